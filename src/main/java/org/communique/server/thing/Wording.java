package org.communique.server.thing;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.communique.vocabulary.Communique;

/** What things are called that have no name of their own: a report, a stance, a passage, a mention. */
final class Wording {

    private static final String OA = "http://www.w3.org/ns/oa#";

    private final Reading reading;

    Wording(Reading reading) {
        this.reading = reading;
    }

    Optional<String> of(Node thing) {
        if (is(thing, Communique.Report)) {
            return Optional.of(report(thing));
        }
        if (is(thing, Communique.Passage)) {
            return Optional.of(passage(thing));
        }
        if (is(thing, Communique.Stance)) {
            return Optional.of(joined(thing, ": ", Communique.position, Communique.toward));
        }
        if (is(thing, Communique.Mention)) {
            return Optional.of(
                    "“%s” for %s".formatted(one(thing, Communique.nameAsWorded), one(thing, Communique.refersTo)));
        }
        return reading.knowledge().isGraph(thing) ? Optional.of(graph(thing.getURI())) : relation(thing);
    }

    /** {@code …/graph/passages/001} is “Graph passages/001”. */
    private static String graph(String iri) {
        return "Graph " + iri.replaceFirst(".*?/graph/", "").replaceFirst("^https?://", "");
    }

    private Optional<String> relation(Node thing) {
        if (is(thing, Communique.Participation)) {
            String role = one(thing, Communique.role);
            return Optional.of(joined(thing, " in ", Communique.actor, Communique.event)
                    + (role.isEmpty() ? "" : " (" + role + ")"));
        }
        if (is(thing, Communique.EventRelation)) {
            return Optional.of(joined(
                    thing, " – ", Communique.subject, Communique.relation, Communique.object, Communique.statedBy));
        }
        if (is(thing, Communique.Citation)) {
            return Optional.of(joined(thing, ", ", Communique.citedSource, Communique.locator));
        }
        if (is(thing, Communique.Link)) {
            return Optional.of(joined(thing, " is ", Communique.linkOf, Communique.linkTo));
        }
        return Optional.empty();
    }

    private String report(Node report) {
        String statement = one(report, Communique.reports);
        String by = joined(report, ", ", Communique.reportedBy);
        return (statement.isEmpty() ? "a passage" : statement) + (by.isEmpty() ? "" : ", reported by " + by);
    }

    private String passage(Node passage) {
        String iri = passage.getURI();
        String[] parts = iri.substring(iri.lastIndexOf('/') + 1).split("-");
        String span = parts.length < 3 ? "" : parts[parts.length - 2] + "–" + parts[parts.length - 1] + " of ";
        return "Characters " + span + one(passage, ResourceFactory.createProperty(OA, "hasSource"));
    }

    private String joined(Node thing, String separator, Property... properties) {
        return Arrays.stream(properties)
                .map(property -> one(thing, property))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(separator));
    }

    private String one(Node thing, Property property) {
        return reading.knowledge().object(thing, property).map(reading::text).orElse("");
    }

    private boolean is(Node thing, Resource type) {
        return reading.knowledge().is(thing, type);
    }
}
