package org.communique.attribution.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.communique.attribution.Role;
import org.communique.material.Span;

/**
 * The likeliest sequence of labels that makes sense (Viterbi 1967): a span begins before it goes on, begins only at a
 * word's first piece, and ends with its paragraph.
 */
final class LabelDecoder {

    private static final int LABELS = 7;
    private static final float NEVER = -1e9f;

    private final Leanings leanings;

    LabelDecoder(Leanings leanings) {
        this.leanings = leanings;
    }

    /**
     * What is added to the logarithms of probabilities.
     *
     * @param outside for playing no part; below zero more is found, with more mistakes
     * @param source for beginning a source
     * @param cue for beginning a cue
     * @param content for beginning a content
     */
    record Leanings(float outside, float source, float cue, float content) {

        static final Leanings NONE = new Leanings(0, 0, 0, 0);

        float of(int label) {
            return switch (label) {
                case 0 -> outside;
                case 1 -> source;
                case 3 -> cue;
                case 5 -> content;
                default -> 0;
            };
        }
    }

    List<Mention> decode(Window window, Scores scores) {
        return mentions(window, scores, labels(window, scores));
    }

    private int[] labels(Window window, Scores scores) {
        int positions = window.positions();
        int[][] before = new int[positions][LABELS];
        float[] best = new float[LABELS];
        Arrays.fill(best, NEVER);
        best[0] = 0;
        for (int position = 1; position < positions; position++) {
            boolean separator = window.isSeparator(position);
            boolean continuesWord = !separator && window.piece(position).continues();
            float[] next = new float[LABELS];
            for (int label = 0; label < LABELS; label++) {
                int from = bestBefore(label, best, continuesWord);
                before[position][label] = Math.max(from, 0);
                next[label] = from < 0
                        ? NEVER
                        : best[from] + (separator ? separated(label) : emission(scores, position, label));
            }
            best = next;
        }
        return back(before, best);
    }

    private static float separated(int label) {
        return label == 0 ? 0 : NEVER;
    }

    private float emission(Scores scores, int position, int label) {
        return scores.label(position, label) + leanings.of(label);
    }

    /** The likeliest label that this one may follow, or -1 where it may follow none. */
    private static int bestBefore(int label, float[] best, boolean continuesWord) {
        int from = -1;
        for (int candidate = 0; candidate < LABELS; candidate++) {
            if (follows(label, candidate, continuesWord) && (from < 0 || best[candidate] > best[from])) {
                from = candidate;
            }
        }
        return from;
    }

    private static boolean follows(int label, int before, boolean continuesWord) {
        if (isInside(label)) {
            return before == label || before == label - 1;
        }
        return !continuesWord || label == 0 && before == 0;
    }

    private static boolean isInside(int label) {
        return label > 0 && label % 2 == 0;
    }

    private static boolean isBegin(int label) {
        return label % 2 == 1;
    }

    private static int[] back(int[][] before, float[] best) {
        int[] labels = new int[before.length];
        int label = 0;
        for (int candidate = 1; candidate < LABELS; candidate++) {
            label = best[candidate] > best[label] ? candidate : label;
        }
        for (int position = before.length - 1; position > 0; position--) {
            labels[position] = label;
            label = before[position][label];
        }
        return labels;
    }

    private static List<Mention> mentions(Window window, Scores scores, int[] labels) {
        List<Mention> mentions = new ArrayList<>();
        for (int from = 1; from < labels.length; from++) {
            if (isBegin(labels[from])) {
                int to = from + 1;
                while (to < labels.length && labels[to] == labels[from] + 1) {
                    to++;
                }
                mentions.add(mention(window, scores, labels, new Span(from, to)));
            }
        }
        return mentions;
    }

    private static Mention mention(Window window, Scores scores, int[] labels, Span positions) {
        double sum = 0;
        for (int position = positions.start(); position < positions.end(); position++) {
            sum += scores.label(position, labels[position]);
        }
        Role role = Role.values()[labels[positions.start()] / 2];
        Span span = new Span(
                window.piece(positions.start()).start(),
                window.piece(positions.end() - 1).end());
        return new Mention(role, positions.start(), positions.end(), span, sum / positions.length());
    }
}
