package org.communique.server.discovery;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.communique.quality.Publication;

/**
 * What the endpoint says of itself: SPARQL 1.1 Service Description, with the VoID description of the dataset, so that
 * one request tells an editor which classes and properties there are.
 */
public final class ServiceGraph {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> RESULTS = List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "N-Quads",
            "TriG",
            "JSON-LD",
            "RDF_XML");

    private final Publication publication;
    private final Map<String, Long> graphs;
    private final List<URI> others;

    /** @param graphs the named graphs and the number of their triples */
    public ServiceGraph(Publication publication, Map<String, Long> graphs) {
        this(publication, graphs, List.of());
    }

    private ServiceGraph(Publication publication, Map<String, Long> graphs, List<URI> others) {
        this.publication = publication;
        this.graphs = Map.copyOf(graphs);
        this.others = List.copyOf(others);
    }

    /** The same, of an endpoint whose queries may ask these others. */
    public ServiceGraph asking(List<URI> endpoints) {
        return new ServiceGraph(publication, graphs, endpoints);
    }

    /** The endpoints that queries may ask. */
    public List<URI> others() {
        return others;
    }

    public Graph of(String endpoint) {
        Graph graph = GraphMemFactory.createGraphMem2();
        graph.getPrefixMapping().setNsPrefix("sd", SD).setNsPrefix("void", Publication.VOID);
        graph.getPrefixMapping().setNsPrefix("dcterms", Publication.DCTERMS);
        service(graph, NodeFactory.createURI(endpoint));
        Node dataset = publication.dataset().node();
        dataset(graph, dataset);
        publication.statistics().find().forEachRemaining(graph::add);
        graph.add(dataset, iri(Publication.VOID, "sparqlEndpoint"), NodeFactory.createURI(endpoint));
        return graph;
    }

    private void service(Graph graph, Node service) {
        graph.add(service, RDF.type.asNode(), iri(SD, "Service"));
        graph.add(service, iri(SD, "endpoint"), service);
        graph.add(service, iri(SD, "supportedLanguage"), iri(SD, "SPARQL11Query"));
        graph.add(service, iri(SD, "feature"), iri(SD, "UnionDefaultGraph"));
        graph.add(
                service,
                iri(SD, "defaultEntailmentRegime"),
                NodeFactory.createURI("http://www.w3.org/ns/entailment/Simple"));
        graph.add(service, iri(SD, "defaultDataset"), publication.dataset().node());
        graph.add(service, iri(Publication.DCTERMS, "title"), english("SPARQL endpoint of " + publication.title()));
        publication
                .said("license")
                .ifPresent(licence ->
                        graph.add(service, iri(Publication.DCTERMS, "license"), NodeFactory.createURI(licence)));
        RESULTS.forEach(name -> graph.add(service, iri(SD, "resultFormat"), iri(FORMATS, name)));
        others.forEach(other -> allowed(graph, service, NodeFactory.createURI(other.toString())));
    }

    private static void allowed(Graph graph, Node service, Node other) {
        graph.add(service, iri(SD, "feature"), iri(SD, "BasicFederatedQuery"));
        graph.add(service, iri(Publication.DCTERMS, "references"), other);
        graph.add(other, RDF.type.asNode(), iri(SD, "Service"));
        graph.add(other, iri(SD, "endpoint"), other);
        // A SERVICE clause is sent as SPARQL 1.1 and its rows are taken in JSON, so that much is known of it.
        graph.add(other, iri(SD, "supportedLanguage"), iri(SD, "SPARQL11Query"));
        graph.add(other, iri(SD, "resultFormat"), iri(FORMATS, "SPARQL_Results_JSON"));
        graph.add(
                other,
                iri(Publication.DCTERMS, "description"),
                english("SERVICE may name this endpoint, written exactly so, and no other that is not described here"));
    }

    private void dataset(Graph graph, Node dataset) {
        Node defaultGraph = NodeFactory.createURI(dataset.getURI() + "#default-graph");
        graph.add(dataset, RDF.type.asNode(), iri(SD, "Dataset"));
        graph.add(dataset, iri(Publication.DCTERMS, "title"), english(publication.title()));
        graph.add(dataset, iri(SD, "defaultGraph"), defaultGraph);
        graph.add(defaultGraph, RDF.type.asNode(), iri(SD, "Graph"));
        graph.add(defaultGraph, RDF.type.asNode(), iri(Publication.VOID, "Dataset"));
        issued(graph, defaultGraph, dataset);
        graph.add(
                defaultGraph,
                iri(Publication.DCTERMS, "description"),
                english("The union of all named graphs, in which no claim is asserted"));
        graphs.forEach((name, triples) -> named(graph, dataset, name, triples));
    }

    /** The default graph is the union: as old as the dataset and as large. */
    private void issued(Graph graph, Node defaultGraph, Node dataset) {
        publication
                .dataset()
                .values(Publication.DCTERMS + "issued")
                .forEach(day -> graph.add(defaultGraph, iri(Publication.DCTERMS, "issued"), day));
        Node triples = iri(Publication.VOID, "triples");
        publication
                .statistics()
                .find(dataset, triples, Node.ANY)
                .forEachRemaining(size -> graph.add(defaultGraph, triples, size.getObject()));
    }

    private static void named(Graph graph, Node dataset, String name, long triples) {
        Node named = NodeFactory.createURI(name + "#named");
        Node described = NodeFactory.createURI(name + "#graph");
        graph.add(dataset, iri(SD, "namedGraph"), named);
        graph.add(named, RDF.type.asNode(), iri(SD, "NamedGraph"));
        graph.add(named, iri(SD, "name"), NodeFactory.createURI(name));
        graph.add(named, iri(SD, "graph"), described);
        graph.add(described, RDF.type.asNode(), iri(SD, "Graph"));
        graph.add(described, RDF.type.asNode(), iri(Publication.VOID, "Dataset"));
        graph.add(
                described,
                iri(Publication.VOID, "triples"),
                NodeFactory.createLiteralDT(Long.toString(triples), XSDDatatype.XSDinteger));
    }

    private static Node iri(String namespace, String local) {
        return NodeFactory.createURI(namespace + local);
    }

    private static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }
}
