package org.communique.coreport;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A wording made comparable: its runs of four words (Broder 1997) as hashes, and the stems of its words that carry
 * meaning.
 */
record Shingles(Set<Long> runs, Set<String> stems) {

    private static final int LENGTH = 4;
    private static final Pattern MARKS_IN_WORDS = Pattern.compile("[\\p{M}\u2019'\\[\\]()]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ENDING =
            Pattern.compile("(?:izations?|isations?|ations?|ments?|ings?|ers?|ed|es|ly|s)$");
    private static final Set<String> EMPTY_WORDS = Set.of(
            "that", "this", "with", "from", "have", "will", "would", "could", "should", "their", "they", "them",
            "there", "been", "were", "said", "says", "what", "which", "when", "where", "also", "into", "than", "then",
            "some", "such", "only", "other", "about", "more", "most", "very", "because", "while", "after", "before",
            "these", "those", "being", "does", "against", "under", "over", "your", "here", "just", "like", "make",
            "made");

    Shingles {
        runs = Set.copyOf(runs);
        stems = Set.copyOf(stems);
    }

    static Shingles of(String wording) {
        List<String> words = words(wording);
        Set<Long> runs = IntStream.rangeClosed(0, words.size() - LENGTH)
                .mapToObj(at -> hash(words.subList(at, at + LENGTH)))
                .collect(Collectors.toSet());
        Set<String> stems = words.stream()
                .filter(word -> word.length() > 3 && !EMPTY_WORDS.contains(word))
                .map(Shingles::stem)
                .collect(Collectors.toSet());
        return new Shingles(runs, stems);
    }

    private static List<String> words(String wording) {
        String lower = Normalizer.normalize(wording, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS
                .splitAsStream(MARKS_IN_WORDS.matcher(lower).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static long hash(List<String> words) {
        long hash = 0xcbf29ce484222325L;
        for (String word : words) {
            for (int at = 0; at < word.length(); at++) {
                hash = (hash ^ word.charAt(at)) * 0x100000001b3L;
            }
            hash = (hash ^ ' ') * 0x100000001b3L;
        }
        return hash;
    }

    private static String stem(String word) {
        String stem = ENDING.matcher(word).replaceAll("");
        return stem.length() >= 4 ? stem.substring(0, Math.min(7, stem.length())) : word;
    }

    /** Of the shorter wording, the share that the longer one has as well. */
    double containment(Shingles other) {
        return share(runs, other.runs);
    }

    /** The same of the words that carry meaning, in whatever order. */
    double likeness(Shingles other) {
        return share(stems, other.stems);
    }

    long common(Shingles other) {
        return stems.stream().filter(other.stems::contains).count();
    }

    private static <T> double share(Set<T> one, Set<T> other) {
        Set<T> smaller = one.size() <= other.size() ? one : other;
        Set<T> larger = smaller == one ? other : one;
        return smaller.isEmpty()
                ? 0
                : (double) smaller.stream().filter(larger::contains).count() / smaller.size();
    }
}
