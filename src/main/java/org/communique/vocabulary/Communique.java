package org.communique.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the Communiqué ontology, as {@code ontology/communique.ttl} defines them. */
public final class Communique {

    /** The namespace, which is the same whatever base a dataset's IRIs have. */
    public static final String NAMESPACE = "https://w3id.org/communique/ns#";

    public static final Resource Actor = type("Actor");
    public static final Resource Organization = type("Organization");
    public static final Resource Document = type("Document");
    public static final Resource Passage = type("Passage");
    public static final Resource Report = type("Report");
    public static final Resource Mention = type("Mention");
    public static final Resource Statement = type("Statement");
    public static final Resource Proposition = type("Proposition");
    public static final Resource Stance = type("Stance");
    public static final Resource Assessment = type("Assessment");
    public static final Resource Event = type("Event");
    public static final Resource Occasion = type("Occasion");
    public static final Resource EventRelation = type("EventRelation");
    public static final Resource Participation = type("Participation");
    public static final Resource Link = type("Link");
    public static final Resource Citation = type("Citation");
    public static final Resource Source = type("Source");

    // A statement

    public static final Property speaker = property("speaker");
    public static final Property capacity = property("capacity");
    public static final Property onBehalfOf = property("onBehalfOf");
    public static final Property addressee = property("addressee");
    public static final Property madeAt = property("madeAt");
    public static final Property about = property("about");
    public static final Property speechAct = property("speechAct");
    public static final Property actuality = property("actuality");
    public static final Property partOf = property("partOf");
    public static final Property hasStance = property("hasStance");
    public static final Property summary = property("summary");
    public static final Property reportedIn = property("reportedIn");

    // Dates

    public static final Property date = property("date");
    public static final Property earliest = property("earliest");
    public static final Property latest = property("latest");
    public static final Property dateBasis = property("dateBasis");

    // A report

    public static final Property reports = property("reports");
    public static final Property inDocument = property("inDocument");
    public static final Property content = property("content");
    public static final Property source = property("source");
    public static final Property cueAt = property("cueAt");
    public static final Property quotation = property("quotation");
    public static final Property cue = property("cue");
    public static final Property nameAsWorded = property("nameAsWorded");
    public static final Property capacityAsWorded = property("capacityAsWorded");
    public static final Property dateAsWorded = property("dateAsWorded");
    public static final Property addresseeAsWorded = property("addresseeAsWorded");
    public static final Property occasionAsWorded = property("occasionAsWorded");
    public static final Property mode = property("mode");
    public static final Property reportedBy = property("reportedBy");
    public static final Property attributesTo = property("attributesTo");
    public static final Property relays = property("relays");
    public static final Property within = property("within");
    public static final Property review = property("review");
    public static final Property attributionClarity = property("attributionClarity");
    public static final Property confidence = property("confidence");
    public static final Property level = property("level");
    public static final Property extractedBy = property("extractedBy");
    public static final Property reason = property("reason");
    public static final Property mayReport = property("mayReport");
    public static final Property term = property("term");
    public static final Property excerpt = property("excerpt");

    // Stances, propositions and assessments

    public static final Property toward = property("toward");
    public static final Property position = property("position");
    public static final Property certainty = property("certainty");
    public static final Property incompatibleWith = property("incompatibleWith");
    public static final Property assesses = property("assesses");
    public static final Property verdict = property("verdict");
    public static final Property verdictAsWorded = property("verdictAsWorded");

    // Events

    public static final Property eventType = property("eventType");
    public static final Property occasionType = property("occasionType");
    public static final Property status = property("status");
    public static final Property allegedBy = property("allegedBy");
    public static final Property place = property("place");
    public static final Property subject = property("subject");
    public static final Property relation = property("relation");
    public static final Property object = property("object");
    public static final Property statedBy = property("statedBy");
    public static final Property event = property("event");
    public static final Property actor = property("actor");
    public static final Property role = property("role");

    // Actors, places and names

    public static final Property organizationType = property("organizationType");
    public static final Property parent = property("parent");
    public static final Property post = property("post");
    public static final Property during = property("during");
    public static final Property attestedOn = property("attestedOn");
    public static final Property placeType = property("placeType");
    public static final Property locatedIn = property("locatedIn");
    public static final Property refersTo = property("refersTo");
    public static final Property metonym = property("metonym");

    // Documents, sources and links

    public static final Property textSha256 = property("textSha256");
    public static final Property codePoints = property("codePoints");
    public static final Property extent = property("extent");
    public static final Property linkOf = property("linkOf");
    public static final Property linkTo = property("linkTo");
    public static final Property matchType = property("matchType");
    public static final Property citedSource = property("citedSource");
    public static final Property locator = property("locator");
    public static final Property revision = property("revision");

    // Shortcuts, derived when a release is built

    public static final Property affirms = property("affirms");
    public static final Property denies = property("denies");
    public static final Property doubts = property("doubts");
    public static final Property contradicts = property("contradicts");
    public static final Property subEventOf = property("subEventOf");
    public static final Property participant = property("participant");

    private Communique() {}

    private static Resource type(String name) {
        return ResourceFactory.createResource(NAMESPACE + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(NAMESPACE, name);
    }
}
