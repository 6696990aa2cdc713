package org.communique.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.attribution.Attribution;
import org.communique.dossier.Report;
import org.communique.material.Span;

/**
 * An attribution on the page: a report of the dossier, or something that a programme found and the dossier lacks.
 *
 * @param name the report's id, or what found it
 * @param standing who stands for it
 * @param speaker whom the dossier concludes
 * @param place file and line in the dossier; nothing where it stands in none
 * @param suggestion which claim it may make, for a person to decide
 */
public record Item(
        String name,
        Standing standing,
        Spans spans,
        String mode,
        Optional<Double> confidence,
        Optional<String> speaker,
        Optional<String> date,
        Optional<String> place,
        Optional<String> suggestion) {

    /** Who stands for an attribution. */
    public enum Standing {
        CURATED("curated"),
        MACHINE("machine"),
        MISSING("found, not in the dossier");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** The standing in one word. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where it stands in the text. */
    public record Spans(List<Span> source, List<Span> cue, List<Span> content) {
        public Spans {
            source = List.copyOf(source);
            cue = List.copyOf(cue);
            content = List.copyOf(content);
        }
    }

    /** A report of the dossier, with the name of its speaker. */
    public static Item of(Report report, Optional<String> speaker, Optional<String> date) {
        return new Item(
                report.id(),
                report.review() == Report.Review.CURATED ? Standing.CURATED : Standing.MACHINE,
                new Spans(report.source(), report.cue().map(Report.Cue::at).orElse(List.of()), report.content()),
                word(report.mode()),
                report.confidence(),
                speaker,
                date,
                Optional.of(report.place().toString()),
                Optional.empty());
    }

    /** The same, with a claim that it may make, in a sentence. */
    public Item suggesting(String claim) {
        return new Item(name, standing, spans, mode, confidence, speaker, date, place, Optional.of(claim));
    }

    /** Something that the dossier lacks. */
    public static Item missing(Attribution found) {
        return new Item(
                found.extractor(),
                Standing.MISSING,
                new Spans(found.source(), found.cue(), found.content()),
                word(found.mode()),
                Optional.of(found.confidence()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static String word(Enum<?> mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }

    /** Whether that is found here already: half of either's content or more is the other's as well. */
    public boolean covers(Attribution found) {
        return Span.coincide(spans.content, found.content());
    }
}
