package org.communique.server.resource;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.server.knowledge.Knowledge;
import org.communique.vocabulary.Prov;

/** What is published no longer: the dataset says since when, and why. */
final class Withdrawal {

    private static final Property INVALIDATED = ResourceFactory.createProperty(Prov.NAMESPACE, "invalidatedAtTime");

    private Withdrawal() {}

    static Optional<String> reason(Knowledge knowledge, Node thing) {
        String since = knowledge.text(thing, INVALIDATED);
        if (since.isEmpty()) {
            return Optional.empty();
        }
        String why = knowledge.text(thing, SKOS.note);
        String comment = why.isEmpty() ? knowledge.text(thing, RDFS.comment) : why;
        return Optional.of("It is no longer published since " + since + "." + (comment.isEmpty() ? "" : " " + comment));
    }
}
