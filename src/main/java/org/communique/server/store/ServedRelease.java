package org.communique.server.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.communique.kinds.Kind;
import org.communique.query.QueryCatalogue;
import org.communique.query.QuestionFitter;
import org.communique.release.description.Software;
import org.communique.release.folder.Checksums;

/**
 * A release as the server holds it, from its start to its end.
 *
 * @param folder where its files are
 * @param base its IRIs' base, ending in a slash
 * @param digest names the release, by all its files
 * @param edition names what is shown of it: another version of this programme may show it otherwise
 * @param files each file's name and SHA-256
 * @param store its quads
 * @param queries the stored questions that have an answer in it; none while they are being fitted
 * @param isFitted whether they are
 */
public record ServedRelease(
        Path folder,
        String base,
        String digest,
        String edition,
        Map<String, String> files,
        ReleaseStore store,
        QueryCatalogue queries,
        boolean isFitted)
        implements AutoCloseable {

    private static final Map<String, String> USUAL_PREFIXES = Map.of(
            "cq", "https://w3id.org/communique/ns#",
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "xsd", "http://www.w3.org/2001/XMLSchema#",
            "wd", "http://www.wikidata.org/entity/");

    /** To fewer quads the questions are fitted in less than a second or two. */
    private static final long FITTED_AT_ONCE = 100_000;

    private static final String QUADS = "dataset.nq";
    private static final String GRAPH = "graph/";

    public ServedRelease {
        files = Map.copyOf(files);
    }

    /** Where fitting the questions takes long, and was not done before, it is left to {@link #fitted}. */
    public static ServedRelease open(Path folder, QueryCatalogue queries, DatabaseSettings settings) {
        Path sums = folder.resolve(Checksums.FILE);
        Path quads = folder.resolve(QUADS);
        String digest = Checksums.digest(sums).substring(0, 32);
        String base = base(quads);
        ReleaseStore store = ReleaseStore.of(quads, digest, settings);
        Optional<QueryCatalogue> fitted = store.quads() < FITTED_AT_ONCE
                ? Optional.of(fitted(queries, store, base))
                : new KeptQuestions(settings.folder(), digest, queries).kept();
        return new ServedRelease(
                folder,
                base,
                digest,
                digest + Software.version(),
                files(sums),
                store,
                fitted.orElseGet(() -> QueryCatalogue.of(List.of())),
                fitted.isPresent());
    }

    /** The same with the questions that have an answer, which are kept for other starts. */
    public ServedRelease fitted(QueryCatalogue asked, DatabaseSettings settings) {
        return isFitted
                ? this
                : new ServedRelease(
                        folder,
                        base,
                        digest,
                        edition,
                        files,
                        store,
                        new KeptQuestions(settings.folder(), digest, asked)
                                .fitted(questions -> fitted(questions, store, base)),
                        true);
    }

    /** The same, shown beside a newer one that its pages tell of. */
    public ServedRelease shownIn(ServedRelease newer) {
        return new ServedRelease(folder, base, digest, edition + newer.digest, files, store, queries, isFitted);
    }

    /** The questions that have an answer in a release, about things that it has. */
    public static QueryCatalogue fitted(QueryCatalogue queries, ReleaseStore store, String base) {
        return Txn.calculateRead(
                store.dataset(), () -> new QuestionFitter(store.dataset(), store.everything(), base).fit(queries));
    }

    /** The lines of sha256sum: a digest, two spaces, a name. */
    private static Map<String, String> files(Path sums) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<String> lines = Files.lines(sums)) {
            lines.map(line -> line.split("  ", 2))
                    .filter(parts -> parts.length == 2)
                    .forEach(parts -> files.put(parts[1], parts[0]));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return files;
    }

    /** Every quad stands in a graph named {@code <base>graph/…}, so the first one tells the base. */
    public static String base(Path quads) {
        try (BufferedReader lines = Files.newBufferedReader(quads)) {
            String first = lines.readLine();
            String graph = first == null ? "" : graph(first);
            if (!graph.contains(GRAPH)) {
                throw new IllegalStateException(quads + " does not begin with a quad in a graph <base>graph/…");
            }
            return graph.substring(0, graph.lastIndexOf("/" + GRAPH) + 1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String graph(String line) {
        StringBuilder graph = new StringBuilder();
        RDFParser.fromString(line, Lang.NQUADS).parse(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                graph.append(quad.getGraph());
            }
        });
        return graph.toString();
    }

    /** Prefix to namespace: those of the stored questions, the usual ones, and one for each of the dataset's kinds. */
    public Map<String, String> prefixes() {
        Map<String, String> prefixes = new TreeMap<>(queries.prefixes());
        prefixes.putAll(USUAL_PREFIXES);
        Kind.paths().forEach(kind -> prefixes.put(kind, base + "id/" + kind + "/"));
        return prefixes;
    }

    /** Whether the folder still holds this release: a new one can be put in its place while the server runs. */
    public boolean isStillThere() {
        Path sums = folder.resolve(Checksums.FILE);
        return Files.exists(sums) && Checksums.digest(sums).startsWith(digest);
    }

    @Override
    public void close() {
        store.close();
    }
}
