package org.communique.server.discovery;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.communique.quality.Described;

/**
 * A term of the ontology, as its documentation shows it.
 *
 * @param name the part of the IRI after the hash, at which its page has an anchor
 * @param kind what sort of term it is: class, property, code
 * @param relations how it stands to other terms: a word and the terms' IRIs
 */
public record OntologyTerm(
        String iri,
        String name,
        String kind,
        String label,
        String definition,
        String example,
        Map<String, List<String>> relations) {

    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    private static final String OWL = "http://www.w3.org/2002/07/owl#";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final Map<String, String> RELATIONS = Map.of(
            "is a", RDFS + "subClassOf",
            "is a kind of", RDFS + "subPropertyOf",
            "of", RDFS + "domain",
            "leads to", RDFS + "range",
            "is the inverse of", OWL + "inverseOf",
            "is never", OWL + "disjointWith",
            "scheme", SKOS + "inScheme",
            "matches", SKOS + "exactMatch",
            "is close to", SKOS + "closeMatch");

    private static final Map<String, String> PREFIXES = Map.of(
            "https://w3id.org/communique/ns#",
            "cq:",
            "http://www.w3.org/2001/XMLSchema#",
            "xsd:",
            "http://www.w3.org/ns/org#",
            "org:",
            SKOS,
            "skos:",
            RDFS,
            "rdfs:",
            OWL,
            "owl:",
            "http://www.w3.org/ns/prov#",
            "prov:",
            "http://www.w3.org/ns/oa#",
            "oa:",
            "http://schema.org/",
            "schema:",
            "http://xmlns.com/foaf/0.1/",
            "foaf:");

    public OntologyTerm {
        relations = Map.copyOf(relations);
    }

    static OntologyTerm of(Described term, String kind) {
        Map<String, List<String>> relations = new TreeMap<>();
        RELATIONS.forEach((word, property) -> {
            List<String> others = term.values(property).stream()
                    .filter(Node::isURI)
                    .map(Node::getURI)
                    .sorted()
                    .toList();
            if (!others.isEmpty()) {
                relations.put(word, others);
            }
        });
        return new OntologyTerm(
                term.iri(),
                term.localName(),
                kind,
                term.label(),
                term.said(SKOS + "definition").orElse(""),
                term.said(SKOS + "example").orElse(""),
                relations);
    }

    /** For a code, its path after {@code /code/}. */
    public String path() {
        return iri.substring(iri.indexOf("/code/") < 0 ? iri.length() : iri.indexOf("/code/") + 6);
    }

    /** Another term by its usual prefix. */
    public static String shortened(String iri) {
        return PREFIXES.entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getKey()))
                .map(prefix -> prefix.getValue() + iri.substring(prefix.getKey().length()))
                .findFirst()
                .orElseGet(() -> iri.replaceFirst("^https?://", ""));
    }

    /** The words of its relations, in their order. */
    public List<String> relationWords() {
        return relations.keySet().stream().sorted().toList();
    }
}
