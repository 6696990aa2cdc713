package org.communique.vocabulary;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the Simple Event Model that the datasets use. */
public final class Sem {

    public static final String NAMESPACE = "http://semanticweb.cs.vu.nl/2009/11/sem/";

    public static final Resource Event = ResourceFactory.createResource(NAMESPACE + "Event");

    private Sem() {}
}
