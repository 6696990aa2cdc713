package org.communique.resolution.automaton;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** A number for each word that occurs in an alias. A run of letters and digits is a word, as is any other character. */
public final class WordNumbers {

    /** What no alias contains. */
    static final int UNKNOWN = 0;

    private final Map<String, Integer> numbers = new HashMap<>();

    /** Where words begin, and at last where the text ends. */
    public static int[] bounds(String text) {
        return IntStream.rangeClosed(0, text.length())
                .filter(at -> at == 0 || at == text.length() || !isWithinWord(text, at))
                .toArray();
    }

    private static boolean isWithinWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(text.charAt(at));
    }

    /** The numbers of the spelling's words, which are known from now on. */
    public int[] learn(String spelling) {
        int[] bounds = bounds(spelling);
        return IntStream.range(0, bounds.length - 1)
                .map(at -> numbers.computeIfAbsent(
                        spelling.substring(bounds[at], bounds[at + 1]), word -> numbers.size() + 1))
                .toArray();
    }

    public int of(String word) {
        return numbers.getOrDefault(word, UNKNOWN);
    }
}
