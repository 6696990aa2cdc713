package org.communique.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;

/** The examples in {@code ontology/examples}: a small world that conforms, and what is wrong when added to it. */
public final class Examples {

    private static final Path FOLDER = Path.of("ontology", "examples");

    private Examples() {}

    /** The files of one folder of examples, by name. */
    public static List<Path> files(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The files of {@code conforms/} as one graph, of the policy “quotations”. */
    public static Graph world() {
        return worldWithout("excerpts-snippets");
    }

    /** The same world under the policy “snippets”: with first words of what was said indirectly. */
    public static Graph worldOfSnippets() {
        return graph(files("conforms"));
    }

    /** The world of the policy “none”: the one without words. */
    public static Graph wordlessWorld() {
        return worldWithout("excerpts-quotations", "excerpts-snippets");
    }

    private static Graph worldWithout(String... names) {
        return graph(files("conforms").stream()
                .filter(file -> !List.of(names).contains(name(file)))
                .toList());
    }

    public static Graph graph(List<Path> files) {
        Graph graph = GraphFactory.createDefaultGraph();
        files.forEach(file -> RDFDataMgr.read(graph, file.toString()));
        return graph;
    }

    /** The world with one file added. */
    public static Graph with(Graph world, Path file) {
        RDFDataMgr.read(world, file.toString());
        return world;
    }

    /** What the second line of an example says that it is caught by. */
    public static String expected(Path file) {
        try {
            return Files.readAllLines(file).get(1).replace("# expects: ", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static String name(Path file) {
        return file.getFileName().toString().replace(".ttl", "");
    }
}
