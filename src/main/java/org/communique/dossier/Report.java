package org.communique.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.material.Place;
import org.communique.material.Span;

/**
 * A passage of one article that reports a statement: source, cue and content as PARC 3 and PolNeAR name them, each a
 * list of spans since any of them may be broken by other words.
 *
 * @param id unique within its article
 * @param statement the id of the statement that is reported
 * @param quotations the words that somebody spoke, between quotation marks, within the content
 * @param asWorded what the passage prints of the speaker, capacity, date, addressee and occasion
 * @param date the statement's date as this passage gives it, which may differ from what the dataset concludes
 * @param relays from whom the article has it, nearest first
 * @param attributesTo whom the passage names, where that is not the speaker that the dataset concludes
 * @param within the statement in whose wording this report stands
 * @param confidence of the link from passage to statement, 0 to 1
 * @param place file and line, for messages
 */
public record Report(
        String id,
        String statement,
        Mode mode,
        List<Span> source,
        Optional<Cue> cue,
        List<Span> content,
        List<Quotation> quotations,
        Map<Wording, Quotation> asWorded,
        Optional<Edtf> date,
        List<String> relays,
        Optional<String> attributesTo,
        Optional<String> within,
        Optional<Double> confidence,
        Clarity clarity,
        Review review,
        Optional<String> note,
        Place place) {

    public Report {
        source = List.copyOf(source);
        content = List.copyOf(content);
        quotations = List.copyOf(quotations);
        asWorded = Map.copyOf(asWorded);
        relays = List.copyOf(relays);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a report has content: " + place);
        }
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

    /** Who stands for it: a person, or a programme that no person has checked. */
    public enum Review {
        MACHINE,
        CURATED
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
