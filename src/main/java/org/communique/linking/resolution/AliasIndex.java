package org.communique.linking.resolution;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.material.Span;

/**
 * All aliases of an authority, looked up in one pass over a text (Aho and Corasick 1975, in a double array). Hits are
 * whole words; of overlapping ones the longest stays, of equally long ones the first.
 */
final class AliasIndex {

    private final AhoCorasickDoubleArrayTrie<List<Alias>> trie;
    private final boolean isEmpty;

    private AliasIndex(AhoCorasickDoubleArrayTrie<List<Alias>> trie, boolean isEmpty) {
        this.trie = trie;
        this.isEmpty = isEmpty;
    }

    /** The index of these spellings, which are folded. */
    static AliasIndex of(Map<String, List<Alias>> aliases) {
        var trie = new AhoCorasickDoubleArrayTrie<List<Alias>>();
        if (!aliases.isEmpty()) {
            trie.build(aliases instanceof TreeMap<String, List<Alias>> sorted ? sorted : new TreeMap<>(aliases));
        }
        return new AliasIndex(trie, aliases.isEmpty());
    }

    /** Words of a text that are aliases. */
    record Hit(Span span, List<Alias> aliases) {}

    /** The hits in the order of the text. */
    List<Hit> find(String folded) {
        List<Hit> found = new ArrayList<>();
        if (!isEmpty) {
            trie.parseText(folded, (begin, end, aliases) -> {
                if (isWhole(folded, begin, end)) {
                    found.add(new Hit(new Span(begin, end), aliases));
                }
            });
        }
        found.sort(Comparator.comparingInt((Hit hit) -> -hit.span.length()).thenComparing(Hit::span));
        return longest(found, folded.length());
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

    private static boolean isWhole(String text, int begin, int end) {
        return (begin == 0 || !isLetterOrNumber(text.charAt(begin - 1)))
                && (end == text.length() || !isLetterOrNumber(text.charAt(end)));
    }

    private static boolean isLetterOrNumber(char character) {
        return Character.isLetterOrDigit(character);
    }
}
