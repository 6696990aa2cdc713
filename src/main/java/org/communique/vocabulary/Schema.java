package org.communique.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The terms of schema.org that the datasets use, under {@code http:}, as schema.org's own JSON-LD context, Wikidata and
 * DCAT have them; Jena's constants are under {@code https:}, which is another vocabulary to a triple store.
 */
public final class Schema {

    public static final String NAMESPACE = "http://schema.org/";

    public static final Resource Article = type("Article");
    public static final Resource Claim = type("Claim");
    public static final Resource Country = type("Country");
    public static final Resource DataDownload = type("DataDownload");
    public static final Resource Dataset = type("Dataset");
    public static final Resource Event = type("Event");
    public static final Resource NewsMediaOrganization = type("NewsMediaOrganization");
    public static final Resource Organization = type("Organization");
    public static final Resource Person = type("Person");
    public static final Resource Place = type("Place");
    public static final Resource Quotation = type("Quotation");

    public static final Property author = property("author");
    public static final Property correction = property("correction");
    public static final Property description = property("description");
    public static final Property headline = property("headline");
    public static final Property inLanguage = property("inLanguage");
    public static final Property latitude = property("latitude");
    public static final Property longitude = property("longitude");
    public static final Property name = property("name");
    public static final Property sameAs = property("sameAs");
    public static final Property text = property("text");
    public static final Property url = property("url");

    private Schema() {}

    private static Resource type(String name) {
        return ResourceFactory.createResource(NAMESPACE + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(NAMESPACE, name);
    }
}
