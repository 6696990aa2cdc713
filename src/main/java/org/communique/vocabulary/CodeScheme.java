package org.communique.vocabulary;

import java.util.Locale;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The SKOS schemes of {@code ontology/codes.ttl}. A code is named in its scheme: {@code POSITION.code("affirms")} is
 * {@code https://w3id.org/communique/code/position/affirms}.
 */
public enum CodeScheme {
    POSITION,
    CERTAINTY,
    MODE,
    REVIEW,
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

    /** The code of that id, such as {@code sub-event-of}; the shapes tell whether the scheme has it. */
    public Resource code(String id) {
        return ResourceFactory.createResource(scheme().getURI() + "/" + id);
    }

    /** The code that an enum constant stands for: {@code SUB_EVENT_OF} is {@code sub-event-of}. */
    public Resource code(Enum<?> constant) {
        return code(hyphenated(constant.name()));
    }

    private static String hyphenated(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
