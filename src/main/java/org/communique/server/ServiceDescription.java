package org.communique.server;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.RDF;

/** What the endpoint says of itself to programmes: SPARQL 1.1 Service Description. */
final class ServiceDescription {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> RESULTS = List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "JSON-LD",
            "RDF_XML");

    byte[] in(Lang language, String endpoint) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(graph(NodeFactory.createURI(endpoint))).lang(language).output(out);
        return out.toByteArray();
    }

    private static Graph graph(Node endpoint) {
        Graph graph = GraphMemFactory.createGraphMem2();
        graph.getPrefixMapping().setNsPrefix("sd", SD);
        graph.add(endpoint, RDF.type.asNode(), iri("Service"));
        graph.add(endpoint, iri("endpoint"), endpoint);
        graph.add(endpoint, iri("supportedLanguage"), iri("SPARQL11Query"));
        graph.add(endpoint, iri("feature"), iri("UnionDefaultGraph"));
        RESULTS.forEach(name -> graph.add(endpoint, iri("resultFormat"), NodeFactory.createURI(FORMATS + name)));
        return graph;
    }

    private static Node iri(String local) {
        return NodeFactory.createURI(SD + local);
    }
}
