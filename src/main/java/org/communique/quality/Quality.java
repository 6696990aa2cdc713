package org.communique.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.communique.vocabulary.Communique;

/** Measures a release: how well its statements are evidenced, dated, read by people, named and linked. */
public final class Quality {

    private static final String CQ = Communique.NAMESPACE;
    private static final String CODE = "https://w3id.org/communique/code/";
    private static final String SOURCE = "http://www.w3.org/ns/prov#hadPrimarySource";

    private final String base;
    private final List<Share> shares = new ArrayList<>();
    private final Set<Long> named = new HashSet<>();
    private final Set<Long> described = new HashSet<>();

    private record Measure(String id, String question, String dimension) {}

    /** How many things of a type there were, and how many of them had it. */
    private static final class Share {

        private final Node type;
        private final Predicate<Described> holds;
        private final Measure measure;
        private long value;
        private long of;

        Share(String type, Predicate<Described> holds, Measure measure) {
            this.type = NodeFactory.createURI(CQ + type);
            this.holds = holds;
            this.measure = measure;
        }

        void count(Described thing) {
            if (thing.graph().contains(thing.node(), RDF.type.asNode(), type)) {
                of++;
                value += holds.test(thing) ? 1 : 0;
            }
        }

        Measurement measured() {
            return new Measurement(measure.id, measure.question, measure.dimension, value, of);
        }
    }

    private Quality(String base) {
        this.base = base;
        statements();
        reports();
        authority();
    }

    /** @param quads the sorted quads of the release */
    public static List<Measurement> measure(Path quads, String base) {
        Quality quality = new Quality(base);
        Subjects.of(quads, quality::count);
        return Stream.concat(quality.shares.stream().map(Share::measured), Stream.of(quality.links()))
                .toList();
    }

    private void count(Described thing) {
        shares.forEach(share -> share.count(thing));
        described.add(key(thing.iri()));
        thing.graph().find().forEachRemaining(triple -> {
            Node object = triple.getObject();
            if (object.isURI() && object.getURI().startsWith(base + "id/")) {
                named.add(key(object.getURI()));
            }
        });
    }

    /** FNV-1a of 64 bits: all names of a large release would not fit in memory. */
    private static long key(String iri) {
        long key = 0xcbf29ce484222325L;
        for (int at = 0; at < iri.length(); at++) {
            key = (key ^ iri.charAt(at)) * 0x100000001b3L;
        }
        return key;
    }

    private void statements() {
        share(
                "Statement",
                has("reportedIn"),
                new Measure(
                        "statements-reported",
                        "Statements with a report that shows where they stand",
                        "trustworthiness"));
        share("Statement", has("date"), new Measure("statements-dated", "Statements with a date", "completeness"));
        share(
                "Statement",
                Quality::isOneDay,
                new Measure("statements-dated-to-the-day", "Statements dated to one day", "completeness"));
        share(
                "Statement",
                is("dateBasis", "date-basis/stated"),
                new Measure(
                        "statements-date-stated",
                        "Statements whose date an article states, rather than its being inferred",
                        "trustworthiness"));
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
                new Measure("statements-curated", "Statements that a person has read", "trustworthiness"));
    }

    private void reports() {
        share(
                "Report",
                is("review", "review/curated"),
                new Measure("reports-curated", "Reports that a person has read", "trustworthiness"));
        share(
                "Report",
                is("attributionClarity", "clarity/clear"),
                new Measure("reports-clear", "Reports that make plain whose words they give", "understandability"));
        share(
                "Document",
                has("textSha256").or(Quality::isPart),
                new Measure(
                        "documents-hashed", "Documents whose text can be checked by its SHA-256", "trustworthiness"));
        share(
                "Stance",
                thing -> !thing.values("http://www.w3.org/ns/prov#wasAttributedTo")
                        .isEmpty(),
                new Measure("stances-evidenced", "Stances with who read them", "trustworthiness"));
    }

    private void authority() {
        for (String type : List.of("Actor", "Event", "Proposition")) {
            String plural = type.toLowerCase(Locale.ROOT) + "s";
            share(
                    type,
                    thing -> !thing.values(SOURCE).isEmpty(),
                    new Measure(plural + "-evidenced", type + "s with their evidence", "trustworthiness"));
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
    private Measurement links() {
        long found = named.stream().filter(described::contains).count();
        return new Measurement(
                "links-within",
                "Things named in the dataset that are described in it",
                "interlinking",
                found,
                named.size());
    }

    private void share(String type, Predicate<Described> holds, Measure measure) {
        shares.add(new Share(type, holds, measure));
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
