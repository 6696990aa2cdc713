package org.communique.resolution.cast;

import java.util.List;
import java.util.Set;
import org.communique.material.Span;
import org.communique.resolution.text.Spelling;
import org.communique.resolution.text.Token;

/**
 * Capitalized words one after the other that may be a name.
 *
 * @param title the title before them in lower case, or nothing
 * @param before the word before them in lower case, or nothing
 * @param name as it is printed, on one line
 */
record Run(Span span, List<Token> tokens, String title, String before, String name) {

    Run {
        tokens = List.copyOf(tokens);
    }

    /** One word of a longer run by itself. */
    static Run of(Token token) {
        return new Run(token.span(), List.of(token), "", "", token.text());
    }

    /** The words by which to call: {@code De Blasio} is one name. */
    private static final Set<String> BEFORE_SURNAMES =
            Set.of("de", "van", "von", "der", "den", "bin", "le", "du", "di");

    /** The number of words, initials and suffixes aside. */
    int length() {
        return words().size();
    }

    /** The first word, without an initial where there are others. */
    String word() {
        return words().stream().findFirst().orElse(name);
    }

    List<String> words() {
        List<String> words = tokens.stream()
                .filter(Token::isWord)
                .map(Token::text)
                .filter(word -> !word.endsWith("."))
                .toList();
        boolean isSurname = words.size() == 2 && BEFORE_SURNAMES.contains(Spelling.lower(words.get(0)));
        return isSurname ? words.subList(1, 2) : words;
    }
}
