package org.communique.server.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.communique.quality.Described;
import org.communique.quality.Publication;
import org.communique.vocabulary.Ontology;

/**
 * The ontology as a document for people: its classes and properties, and the codes by their scheme.
 *
 * @param codes the codes under their schemes' labels
 */
public record OntologyDocument(
        String title,
        String description,
        String version,
        List<OntologyTerm> classes,
        List<OntologyTerm> properties,
        Map<String, List<OntologyTerm>> codes) {

    private static final String ONTOLOGY = "https://w3id.org/communique/ns";
    private static final Set<String> CORE = Set.of(
            "Statement",
            "speaker",
            "date",
            "about",
            "summary",
            "affirms",
            "denies",
            "doubts",
            "contradicts",
            "reportedIn",
            "reportedBy",
            "inDocument");
    private static final String OWL = "http://www.w3.org/2002/07/owl#";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

    public OntologyDocument {
        classes = List.copyOf(classes);
        properties = List.copyOf(properties);
        codes = new TreeMap<>(codes);
    }

    /** The terms that most questions need; {@code docs/core.md} asks with them. */
    public List<OntologyTerm> core() {
        return Stream.concat(classes.stream(), properties.stream())
                .filter(term -> CORE.contains(term.name()))
                .toList();
    }

    /** The files of the ontology, each under {@code /ns/}: terms, codes, context, shapes, alignments. */
    public List<String> files() {
        return Ontology.files("").stream()
                .filter(file -> file.endsWith(".ttl") || file.endsWith(".jsonld"))
                .toList();
    }

    /** Reads the terms and the codes of a graph. */
    public static OntologyDocument of(Graph graph) {
        Described ontology = new Described(graph, NodeFactory.createURI(ONTOLOGY));
        return new OntologyDocument(
                ontology.said(Publication.DCTERMS + "title").orElse("The Communiqué ontology"),
                ontology.said(Publication.DCTERMS + "description").orElse(""),
                ontology.said(OWL + "versionInfo").orElse(""),
                terms(graph, "class", OWL + "Class"),
                properties(graph),
                codes(graph));
    }

    private static List<OntologyTerm> terms(Graph graph, String kind, String type) {
        return Described.all(graph, type).stream()
                .filter(term -> term.iri().startsWith(ONTOLOGY + "#"))
                .map(term -> OntologyTerm.of(term, kind))
                .toList();
    }

    private static List<OntologyTerm> properties(Graph graph) {
        return Stream.concat(
                        terms(graph, "relation", OWL + "ObjectProperty").stream(),
                        terms(graph, "attribute", OWL + "DatatypeProperty").stream())
                .sorted(Comparator.comparing(OntologyTerm::name))
                .toList();
    }

    private static Map<String, List<OntologyTerm>> codes(Graph graph) {
        Map<String, List<OntologyTerm>> codes = new TreeMap<>();
        for (Described code : Described.all(graph, SKOS + "Concept")) {
            String scheme = code.things(SKOS + "inScheme").stream()
                    .findFirst()
                    .map(Described::label)
                    .orElse("other");
            codes.computeIfAbsent(scheme, none -> new ArrayList<>()).add(OntologyTerm.of(code, "code"));
        }
        return codes;
    }
}
