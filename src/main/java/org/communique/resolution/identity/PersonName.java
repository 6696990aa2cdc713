package org.communique.resolution.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.resolution.text.Spelling;

/**
 * A person's name as printed, and what of it tells one person from another: {@code William J. “Bill” O’Dock Jr.} is
 * {@code william o'dock jr}.
 */
public record PersonName(String printed) {

    private static final Set<String> SUFFIXES = Set.of(
            "jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "md", "esq", "qc", "kc", "mp", "mep", "msp", "obe",
            "cbe", "mbe");
    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Pattern NICKNAME = Pattern.compile(" [\u201C\"'(][^\u201D\"')]*[\u201D\"')](?= )");
    private static final Pattern FIRST_INITIAL = Pattern.compile("\\p{L}(?:\\.(?:-?\\p{L}\\.){0,6})?");
    private static final Pattern INITIAL = Pattern.compile("\\p{L}\\.?(?:-?\\p{L}\\.){0,6}");

    /** The words in lower case without accents, nickname, initials and suffix. */
    public List<String> words() {
        return plainWords()
                .filter(word ->
                        !SUFFIXES.contains(word) && !INITIAL.matcher(word).matches())
                .toList();
    }

    /** The initials in the middle, {@code j} of {@code William J. O'Dock}. */
    List<String> middleInitials() {
        return plainWords()
                .skip(1)
                .filter(word -> word.matches("\\p{L}\\.?"))
                .map(word -> word.substring(0, 1))
                .toList();
    }

    /** {@code jr}, {@code ii}; nothing where the name ends without one. */
    String generation() {
        return plainWords()
                .map(word -> word.replace(".", ""))
                .filter(GENERATIONS::contains)
                .findFirst()
                .orElse("");
    }

    private Stream<String> plainWords() {
        return Stream.of(NICKNAME.matcher(Spelling.lower(Spelling.fold(printed)))
                .replaceAll("")
                .split("[ ,]+"));
    }

    /**
     * What is the same in all spellings of the name; of a surname behind an initial the initial too, {@code j o'dock};
     * and whether it is the son's: {@code ann o'dock jr}.
     */
    public String key() {
        return (plainKey() + " " + generation()).strip();
    }

    private String plainKey() {
        List<String> words = words();
        return words.isEmpty()
                ? Spelling.lower(Spelling.fold(printed))
                : Stream.concat(initial().stream(), words.stream()).collect(Collectors.joining(" "));
    }

    /** The first initial of a name without another given name, {@code j} of {@code J. D. O'Dock}. */
    Optional<String> initial() {
        return plainWords()
                .limit(words().size() == 1 ? 1 : 0)
                .filter(FIRST_INITIAL.asMatchPredicate())
                .map(first -> first.substring(0, 1))
                .findFirst();
    }

    /** Whether a given name begins with the letter. */
    boolean hasGiven(String letter) {
        List<String> words = words();
        return Stream.concat(words.stream().limit(Math.max(0, words.size() - 1)), middleInitials().stream())
                .anyMatch(word -> word.startsWith(letter));
    }

    /** Every word by which the person may be called later, the nickname too. */
    public Stream<String> callable() {
        return Stream.of(Spelling.lower(Spelling.fold(printed)).split("[^\\p{L}\\p{N}.'-]+"))
                .filter(word -> word.length() > 1 && !word.endsWith(".") && !SUFFIXES.contains(word))
                .distinct();
    }

    /** Whether the word, or two that belong together, are the last of the name. */
    public boolean hasSurname(String name) {
        String lower = Spelling.lower(Spelling.fold(name));
        return plainKey().equals(lower) || plainKey().endsWith(" " + lower);
    }

    /** Whether first and last word are the same: {@code Ana Maria Ruiz} and {@code Ana Ruiz}, but not her son. */
    public boolean isLike(PersonName other) {
        List<String> one = words();
        List<String> two = other.words();
        return generation().equals(other.generation())
                && one.size() > 1
                && two.size() > 1
                && one.get(0).equals(two.get(0))
                && one.get(one.size() - 1).equals(two.get(two.size() - 1));
    }
}
