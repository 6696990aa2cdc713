package org.communique.resolution.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.communique.material.Span;
import org.communique.resolution.automaton.IntList;
import org.communique.resolution.automaton.WordAutomaton;
import org.communique.resolution.automaton.WordNumbers;
import org.communique.resolution.automaton.WordTree;

/**
 * All aliases of an authority, looked up in one pass over a text. Hits are whole words; of overlapping ones the longest
 * stays, of equally long ones the first.
 */
public final class AliasIndex {

    private static final int NO_ALIAS = -1;

    private final WordNumbers words;
    private final List<List<Alias>> aliases;
    private final IntList ends;
    private final WordAutomaton automaton;

    private AliasIndex(Map<String, List<Alias>> spellings) {
        WordTree tree = new WordTree();
        words = new WordNumbers();
        aliases = List.copyOf(spellings.values());
        ends = new IntList();
        ends.add(NO_ALIAS);
        int number = 0;
        for (String spelling : spellings.keySet()) {
            int node = tree.add(words.learn(spelling));
            while (ends.size() < tree.size()) {
                ends.add(NO_ALIAS);
            }
            ends.set(node, number++);
        }
        automaton = new WordAutomaton(tree, ends, NO_ALIAS);
    }

    /** The index of these spellings, which are folded. */
    static AliasIndex of(Map<String, List<Alias>> aliases) {
        return new AliasIndex(aliases);
    }

    /** Words of a text that are aliases. */
    public record Hit(Span span, List<Alias> aliases) {}

    /** The hits in the order of the text. */
    public List<Hit> find(String folded) {
        List<Hit> found = new ArrayList<>();
        int[] bounds = WordNumbers.bounds(folded);
        int state = WordTree.ROOT;
        for (int at = 1; at < bounds.length; at++) {
            state = automaton.next(state, words.of(folded.substring(bounds[at - 1], bounds[at])));
            addEnding(state, at, bounds, found);
        }
        found.removeIf(hit -> !isWhole(folded, hit.span));
        found.sort(Comparator.comparingInt((Hit hit) -> -hit.span.length()).thenComparing(Hit::span));
        return longest(found, folded.length());
    }

    private void addEnding(int state, int at, int[] bounds, List<Hit> found) {
        for (int node = automaton.longest(state); node != WordTree.ROOT; node = automaton.shorter(node)) {
            Span span = new Span(bounds[at - automaton.length(node)], bounds[at]);
            found.add(new Hit(span, aliases.get(ends.get(node))));
        }
    }

    private static List<Hit> longest(List<Hit> hits, int length) {
        boolean[] taken = new boolean[length];
        List<Hit> kept = new ArrayList<>();
        for (Hit hit : hits) {
            if (!taken[hit.span.start()] && !taken[hit.span.end() - 1]) {
                Arrays.fill(taken, hit.span.start(), hit.span.end(), true);
                kept.add(hit);
            }
        }
        kept.sort(Comparator.comparing(Hit::span));
        return kept;
    }

    /** An alias that begins or ends with a mark must not continue a word: {@code U.S.} is not in {@code U.S.A}. */
    private static boolean isWhole(String text, Span span) {
        return (span.start() == 0 || !Character.isLetterOrDigit(text.charAt(span.start() - 1)))
                && (span.end() == text.length() || !Character.isLetterOrDigit(text.charAt(span.end())));
    }
}
