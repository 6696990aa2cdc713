package org.communique.server.markup;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.communique.server.evidence.Evidence;
import org.communique.server.evidence.SaidReader;
import org.communique.server.knowledge.Knowledge;
import org.communique.server.knowledge.Passages;
import org.communique.server.knowledge.Reading;
import org.communique.server.knowledge.TermOrder;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Prov;
import org.communique.vocabulary.Schema;

/**
 * What was said as schema.org's {@code Quotation} and {@code Claim}, and what fact-checkers found as {@code
 * ClaimReview}, in JSON-LD. A verdict stays its author's, in the author's words.
 */
public final class ClaimMarkup {

    /** Its context stands in it, so that a reader without a network understands it. */
    private static final String VOCABULARY = "https://schema.org/";

    private static final String DATE_PUBLISHED = "datePublished";
    private static final String APPEARANCE = "appearance";
    private static final String AUTHOR = "author";

    private final SaidReader reader;
    private final Reading reading;
    private final Knowledge knowledge;

    public ClaimMarkup(Knowledge knowledge) {
        this.reader = new SaidReader(knowledge);
        this.reading = reader.reading();
        this.knowledge = knowledge;
    }

    /** The markup of a thing; nothing for what is neither said, claimed nor assessed, and for what was not said. */
    public Optional<ObjectNode> of(Node thing) {
        return body(thing).map(body -> {
            ObjectNode whole = JsonNodeFactory.instance.objectNode();
            whole.putObject("@context").put("@vocab", VOCABULARY);
            return whole.setAll(body);
        });
    }

    /** As it can stand in an HTML script block, which nothing in it can end; empty where there is none. */
    public String forPage(Node thing) {
        return of(thing)
                .map(markup -> markup.toPrettyString().replace("<", "\\u003c").replace("&", "\\u0026"))
                .orElse("");
    }

    /** The same without its context, to stand in something that has one. */
    Optional<ObjectNode> body(Node thing) {
        if (knowledge.is(thing, Communique.Statement)) {
            return isAsserted(thing) ? Optional.of(statement(thing)) : Optional.empty();
        }
        if (knowledge.is(thing, Communique.Proposition)) {
            return Optional.of(proposition(thing));
        }
        return knowledge.is(thing, Communique.Assessment) ? review(thing) : Optional.empty();
    }

    private boolean isAsserted(Node statement) {
        return reader.code(statement, Communique.actuality).matches("|asserted");
    }

    private static ObjectNode typed(Node thing, String... types) {
        ObjectNode typed = JsonNodeFactory.instance.objectNode();
        typed.put("@id", thing.toString());
        if (types.length == 1) {
            return typed.put("@type", types[0]);
        }
        ArrayNode all = typed.putArray("@type");
        Stream.of(types).forEach(all::add);
        return typed;
    }

    private ObjectNode statement(Node statement) {
        ObjectNode said = typed(statement, "Quotation", "Claim");
        said.put("name", reader.said(statement).sentence());
        List<Evidence> evidence = reader.said(statement).evidence();
        evidence.stream()
                .map(Evidence::quotation)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .ifPresentOrElse(
                        words -> said.put("text", words),
                        () -> summary(statement).ifPresent(text -> said.put("abstract", text)));
        people(said, AUTHOR, knowledge.objects(statement, Communique.speaker));
        people(said, "spokenByCharacter", knowledge.objects(statement, Communique.speaker));
        day(statement).ifPresent(day -> said.put("dateCreated", day));
        appearances(said, evidence.stream());
        return said;
    }

    private Optional<String> summary(Node statement) {
        return Optional.of(knowledge.text(statement, Communique.summary)).filter(text -> !text.isEmpty());
    }

    private Optional<String> day(Node thing) {
        return Optional.of(reading.exactDay(thing)).filter(day -> !day.isEmpty());
    }

    private void people(ObjectNode subject, String property, List<Node> actors) {
        List<ObjectNode> told = actors.stream()
                .filter(Node::isURI)
                .sorted(TermOrder.BY_TEXT)
                .map(this::actor)
                .toList();
        if (told.size() == 1) {
            subject.set(property, told.get(0));
        } else if (!told.isEmpty()) {
            subject.putArray(property).addAll(told);
        }
    }

    private ObjectNode actor(Node actor) {
        ObjectNode told = typed(actor, knowledge.is(actor, FOAF.Person) ? "Person" : "Organization");
        told.put("name", reading.text(actor)).put("url", actor.toString());
        knowledge.objects(actor, OWL.sameAs).stream()
                .map(Node::toString)
                .sorted()
                .findFirst()
                .ifPresent(same -> told.put("sameAs", same));
        return told;
    }

    /** The articles that report it, the earliest first; each with the way to the passage. */
    private void appearances(ObjectNode claim, Stream<Evidence> evidence) {
        List<ObjectNode> works = evidence.filter(one -> !one.document().isEmpty())
                .map(this::work)
                .distinct()
                .sorted(Comparator.comparing(work -> work.path(DATE_PUBLISHED).asText("9999")))
                .toList();
        if (!works.isEmpty()) {
            claim.putArray(APPEARANCE).addAll(works);
            claim.set("firstAppearance", works.get(0).deepCopy());
        }
    }

    private ObjectNode work(Evidence evidence) {
        Node document = NodeFactory.createURI(evidence.document());
        ObjectNode work = JsonNodeFactory.instance.objectNode();
        work.put("@type", "Article").put("name", evidence.documentName());
        work.put("identifier", evidence.document());
        if (!evidence.url().isEmpty()) {
            work.put("url", evidence.url());
        }
        day(document).ifPresent(day -> work.put(DATE_PUBLISHED, day));
        people(work, "publisher", knowledge.objects(document, DCTerms.publisher));
        return work;
    }

    private ObjectNode proposition(Node proposition) {
        ObjectNode claim = typed(proposition, "Claim");
        claim.put("name", reading.text(proposition)).put("text", reading.text(proposition));
        appearances(claim, affirming(proposition).flatMap(statement -> reader.said(statement).evidence().stream()));
        return claim;
    }

    private Stream<Node> affirming(Node proposition) {
        return knowledge.subjects(Communique.affirms, proposition).stream()
                .filter(this::isAsserted)
                .sorted(TermOrder.BY_TEXT);
    }

    /** Nothing where the verdict's own page is not known, which every {@code ClaimReview} has to name. */
    private Optional<ObjectNode> review(Node assessment) {
        return page(assessment).map(page -> {
            ObjectNode review = typed(assessment, "ClaimReview");
            review.put("url", page.address());
            Node claim = claim(assessment);
            review.put(
                    "claimReviewed",
                    knowledge.is(claim, Communique.Proposition)
                            ? reading.text(claim)
                            : reader.said(claim).words());
            review.putObject("reviewRating").put("@type", "Rating").put("alternateName", verdict(assessment));
            people(review, AUTHOR, knowledge.objects(assessment, Prov.wasAttributedTo));
            day(page.document()).ifPresent(day -> review.put(DATE_PUBLISHED, day));
            String findings = knowledge.text(assessment, RDFS.comment);
            if (!findings.isEmpty()) {
                review.put("description", findings);
            }
            review.set("itemReviewed", reviewed(assessment, claim));
            return review;
        });
    }

    private record Page(Node document, String address) {}

    /** The article that the verdict stands in. */
    private Optional<Page> page(Node assessment) {
        return knowledge.objects(assessment, Prov.hadPrimarySource).stream()
                .sorted(TermOrder.BY_TEXT)
                .flatMap(passage -> knowledge.objects(passage, Passages.HAS_SOURCE).stream())
                .flatMap(document -> knowledge.objects(document, Schema.url).stream()
                        .map(url -> new Page(document, url.isLiteral() ? url.getLiteralLexicalForm() : url.toString())))
                .findFirst();
    }

    private String verdict(Node assessment) {
        String worded = knowledge.text(assessment, Communique.verdictAsWorded);
        return worded.isEmpty() ? String.join(", ", reader.names(assessment, Communique.verdict)) : worded;
    }

    /** The proposition that is assessed, else the statement. */
    private Node claim(Node assessment) {
        return knowledge.objects(assessment, Communique.assesses).stream()
                .min(Comparator.comparing((Node thing) -> !knowledge.is(thing, Communique.Proposition))
                        .thenComparing(TermOrder.BY_TEXT))
                .orElse(assessment);
    }

    /** One claim as it was made, with the articles and the speakers of the statements that the verdict is on. */
    private ObjectNode reviewed(Node assessment, Node claim) {
        List<Node> statements = knowledge.objects(assessment, Communique.assesses).stream()
                .filter(thing -> knowledge.is(thing, Communique.Statement))
                .sorted(TermOrder.BY_TEXT)
                .toList();
        List<Node> said = statements.isEmpty() ? affirming(claim).toList() : statements;
        ObjectNode reviewed = typed(NodeFactory.createURI(assessment + "#claim"), "Claim");
        reviewed.put("name", reading.text(claim)).put("sameAs", claim.toString());
        people(
                reviewed,
                AUTHOR,
                said.stream()
                        .flatMap(statement -> knowledge.objects(statement, Communique.speaker).stream())
                        .distinct()
                        .toList());
        Stream<String> days = said.stream().flatMap(statement -> day(statement).stream());
        days.sorted().findFirst().ifPresent(day -> reviewed.put(DATE_PUBLISHED, day));
        appearances(reviewed, said.stream().flatMap(statement -> reader.said(statement).evidence().stream()));
        return reviewed;
    }
}
