package org.communique.query;

import java.net.URI;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Writes the catalogue into the dataset, so that the endpoint lists its own questions: each is a
 * {@code sh:SPARQLSelectExecutable}, as the SPARQL examples of the Swiss Institute of Bioinformatics are, but without
 * blank nodes.
 */
public final class QueryDescriber {

    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final String SCHEMA = "http://schema.org/";
    private static final String SPEX = "https://purl.expasy.org/sparql-examples/ontology#";

    private final String base;
    private final Node graph;
    private final StreamRDF quads;

    /** @param base the dataset's base, ending in a slash */
    public QueryDescriber(URI base, StreamRDF quads) {
        this.base = base.toString();
        this.graph = NodeFactory.createURI(base + "graph/queries");
        this.quads = quads;
    }

    public void describe(QueryCatalogue catalogue) {
        catalogue.queries().forEach(this::describe);
        catalogue.prefixes().forEach(this::declare);
    }

    private void describe(StoredQuery query) {
        Node subject = NodeFactory.createURI(base + "query/" + query.name());
        add(subject, RDF.type.asNode(), iri(SH, "SPARQLExecutable"));
        add(subject, RDF.type.asNode(), iri(SH, "SPARQLSelectExecutable"));
        add(subject, RDFS.label.asNode(), english(query.summary()));
        add(subject, RDFS.comment.asNode(), english(comment(query)));
        add(subject, iri(SH, "select"), NodeFactory.createLiteralString(query.text()));
        add(subject, iri(SH, "prefixes"), prefixes());
        add(subject, iri(SCHEMA, "target"), iri(base, "sparql"));
        query.tags().forEach(tag -> add(subject, iri(SCHEMA, "keywords"), NodeFactory.createLiteralString(tag)));
        query.federates().ifPresent(other -> add(subject, iri(SPEX, "federatesWith"), NodeFactory.createURI(other)));
    }

    private static String comment(StoredQuery query) {
        return query.description().isEmpty() ? query.summary() : query.description();
    }

    private void declare(String prefix, String namespace) {
        Node declaration = iri(base, "query#prefix-" + prefix);
        add(prefixes(), iri(SH, "declare"), declaration);
        add(declaration, RDF.type.asNode(), iri(SH, "PrefixDeclaration"));
        add(declaration, iri(SH, "prefix"), NodeFactory.createLiteralString(prefix));
        add(declaration, iri(SH, "namespace"), NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
    }

    private Node prefixes() {
        return iri(base, "query#prefixes");
    }

    private void add(Node subject, Node predicate, Node object) {
        quads.quad(Quad.create(graph, subject, predicate, object));
    }

    private static Node iri(String namespace, String local) {
        return NodeFactory.createURI(namespace + local);
    }

    private static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }
}
