package org.communique.federation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

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
        return Files.isRegularFile(folder.resolve(SNAPSHOT))
                ? Optional.of(new WikidataSnapshot(folder, read(folder.resolve(SNAPSHOT)), read(folder.resolve(UNVERIFIED))))
                : Optional.empty();
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

    /** Everything in it, as one default graph that answers as Wikidata's query service would. */
    public DatasetGraph dataset() {
        Graph all = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(all, facts);
        GraphUtil.addInto(all, unverified);
        return DatasetGraphFactory.wrap(all);
    }

    /** Answers queries for Wikidata out of the snapshot. */
    public Endpoint endpoint() {
        return new SnapshotEndpoint(dataset());
    }

    /** Federation in which Wikidata's endpoint is this snapshot. */
    public Federation offline() {
        return Federation.offline(Map.of(Wikidata.ENDPOINT, endpoint()));
    }

    /**
     * Writes the snapshot as named graphs of a release, {@code graph/wikidata} and {@code graph/wikidata-unverified}.
     *
     * @param base the base of the dataset's IRIs
     */
    public void write(StreamRDF quads, String base) {
        Node graph = NodeFactory.createURI(base + NAME);
        write(facts, graph, quads);
        write(unverified, NodeFactory.createURI(base + NAME + "-unverified"), quads);
        if (Files.isRegularFile(folder.resolve(ABOUT))) {
            Graph about = GraphFactory.createDefaultGraph();
            RDFParser.source(folder.resolve(ABOUT)).base(base).lang(Lang.TURTLE).parse(about);
            write(about, graph, quads);
        }
    }

    private static void write(Graph triples, Node graph, StreamRDF quads) {
        triples.find().forEachRemaining(triple -> quads.quad(Quad.create(graph, triple)));
    }
}
