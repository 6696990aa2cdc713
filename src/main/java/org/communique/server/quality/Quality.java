package org.communique.server.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.server.discovery.Described;
import org.communique.server.discovery.Publication;
import org.communique.vocabulary.Communique;

/** Measures a release: how well its statements are evidenced, dated, read by people, named and linked. */
public final class Quality {

    private static final String CQ = Communique.NAMESPACE;
    private static final String CODE = "https://w3id.org/communique/code/";
    private static final String SOURCE = "http://www.w3.org/ns/prov#hadPrimarySource";

    private final Graph graph;
    private final String base;
    private final List<Measurement> measurements = new ArrayList<>();

    private record Measure(String id, String question, String dimension) {}

    private Quality(Graph graph, String base) {
        this.graph = graph;
        this.base = base;
    }

    /** @param graph all triples of the release */
    public static List<Measurement> measure(Graph graph, String base) {
        Quality quality = new Quality(graph, base);
        quality.statements();
        quality.reports();
        quality.authority();
        quality.links();
        return List.copyOf(quality.measurements);
    }

    private void statements() {
        share(
                "Statement",
                has("reportedIn"),
                new Measure(
                        "statements-reported", "Statements with a report that shows where they stand", "credibility"));
        share("Statement", has("date"), new Measure("statements-dated", "Statements with a date", "completeness"));
        share(
                "Statement",
                Quality::isOneDay,
                new Measure("statements-dated-to-the-day", "Statements dated to one day", "accuracy"));
        share(
                "Statement",
                is("dateBasis", "date-basis/stated"),
                new Measure(
                        "statements-date-stated",
                        "Statements whose date an article states, rather than its being inferred",
                        "accuracy"));
        share(
                "Statement",
                has("capacity"),
                new Measure(
                        "statements-with-capacity", "Statements whose speaker's capacity is known", "completeness"));
        share(
                "Statement",
                has("summary"),
                new Measure("statements-summarised", "Statements with a summary", "completeness"));
        share(
                "Statement",
                is("review", "review/curated"),
                new Measure("statements-curated", "Statements that a person has read", "credibility"));
    }

    private void reports() {
        share(
                "Report",
                is("review", "review/curated"),
                new Measure("reports-curated", "Reports that a person has read", "credibility"));
        share(
                "Report",
                is("attributionClarity", "clarity/clear"),
                new Measure("reports-clear", "Reports that make plain whose words they give", "accuracy"));
        share(
                "Document",
                has("textSha256").or(Quality::isPart),
                new Measure("documents-hashed", "Documents whose text can be checked by its SHA-256", "credibility"));
        share(
                "Stance",
                thing -> !thing.values("http://www.w3.org/ns/prov#wasAttributedTo")
                        .isEmpty(),
                new Measure("stances-evidenced", "Stances with who read them", "credibility"));
    }

    private void authority() {
        for (String type : List.of("Actor", "Event", "Proposition")) {
            String plural = type.toLowerCase(java.util.Locale.ROOT) + "s";
            share(
                    type,
                    thing -> !thing.values(SOURCE).isEmpty(),
                    new Measure(plural + "-evidenced", type + "s with their evidence", "credibility"));
        }
        share(
                "Actor",
                thing -> !thing.values("http://schema.org/sameAs").isEmpty(),
                new Measure("actors-linked", "Actors linked to Wikidata", "interlinking"));
        share(
                "Actor",
                thing -> thing.values("http://www.w3.org/2000/01/rdf-schema#label")
                                .size()
                        > 1,
                new Measure("actors-named", "Actors with names in two languages or more", "versatility"));
    }

    /** Every IRI of the dataset that is named in it should be described in it. */
    private void links() {
        Set<Node> named = new HashSet<>();
        graph.find().forEachRemaining(triple -> {
            if (triple.getObject().isURI() && triple.getObject().getURI().startsWith(base + "id/")) {
                named.add(triple.getObject());
            }
        });
        long described = named.stream()
                .filter(node -> graph.contains(node, Node.ANY, Node.ANY))
                .count();
        measurements.add(new Measurement(
                "links-within",
                "Things named in the dataset that are described in it",
                "consistency",
                described,
                named.size()));
    }

    private void share(String type, Predicate<Described> holds, Measure measure) {
        List<Described> things = Described.all(graph, CQ + type);
        long value = things.stream().filter(holds).count();
        measurements.add(new Measurement(measure.id, measure.question, measure.dimension, value, things.size()));
    }

    private static Predicate<Described> has(String property) {
        return thing -> !thing.values(CQ + property).isEmpty();
    }

    private static Predicate<Described> is(String property, String code) {
        return thing -> thing.values(CQ + property).contains(NodeFactory.createURI(CODE + code));
    }

    private static boolean isOneDay(Described statement) {
        return statement.said(CQ + "earliest").isPresent()
                && statement.said(CQ + "earliest").equals(statement.said(CQ + "latest"));
    }

    /** A part of a document is checked with the whole. */
    private static boolean isPart(Described document) {
        return !document.values(Publication.DCTERMS + "isPartOf").isEmpty();
    }
}
