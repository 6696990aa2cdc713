package org.communique.resolution.cast;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.resolution.text.Spelling;

/**
 * A person's name as printed, and what of it tells one person from another: {@code William J. “Bill” O’Dock Jr.} is
 * {@code william o'dock}.
 */
record PersonName(String printed) {

    private static final Set<String> SUFFIXES = Set.of(
            "jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "md", "esq", "qc", "kc", "mp", "mep", "msp", "obe",
            "cbe", "mbe");
    private static final Pattern NICKNAME = Pattern.compile(" [\u201C\"'(][^\u201D\"')]*[\u201D\"')](?= )");
    private static final Pattern INITIAL = Pattern.compile("\\p{L}\\.?(?:-?\\p{L}\\.){0,6}");

    /** The words in lower case without accents, nickname, initials and suffix. */
    List<String> words() {
        String plain = NICKNAME.matcher(Spelling.lower(Spelling.fold(printed))).replaceAll("");
        return Stream.of(plain.split("[ ,]+"))
                .filter(word ->
                        !SUFFIXES.contains(word) && !INITIAL.matcher(word).matches())
                .toList();
    }

    /** What is the same in all spellings of the name. */
    String key() {
        List<String> words = words();
        return words.isEmpty() ? Spelling.lower(Spelling.fold(printed)) : String.join(" ", words);
    }

    /** Every word by which the person may be called later, the nickname too. */
    Stream<String> callable() {
        return Stream.of(Spelling.lower(Spelling.fold(printed)).split("[^\\p{L}\\p{N}.'-]+"))
                .filter(word -> word.length() > 1 && !word.endsWith(".") && !SUFFIXES.contains(word))
                .distinct();
    }

    /** Whether the word, or two that belong together, are the last of the name. */
    boolean hasSurname(String name) {
        String lower = Spelling.lower(Spelling.fold(name));
        return key().equals(lower) || key().endsWith(" " + lower);
    }

    /** Whether first and last word are the same: {@code Ana Maria Ruiz} and {@code Ana Ruiz}. */
    boolean isLike(PersonName other) {
        List<String> one = words();
        List<String> two = other.words();
        return one.size() > 1
                && two.size() > 1
                && one.get(0).equals(two.get(0))
                && one.get(one.size() - 1).equals(two.get(two.size() - 1));
    }
}
