package org.communique.vocabulary;

import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.SKOS;

/**
 * The SKOS schemes of {@code ontology/codes.ttl}. A code is named in its scheme: {@code POSITION.code("affirms")} is
 * {@code https://w3id.org/communique/code/position/affirms}.
 */
public enum CodeScheme {
    POSITION,
    CERTAINTY,
    MODE,
    REVIEW,
    LEVEL,
    ACTUALITY,
    CLARITY,
    VERDICT,
    SPEECH_ACT,
    EVENT_TYPE,
    OCCASION_TYPE,
    ORGANIZATION_TYPE,
    PLACE_TYPE,
    RELATION,
    DATE_BASIS,
    STATUS,
    MATCH;

    /** What the IRIs of all codes begin with. */
    public static final String NAMESPACE = "https://w3id.org/communique/code/";

    /** The scheme itself. */
    public Resource scheme() {
        return ResourceFactory.createResource(NAMESPACE + hyphenated(name()));
    }

    /** The code of that id, such as {@code sub-event-of}, whether the scheme has it or not. */
    public Resource code(String id) {
        return ResourceFactory.createResource(scheme().getURI() + "/" + id);
    }

    /** The ids of all its codes, in order, as {@code codes.ttl} has them. */
    public List<String> ids() {
        return Ontology.codes().stream(Node.ANY, SKOS.inScheme.asNode(), scheme().asNode())
                .map(Triple::getSubject)
                .map(code -> code.getURI().substring(scheme().getURI().length() + 1))
                .sorted()
                .toList();
    }

    /** The code that an enum constant stands for: {@code SUB_EVENT_OF} is {@code sub-event-of}. */
    public Resource code(Enum<?> constant) {
        return code(hyphenated(constant.name()));
    }

    private static String hyphenated(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
