package org.communique.versions;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.communique.release.folder.Checksums;
import org.communique.release.folder.TextFile;

/**
 * The versions of a dataset, as a release knows them: its own and those before it. A release that is the first of its
 * dataset has no folder of versions.
 *
 * @param release the folder of the release
 * @param all the versions, the first one first; the last is the release itself
 */
public record Versions(Path release, List<Version> all) {

    /** The folder within a release that holds what earlier versions are made of. */
    public static final String FOLDER = "versions";

    /** The versions as data, and what became of things that are published no longer. */
    public static final String CATALOGUE = FOLDER + "/versions.ttl";

    private static final String DATASET = "dataset.nq";
    private static final String DCAT = "http://www.w3.org/ns/dcat#";

    public Versions {
        all = List.copyOf(all);
    }

    /**
     * The versions that a release knows.
     *
     * @param label what a release is called that knows of no other
     * @param issued the day of such a release
     */
    public static Versions of(Path release, String label, LocalDate issued) {
        Graph graph = catalogue(release);
        List<Version> told = graph.find(Node.ANY, iri(DCAT + "isVersionOf"), Node.ANY).toList().stream()
                .map(triple -> version(graph, triple.getSubject()))
                .sorted(Comparator.comparing(Version::number))
                .toList();
        return told.isEmpty()
                ? new Versions(release, List.of(new Version(1, label, issued, digest(release), true)))
                : new Versions(release, kept(release, told));
    }

    private static String digest(Path release) {
        return Checksums.told(release, DATASET).orElseGet(() -> Checksums.digest(release.resolve(DATASET)));
    }

    /** What the release says of versions and of things that are gone; empty where it is the first one. */
    public static Graph catalogue(Path release) {
        Graph graph = GraphMemFactory.createGraphMem2();
        Path file = release.resolve(CATALOGUE);
        if (Files.isRegularFile(file)) {
            RDFParser.source(file).parse(graph);
        }
        return graph;
    }

    private static Version version(Graph graph, Node version) {
        String iri = version.getURI();
        return new Version(
                Integer.parseInt(iri.substring(iri.lastIndexOf('/') + 1)),
                text(graph, version, DCAT + "version"),
                LocalDate.parse(text(graph, version, "http://purl.org/dc/terms/issued")),
                text(graph, version, "http://schema.org/sha256"),
                true);
    }

    private static String text(Graph graph, Node subject, String property) {
        return graph.find(subject, iri(property), Node.ANY).next().getObject().getLiteralLexicalForm();
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    /** A version can be had if no difference is missing between it and the last one. */
    private static List<Version> kept(Path release, List<Version> told) {
        List<Version> versions = new ArrayList<>();
        boolean kept = true;
        for (int at = told.size() - 1; at >= 0; at--) {
            Version one = told.get(at);
            versions.add(0, new Version(one.number(), one.label(), one.issued(), one.sha256(), kept));
            kept = kept && Files.isRegularFile(difference(release, one.number()).removed());
        }
        return versions;
    }

    static Difference difference(Path release, int number) {
        return new Difference(folder(release, number));
    }

    static Path folder(Path release, int number) {
        return release.resolve(FOLDER).resolve(Integer.toString(number));
    }

    /** The release itself. */
    public Version last() {
        return all.get(all.size() - 1);
    }

    /** The version of that number, whether it is kept or not. */
    public Optional<Version> find(int number) {
        return all.stream().filter(version -> version.number() == number).findFirst();
    }

    /** Those that can be had. */
    public List<Version> kept() {
        return all.stream().filter(Version::kept).toList();
    }

    /** The version that held on a day: the last one that had been issued, or else the first that is kept. */
    public Version on(LocalDate day) {
        return kept().stream()
                .filter(version -> !version.issued().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(kept().get(0));
    }

    /** What became of the things from the version before to that one; empty for the first. */
    public List<Change> changes(int number) {
        Path table = folder(release, number).resolve(ChangeTable.FILE);
        return Files.isRegularFile(table) ? ChangeTable.read(table) : List.of();
    }

    /** The quads that a version has and the one before had not; and those that only the one before had. */
    public Optional<List<Path>> differences(int number) {
        Difference difference = difference(release, number);
        return Files.isRegularFile(difference.removed())
                ? Optional.of(List.of(difference.added(), difference.removed()))
                : Optional.empty();
    }

    /**
     * Writes the canonical N-Quads of a version that is kept, made from those of the last one by taking back what each
     * version since then changed. Throws {@link UncheckedIOException} where a file cannot be read, and
     * {@link IllegalStateException} where what comes out is not what was released.
     */
    public void write(Version version, Path file) {
        try (OpenedFiles opened = new OpenedFiles();
                TextFile out = new TextFile(file)) {
            before(version.number(), opened).forEachRemaining(out::write);
        }
        String digest = Checksums.digest(file);
        if (!digest.equals(version.sha256())) {
            throw new IllegalStateException("%s of %s cannot be made again: its SHA-256 would be %s, and was %s"
                    .formatted(version.name(), release, digest, version.sha256()));
        }
    }

    /** The sorted lines of the version of that number. */
    Iterator<byte[]> before(int number, OpenedFiles opened) {
        Iterator<byte[]> lines = opened.lines(release.resolve(DATASET));
        for (int later = last().number(); later > number; later--) {
            Difference difference = difference(release, later);
            lines = Difference.changed(lines, opened.lines(difference.added()), opened.lines(difference.removed()));
        }
        return lines;
    }

    /** Files that are read at the same time, and closed together. */
    static final class OpenedFiles implements AutoCloseable {

        private final List<SortedFile> files = new ArrayList<>();

        Iterator<byte[]> lines(Path file) {
            SortedFile opened = new SortedFile(file);
            files.add(opened);
            return opened;
        }

        @Override
        public void close() {
            files.forEach(SortedFile::close);
        }
    }

    /** The numbers of the versions whose differences lie in the release. */
    Stream<Integer> numbers() {
        return all.stream().map(Version::number).filter(number -> number > 1);
    }
}
