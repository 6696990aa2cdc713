package org.communique.curation.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.curation.decision.Card;
import org.communique.curation.log.LogEntry.Proposed;

/**
 * How often the programme was right, by its confidence, as the decisions of people tell. A draft counts once, by the
 * first decision of a person who read it: it was right unless it was rejected, got other words or another speaker.
 *
 * @param bins in the order of the confidence
 */
public record Figures(List<Bin> bins) {

    private static final double[] EDGES = {0, 0.8, 0.85, 0.9, 0.95, 0.97, 1.01};
    private static final double Z = 1.96;
    private static final int ENOUGH = 20;

    public Figures {
        bins = List.copyOf(bins);
    }

    /**
     * Drafts of one range of confidence.
     *
     * @param from the least confidence of the range
     * @param to where the range ends, exclusive
     * @param words how many got other words or were split or joined
     * @param speaker how many got another speaker
     */
    public record Bin(double from, double to, int decided, int rejected, int words, int speaker) {

        public int right() {
            return decided - rejected - words - speaker;
        }

        /** The share that was right. */
        public double precision() {
            return decided == 0 ? 0 : (double) right() / decided;
        }

        /** The lower end of the 95 % interval (Wilson 1927). */
        public double low() {
            return wilson(-1);
        }

        /** The upper end of the 95 % interval. */
        public double high() {
            return wilson(1);
        }

        private double wilson(int sign) {
            if (decided == 0) {
                return sign < 0 ? 0 : 1;
            }
            double n = decided;
            double p = precision();
            double middle = p + Z * Z / (2 * n);
            double width = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
            return Math.max(0, Math.min(1, (middle + sign * width) / (1 + Z * Z / n)));
        }
    }

    private enum Verdict {
        RIGHT,
        REJECTED,
        WORDS,
        SPEAKER
    }

    /** What a log tells. */
    public static Figures of(DecisionLog log) {
        Map<Card, Proposed> proposals = new LinkedHashMap<>();
        Map<Card, Verdict> verdicts = new HashMap<>();
        for (LogEntry entry : log.standing()) {
            for (Proposed proposed : entry.proposed()) {
                Card card = new Card(proposed.article(), proposed.report());
                verdict(entry, proposed).ifPresent(verdict -> {
                    proposals.putIfAbsent(card, proposed);
                    verdicts.putIfAbsent(card, verdict);
                });
            }
        }
        List<Bin> bins = new ArrayList<>();
        for (int edge = 0; edge + 1 < EDGES.length; edge++) {
            bins.add(bin(EDGES[edge], EDGES[edge + 1], proposals, verdicts));
        }
        return new Figures(bins);
    }

    /** What was accepted unread tells nothing. */
    private static Optional<Verdict> verdict(LogEntry entry, Proposed proposed) {
        return switch (entry.what()) {
            case "accept-all", "assign", "reconsider" -> Optional.empty();
            case "reject" -> Optional.of(Verdict.REJECTED);
            case "mark", "split", "join" -> Optional.of(Verdict.WORDS);
            case "attribute" ->
                Optional.of(
                        entry.decided().path("speaker").path("actor").asText().equals(proposed.speaker())
                                ? Verdict.RIGHT
                                : Verdict.SPEAKER);
            default -> Optional.of(Verdict.RIGHT);
        };
    }

    private static Bin bin(double from, double to, Map<Card, Proposed> proposals, Map<Card, Verdict> verdicts) {
        List<Verdict> within = proposals.entrySet().stream()
                .filter(one ->
                        one.getValue().confidence() >= from && one.getValue().confidence() < to)
                .flatMap(one -> Optional.ofNullable(verdicts.get(one.getKey())).stream())
                .toList();
        return new Bin(
                from,
                to,
                within.size(),
                count(within, Verdict.REJECTED),
                count(within, Verdict.WORDS),
                count(within, Verdict.SPEAKER));
    }

    private static int count(List<Verdict> verdicts, Verdict one) {
        return (int) verdicts.stream().filter(one::equals).count();
    }

    /** How many drafts people decided on after reading them. */
    public int decided() {
        return bins.stream().mapToInt(Bin::decided).sum();
    }

    /** The probability that a draft is right: as people found, or as the programme says where they decided on too few. */
    public double right(double confidence) {
        return bins.stream()
                .filter(bin -> confidence >= bin.from && confidence < bin.to && bin.decided >= ENOUGH)
                .findFirst()
                .map(Bin::precision)
                .orElse(confidence);
    }
}
