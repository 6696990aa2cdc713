package org.communique.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of PROV-O, the W3C provenance ontology, that the datasets use. */
public final class Prov {

    public static final String NAMESPACE = "http://www.w3.org/ns/prov#";

    public static final Resource Activity = type("Activity");
    public static final Resource Agent = type("Agent");
    public static final Resource Entity = type("Entity");
    public static final Resource SoftwareAgent = type("SoftwareAgent");

    public static final Property endedAtTime = property("endedAtTime");
    public static final Property generatedAtTime = property("generatedAtTime");
    public static final Property hadPrimarySource = property("hadPrimarySource");
    public static final Property startedAtTime = property("startedAtTime");
    public static final Property used = property("used");
    public static final Property wasAssociatedWith = property("wasAssociatedWith");
    public static final Property wasAttributedTo = property("wasAttributedTo");
    public static final Property wasDerivedFrom = property("wasDerivedFrom");
    public static final Property wasGeneratedBy = property("wasGeneratedBy");
    public static final Property wasRevisionOf = property("wasRevisionOf");

    private Prov() {}

    private static Resource type(String name) {
        return ResourceFactory.createResource(NAMESPACE + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(NAMESPACE, name);
    }
}
