package org.communique.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.material.Span;

/**
 * Finds tokens of the Penn Treebank's kind again in the text that they were made of. The reference is {@code
 * align_tokens} of the Python scorer: the start of an instance is found by its first letters and digits, each token
 * within thirty characters of the one before.
 */
final class TokenAligner {

    private static final int KEY = 40;
    private static final int SHORTEST_KEY = 6;
    private static final int AHEAD = 30;
    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("``", "“\"‘'`"),
            Map.entry("''", "”\"’'"),
            Map.entry("-LRB-", "("),
            Map.entry("-RRB-", ")"),
            Map.entry("-LSB-", "["),
            Map.entry("-RSB-", "]"),
            Map.entry("-LCB-", "{"),
            Map.entry("-RCB-", "}"),
            Map.entry("`", "‘'`"),
            Map.entry("'", "’'"),
            Map.entry("--", "—–―-"),
            Map.entry("...", "…"));

    private final String text;
    private int position;

    /** @param text one char a code point */
    TokenAligner(String text) {
        this.text = text;
    }

    /** Where each token of the next instance stands; nothing for one that is not found near by. */
    List<Optional<Span>> align(List<String> tokens) {
        moveTo(tokens);
        List<Optional<Span>> aligned = new ArrayList<>();
        for (String token : tokens) {
            Optional<Span> found = find(token);
            aligned.add(found);
            found.ifPresent(span -> position = span.end());
        }
        return aligned;
    }

    private void moveTo(List<String> tokens) {
        String all = letters(String.join(
                "", tokens.stream().filter(token -> !MARKS.containsKey(token)).toList()));
        String key = all.substring(0, Math.min(KEY, all.length()));
        int at = key.length() >= SHORTEST_KEY ? findLetters(key) : -1;
        if (at >= 0) {
            int lead = 0;
            while (letters(tokens.get(lead)).isEmpty()) {
                lead++;
            }
            position = Math.max(position, lead > 0 ? at - 2 * lead - 2 : at - 1);
        }
    }

    /** The offset of the first character of the key, all but letters and digits left out. */
    private int findLetters(String key) {
        StringBuilder flat = new StringBuilder();
        List<Integer> offsets = new ArrayList<>();
        for (int at = position; at < text.length(); at++) {
            if (isLetter(text.charAt(at))) {
                flat.append(text.charAt(at));
                offsets.add(at);
            }
        }
        int found = flat.indexOf(key);
        return found < 0 ? -1 : offsets.get(found);
    }

    private Optional<Span> find(String token) {
        Optional<Span> best = Optional.empty();
        for (String variant : variants(token)) {
            int end = Math.min(text.length(), position + AHEAD + variant.length());
            int at = variant.isEmpty() ? -1 : text.substring(position, end).indexOf(variant);
            if (at >= 0) {
                Span found = new Span(position + at, position + at + variant.length());
                best = best.filter(before -> !isBetter(found, before)).or(() -> Optional.of(found));
            }
        }
        return best;
    }

    private static boolean isBetter(Span one, Span other) {
        return one.start() < other.start() || one.start() == other.start() && one.length() > other.length();
    }

    private static Set<String> variants(String token) {
        Set<String> variants = new LinkedHashSet<>(List.of(
                token,
                token.replace("\\/", "/").replace("\\*", "*"),
                token.replace("'", "’"),
                token.replace("`", "‘"),
                token.replace("...", "…"),
                token.replace("--", "—"),
                token.replace("--", "–"),
                token.replace("'", "‘")));
        String marks = MARKS.getOrDefault(token, "");
        marks.chars().forEach(mark -> variants.add(String.valueOf((char) mark)));
        variants.add(MARKS.getOrDefault(token, token));
        return variants;
    }

    private static String letters(String token) {
        StringBuilder letters = new StringBuilder();
        token.chars().filter(letter -> isLetter((char) letter)).forEach(letter -> letters.append((char) letter));
        return letters.toString();
    }

    private static boolean isLetter(char letter) {
        int type = Character.getType(letter);
        return Character.isLetterOrDigit(letter) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
