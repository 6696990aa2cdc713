package org.communique.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.communique.dossier.finding.Extraction;
import org.communique.dossier.finding.Rejection;
import org.communique.material.Place;
import org.communique.material.Span;

/**
 * A passage of one article that reports a statement: source, cue and content as PARC 3 and PolNeAR name them, each a
 * list of spans since any of them may be broken by other words.
 *
 * @param id unique within its article
 * @param statement the id of the statement that is reported
 * @param words where its parts stand, and the words that are known of them
 * @param circumstances what the passage says of the statement, apart from its content
 * @param provenance who stands for it, and how it was found
 * @param place file and line, for messages
 */
public record Report(
        String id,
        String statement,
        Mode mode,
        Words words,
        Circumstances circumstances,
        Provenance provenance,
        Place place) {

    /**
     * Where the parts of a report stand, and the words that are known of them.
     *
     * @param text the words of the content, parts joined by " … ", where the dataset keeps them
     * @param quotations the words that somebody spoke, between quotation marks, within the content
     * @param asWorded what the passage prints of the speaker, capacity, date, addressee and occasion
     * @param fragment the text directive that leads a browser to the passage (URL Fragment Text Directives), such as
     *     {@code text=the%20ferry,at%20noon}
     */
    public record Words(
            List<Span> source,
            Optional<Cue> cue,
            List<Span> content,
            Optional<String> text,
            List<Quotation> quotations,
            Map<Wording, Quotation> asWorded,
            Optional<String> fragment) {
        public Words {
            source = List.copyOf(source);
            content = List.copyOf(content);
            quotations = List.copyOf(quotations);
            asWorded = Map.copyOf(asWorded);
            if (content.isEmpty()) {
                throw new IllegalArgumentException("a report has content");
            }
        }
    }

    /**
     * What the passage says of the statement, apart from its content.
     *
     * @param date the statement's date as this passage gives it, which may differ from what the dataset concludes
     * @param relays from whom the article has it, nearest first
     * @param attributesTo whom the passage names, where that is not the speaker that the dataset concludes
     * @param within the statement in whose wording this report stands
     */
    public record Circumstances(
            Optional<Edtf> date, List<String> relays, Optional<String> attributesTo, Optional<String> within) {
        public Circumstances {
            relays = List.copyOf(relays);
        }
    }

    /**
     * Who stands for a report, and how it was found.
     *
     * @param confidence of the link from passage to statement, 0 to 1
     * @param extraction what the programme that found it says of it
     * @param rejection why a person refused it; only of a rejected one
     */
    public record Provenance(
            Optional<Double> confidence,
            Clarity clarity,
            Review review,
            Optional<Extraction> extraction,
            Optional<Rejection> rejection,
            Optional<String> note) {

        Provenance with(double other) {
            return new Provenance(Optional.of(other), clarity, review, extraction, rejection, note);
        }

        Provenance with(Extraction other) {
            return new Provenance(confidence, clarity, review, Optional.of(other), rejection, note);
        }
    }

    public List<Span> source() {
        return words.source;
    }

    public Optional<Cue> cue() {
        return words.cue;
    }

    public List<Span> content() {
        return words.content;
    }

    public List<Quotation> quotations() {
        return words.quotations;
    }

    public Map<Wording, Quotation> asWorded() {
        return words.asWorded;
    }

    public Optional<Edtf> date() {
        return circumstances.date;
    }

    public List<String> relays() {
        return circumstances.relays;
    }

    public Optional<String> attributesTo() {
        return circumstances.attributesTo;
    }

    public Optional<String> within() {
        return circumstances.within;
    }

    public Optional<Double> confidence() {
        return provenance.confidence;
    }

    public Clarity clarity() {
        return provenance.clarity;
    }

    public Review review() {
        return provenance.review;
    }

    public Optional<String> note() {
        return provenance.note;
    }

    /** What the passage is about, as the programme that found it says; nothing where a person wrote the report. */
    public List<String> terms() {
        return provenance.extraction.map(Extraction::terms).orElse(List.of());
    }

    /** The same report of another statement, with a confidence of its own. */
    public Report withStatement(String other, double confidence) {
        return new Report(id, other, mode, words, circumstances, provenance.with(confidence), place);
    }

    /** The same report, with what a programme says of it. */
    public Report withExtraction(Extraction extraction) {
        return new Report(id, statement, mode, words, circumstances, provenance.with(extraction), place);
    }

    /** The same report, with other ids for those from whom the article has it. */
    public Report naming(UnaryOperator<String> actor) {
        Circumstances named = new Circumstances(
                circumstances.date,
                circumstances.relays.stream().map(actor).toList(),
                circumstances.attributesTo.map(actor),
                circumstances.within);
        return new Report(id, statement, mode, words, named, provenance, place);
    }

    /** The same, without what it says of statements that are not known. */
    public Report referringTo(Predicate<String> known) {
        Circumstances kept = new Circumstances(
                circumstances.date,
                circumstances.relays,
                circumstances.attributesTo,
                circumstances.within.filter(known));
        Report report = new Report(id, statement, mode, words, kept, provenance, place);
        return provenance
                .extraction
                .map(extraction -> report.withExtraction(extraction.referringTo(known)))
                .orElse(report);
    }

    /** How the words are given. */
    public enum Mode {
        DIRECT,
        INDIRECT,
        MIXED
    }

    /** Whether an attribution is plain to any reader, or open to debate. */
    public enum Clarity {
        CLEAR,
        DEBATABLE
    }

    /** Who stands for it: a person, a programme that no person has checked, or nobody, since a person refused it. */
    public enum Review {
        MACHINE,
        CURATED,
        REJECTED
    }

    /** What a passage may print about the statement, word for word. */
    public enum Wording {
        NAME,
        CAPACITY,
        DATE,
        ADDRESSEE,
        OCCASION
    }

    /** The words that attribute, as printed; parts of a broken cue are joined by " … ". */
    public record Cue(List<Span> at, String text) {
        public Cue {
            at = List.copyOf(at);
        }
    }

    /** Characters of the article that may be shown, with their place. */
    public record Quotation(Span at, String text) {}
}
