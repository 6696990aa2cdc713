package org.communique.server.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.communique.server.view.Label;
import org.communique.server.view.Trust;
import org.communique.server.view.Words;
import org.communique.server.view.Words.Form;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Schema;

/**
 * What was said, as the title of a statement or a report: a person's summary; else the words that are quoted; else the
 * passage, as far as it may be shown; else what it is about and where it stands.
 */
public final class Titles {

    /** As long as a title may be, in characters; a longer one ends at a word. */
    private static final int LONGEST = 180;

    private static final int MOST_TERMS = 5;
    /** Fewer may be those of several statements. */
    private static final int FEWEST_TERMS = 3;

    private static final int FEWEST_QUOTED = 3;

    private static final Property EXCERPT =
            ResourceFactory.createProperty(Communique.Statement.getNameSpace(), "excerpt");
    private static final Property TERM = ResourceFactory.createProperty(Communique.Statement.getNameSpace(), "term");

    private final Reading reading;
    private final Passages passages;

    public Titles(Reading reading) {
        this.reading = reading;
        this.passages = new Passages(reading);
    }

    /** Of a statement, by all its reports. */
    public Words of(Node statement) {
        List<Node> reports = reading.knowledge().subjects(Communique.reports, statement).stream()
                .sorted(TermOrder.BY_TEXT)
                .toList();
        return summary(statement)
                .or(() -> longest(reports, this::quotation))
                .or(() -> longest(reports, this::excerpt))
                .or(() -> reports.stream().findFirst().map(this::terms))
                .orElseGet(() -> new Words(Form.TERMS, reading.text(statement)));
    }

    /** Of one report of it. */
    public Words ofReport(Node report) {
        return reading.knowledge()
                .object(report, Communique.reports)
                .flatMap(this::summary)
                .or(() -> quotation(report))
                .or(() -> excerpt(report))
                .orElseGet(() -> terms(report));
    }

    private static Optional<Words> longest(List<Node> reports, Function<Node, Optional<Words>> words) {
        return reports.stream()
                .flatMap(report -> words.apply(report).stream())
                .max(Comparator.comparingInt(found -> found.text().length()));
    }

    /** Only people write summaries. */
    private Optional<Words> summary(Node statement) {
        String summary = reading.knowledge().text(statement, Communique.summary);
        return summary.isBlank() || reading.trust(statement) != Trust.CURATED
                ? Optional.empty()
                : Optional.of(new Words(Form.SUMMARY, summary));
    }

    private Optional<Words> quotation(Node report) {
        return words(report, Communique.quotation)
                .filter(Titles::saysSomething)
                .map(words -> new Words(Form.QUOTATION, "“" + shortened(words) + "”", language(report)));
    }

    /** A few words between quotation marks tell that they are somebody's, not what was said. */
    private static boolean saysSomething(String words) {
        return words.split("\\s+").length >= FEWEST_QUOTED || words.codePoints().anyMatch(Character::isIdeographic);
    }

    private Optional<Words> excerpt(Node report) {
        return reading.knowledge()
                .object(report, EXCERPT)
                .map(Node::getLiteralLexicalForm)
                .or(() -> words(report, Communique.content))
                .map(words -> new Words(Form.EXCERPT, shortened(words), language(report)));
    }

    /** That of the document, whose words they are. */
    private String language(Node report) {
        return reading.knowledge()
                .object(report, Communique.inDocument)
                .map(document -> reading.knowledge().text(document, Schema.inLanguage))
                .filter(tag -> !tag.equals("und"))
                .orElse("");
    }

    private Optional<String> words(Node report, Property property) {
        List<String> words = passages.words(reading.knowledge().objects(report, property));
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(words.stream().map(Titles::ended).collect(Collectors.joining(" … ")));
    }

    /** Ends at a word, with an ellipsis, where it is too long. */
    static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        int end = space > LONGEST / 2 ? space : line.offsetByCodePoints(0, line.codePointCount(0, LONGEST));
        return ended(line.substring(0, end)) + " …";
    }

    /** Without the comma that leads on to who said it, and without an ellipsis. */
    private static String ended(String words) {
        return words.strip().replaceFirst("[\\s,;:–—…-]+$", "");
    }

    /** How far a statement or a report can be trusted. */
    public Trust trust(Node thing) {
        return reading.trust(thing);
    }

    /** What a report is about: names and noun phrases of the passage, in the order of the statement's name. */
    public List<String> termsOf(Node report) {
        List<String> named = reading.knowledge().object(report, Communique.reports).stream()
                .flatMap(statement -> Stream.of(
                        reading.text(statement).replaceFirst("^.*?: ", "").split(", ")))
                .toList();
        return reading.knowledge().objects(report, TERM).stream()
                .map(reading::text)
                .sorted(Comparator.comparingInt((String term) -> Math.floorMod(named.indexOf(term), Integer.MAX_VALUE))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** A quoted word, what it is about, and where few terms tell it from others, its place. */
    private Words terms(Node report) {
        List<String> terms = termsOf(report);
        String place = place(report);
        return new Words(
                Form.TERMS,
                Stream.of(
                                words(report, Communique.quotation)
                                        .map(word -> "“" + word + "”")
                                        .orElse(""),
                                terms.isEmpty()
                                        ? ""
                                        : "about "
                                                + terms.stream()
                                                        .limit(MOST_TERMS)
                                                        .collect(Collectors.joining(", ")),
                                terms.size() < FEWEST_TERMS ? place : "")
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.collectingAndThen(Collectors.joining("; "), Titles::begun)));
    }

    private static String begun(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String place(Node report) {
        String characters = passages.spans(report, Communique.content).stream()
                .map(Label::text)
                .collect(Collectors.joining(", "));
        String document = reading.knowledge()
                .object(report, Communique.inDocument)
                .map(reading::text)
                .orElse("");
        return document.isEmpty() ? reading.text(report) : "characters " + characters + " of " + document;
    }
}
