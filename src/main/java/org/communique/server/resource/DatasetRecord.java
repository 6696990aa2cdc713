package org.communique.server.resource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.communique.release.ReleaseWriter;
import org.communique.server.page.Masthead;
import org.communique.server.page.Phrases;
import org.communique.server.store.ServedRelease;
import org.communique.server.thing.part.Edition;

/**
 * What the release's own description says of it.
 *
 * @param iri the dataset itself
 * @param license its licence; empty if the description names none
 * @param masthead what stands at the head of every page
 * @param author who made it; empty if the description names nobody
 */
record DatasetRecord(String iri, String license, String author, Masthead masthead, Edition edition) {

    private static final String DCTERMS = "http://purl.org/dc/terms/";
    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String VCARD = "http://www.w3.org/2006/vcard/ns#";

    static DatasetRecord of(ServedRelease release) {
        Graph graph = GraphMemFactory.createGraphMem2();
        Path file = release.folder().resolve("dcat.ttl");
        if (Files.isRegularFile(file)) {
            RDFParser.source(file).base(release.base()).parse(graph);
        }
        Node dataset =
                graph.find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(DCAT + "Dataset")).toList().stream()
                        .map(Triple::getSubject)
                        .min(Comparator.comparing(Node::toString))
                        .orElse(NodeFactory.createURI(release.base()));
        return new Reader(graph, release).record(dataset);
    }

    private record Reader(Graph graph, ServedRelease release) {

        DatasetRecord record(Node dataset) {
            Optional<Node> publisher = object(dataset, DCTERMS + "publisher");
            return new DatasetRecord(
                    dataset.toString(),
                    object(dataset, DCTERMS + "license").map(Node::toString).orElse(""),
                    publisher.map(Node::toString).orElse(""),
                    new Masthead(
                            text(dataset, DCTERMS + "title").orElse("Communiqué"),
                            text(dataset, DCTERMS + "description").orElse(""),
                            picture("logo").orElse(""),
                            picture("icon").orElse("/favicon.svg"),
                            Phrases.in(object(dataset, DCTERMS + "title")
                                    .filter(Node::isLiteral)
                                    .map(Node::getLiteralLanguage)
                                    .orElse("en"))),
                    new Edition(
                            text(dataset, DCTERMS + "title").orElse("Communiqué"),
                            text(dataset, DCAT + "version").orElse(""),
                            text(dataset, DCTERMS + "issued")
                                    .map(date -> date.substring(0, Math.min(4, date.length())))
                                    .orElse("n.d."),
                            publisher
                                    .flatMap(node -> text(node, "http://xmlns.com/foaf/0.1/name"))
                                    .orElse("its publisher"),
                            contact(dataset)));
        }

        private Optional<String> picture(String role) {
            return release.files().keySet().stream()
                    .filter(file -> file.startsWith(ReleaseWriter.SITE + role + "."))
                    .map(file -> "/data/" + file)
                    .findFirst();
        }

        /** The first page stands for the dataset's own address, wherever it is served. */
        private String contact(Node dataset) {
            return object(dataset, DCAT + "contactPoint")
                    .flatMap(contact -> object(contact, VCARD + "hasEmail").or(() -> object(contact, VCARD + "hasURL")))
                    .map(Node::toString)
                    .filter(address -> !address.equals(release.base()))
                    .filter(address -> address.startsWith("mailto:") || address.startsWith("http"))
                    .orElse("/");
        }

        private Optional<String> text(Node subject, String property) {
            return object(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
        }

        private Optional<Node> object(Node subject, String property) {
            return graph.find(subject, NodeFactory.createURI(property), Node.ANY).toList().stream()
                    .map(Triple::getObject)
                    .min(Comparator.comparing(Node::toString));
        }
    }
}
