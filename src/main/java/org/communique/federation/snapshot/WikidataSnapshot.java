package org.communique.federation.snapshot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.federation.endpoint.Answer;
import org.communique.federation.endpoint.Endpoint;
import org.communique.federation.endpoint.Wikidata;

/**
 * What Wikidata says of a dataset's entities, kept in the material's folder {@code wikidata}: {@code snapshot.nt}, facts
 * that come from Wikidata; {@code unverified.nt}, facts in the same shape that do not; {@code about.ttl}, when and where
 * they were taken. With it, federated queries run without a network.
 */
public final class WikidataSnapshot {

    private static final String SNAPSHOT = "snapshot.nt";
    private static final String UNVERIFIED = "unverified.nt";
    private static final String ABOUT = "about.ttl";
    private static final String NAME = "graph/wikidata";

    private final Path folder;
    private final Graph facts;
    private final Graph unverified;

    private WikidataSnapshot(Path folder, Graph facts, Graph unverified) {
        this.folder = folder;
        this.facts = facts;
        this.unverified = unverified;
    }

    /** The snapshot of that folder, or nothing where there is none. */
    public static Optional<WikidataSnapshot> in(Path folder) {
        return Files.isRegularFile(folder.resolve(SNAPSHOT)) ? Optional.of(at(folder)) : Optional.empty();
    }

    /** The snapshot of that folder, which may be empty. */
    public static WikidataSnapshot at(Path folder) {
        return new WikidataSnapshot(folder, read(folder.resolve(SNAPSHOT)), read(folder.resolve(UNVERIFIED)));
    }

    private static Graph read(Path file) {
        Graph graph = GraphFactory.createDefaultGraph();
        if (Files.isRegularFile(file)) {
            RDFParser.source(file).forceLang(Lang.NTRIPLES).parse(graph);
        }
        return graph;
    }

    /** Facts that come from Wikidata. */
    public Graph facts() {
        return facts;
    }

    /** Facts in Wikidata's shape that were not seen in a file from Wikidata; the refreshed snapshot has none. */
    public Graph unverified() {
        return unverified;
    }

    /**
     * How another state of the facts differs from this one.
     *
     * @param added facts that are new, as sorted N-Triples
     * @param removed facts that are gone, the unverified ones among them
     */
    public record Difference(List<String> added, List<String> removed) {
        public Difference {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }
    }

    /** What would change if those facts took the place of the snapshot. */
    public Difference difference(Graph newer) {
        Set<String> before = new TreeSet<>(lines(facts));
        before.addAll(lines(unverified));
        Set<String> after = new TreeSet<>(lines(newer));
        return new Difference(
                after.stream().filter(line -> !before.contains(line)).toList(),
                before.stream().filter(line -> !after.contains(line)).toList());
    }

    /**
     * Writes facts that Wikidata gave on that day as the folder's snapshot; the unverified facts are gone with it.
     *
     * @param day of the retrieval
     */
    public static void write(Path folder, Graph facts, LocalDate day) {
        try {
            Files.createDirectories(folder);
            replace(folder.resolve(UNVERIFIED), "");
            replace(folder.resolve(ABOUT), about(day));
            replace(
                    folder.resolve(SNAPSHOT),
                    lines(facts).stream().map(line -> line + "\n").collect(Collectors.joining()));
        } catch (IOException failure) {
            throw new UncheckedIOException("the snapshot cannot be written into " + folder, failure);
        }
    }

    private static void replace(Path file, String text) throws IOException {
        Path written = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(written, text);
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String about(LocalDate day) {
        return """
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix void: <http://rdfs.org/ns/void#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

            <graph/wikidata> a void:Dataset ;
                rdfs:label "Wikidata: facts about this dataset's entities"@en ;
                dcterms:source <https://www.wikidata.org/> ;
                dcterms:license <https://creativecommons.org/publicdomain/zero/1.0/> ;
                dcterms:created "%s"^^xsd:date ;
                rdfs:comment "Retrieved from Wikidata's query service on that day; schema:version is an item's revision."@en .
            """.formatted(day);
    }

    private static List<String> lines(Graph triples) {
        return triples.stream()
                .map(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                        .map(NodeFmtLib::strNT)
                        .collect(Collectors.joining(" ", "", " .")))
                .distinct()
                .sorted()
                .toList();
    }

    /** Everything in it, as one default graph that answers as Wikidata's query service would. */
    public DatasetGraph dataset() {
        Graph all = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(all, facts);
        GraphUtil.addInto(all, unverified);
        return DatasetGraphFactory.wrap(all);
    }

    /** Answers from the snapshot alone, as an endpoint would. */
    public Endpoint endpoint() {
        DatasetGraph all = dataset();
        return query -> {
            var json = new ByteArrayOutputStream();
            try (QueryExec asked = QueryExec.dataset(all).query(query.text()).build()) {
                ResultSetFormatter.outputAsJSON(json, ResultSet.adapt(asked.select()));
            }
            return Answer.read(json.toByteArray(), Answer.Origin.SNAPSHOT, query.service());
        };
    }

    /** The facts about things that are not Wikidata's: in a release they would pass for the dataset's own word. */
    public List<String> strays() {
        return facts.stream()
                .filter(fact ->
                        !isWikidatas(fact.getSubject()) || fact.getObject().isBlank())
                .map(Triple::toString)
                .sorted()
                .toList();
    }

    private static boolean isWikidatas(Node subject) {
        return subject.isURI()
                && (subject.getURI().startsWith(Wikidata.SITE)
                        || subject.getURI().contains(Wikidata.ARTICLE));
    }

    /**
     * Writes the facts that come from Wikidata as the named graph {@code graph/wikidata} of a release, with what is
     * known of their origin. The unverified ones are no part of a release.
     *
     * @param base the base of the dataset's IRIs
     */
    public void write(StreamRDF quads, String base) {
        Node graph = NodeFactory.createURI(base + NAME);
        write(facts, graph, quads);
        if (Files.isRegularFile(folder.resolve(ABOUT))) {
            Graph about = GraphFactory.createDefaultGraph();
            RDFParser.source(folder.resolve(ABOUT)).base(base).lang(Lang.TURTLE).parse(about);
            about.find(graph, Node.ANY, Node.ANY).forEachRemaining(triple -> quads.quad(Quad.create(graph, triple)));
        }
    }

    private static void write(Graph triples, Node graph, StreamRDF quads) {
        triples.find().forEachRemaining(triple -> quads.quad(Quad.create(graph, triple)));
    }
}
