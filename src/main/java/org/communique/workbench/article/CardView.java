package org.communique.workbench.article;

import java.util.List;

/**
 * A report as a card.
 *
 * @param report its id in the dossier
 * @param level the name of its style: curated, clear, doubtful, rejected
 * @param standing who stands for it, in words
 * @param date when it was said and as what, in words
 * @param note why it was rejected, or what its finder says of it
 */
public record CardView(
        String report,
        boolean isCurrent,
        String level,
        String standing,
        String speaker,
        String capacity,
        String date,
        Marked marked,
        List<Position> positions,
        List<String> doubts,
        String note) {

    public CardView {
        positions = List.copyOf(positions);
        doubts = List.copyOf(doubts);
    }

    /** Spans as the scripts read them, such as {@code 0-5,9-12}, and their words. */
    public record Part(String spans, String words) {}

    /**
     * The parts of an attribution.
     *
     * @param worded where the passage prints speaker and the rest, as the scripts read it
     */
    public record Marked(Part source, Part cue, Part content, String worded) {}

    /** What is said of a proposition; the kind is the name of its style: affirms, denies, doubts. */
    public record Position(String kind, String text) {}

    /** The same, as the one that keys act on. */
    CardView chosen() {
        return new CardView(report, true, level, standing, speaker, capacity, date, marked, positions, doubts, note);
    }
}
