package org.communique.resolution.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.material.FlatText;

/**
 * Cuts a stretch of a folded text into words and marks, by hand since every article passes through whole: initials
 * ({@code U.S.}), shortened titles ({@code Mr.}), words with what joins their parts ({@code anti-war}, {@code it's},
 * {@code 3.5}), and any other character by itself.
 */
record Tokenizer(String text, int end) {

    private static final Set<String> SHORTENED = Set.of(
            "Mr", "Mrs", "Ms", "Dr", "Prof", "Rep", "Sen", "Gov", "Gen", "Col", "Lt", "Sgt", "Rev", "Jr", "Sr", "St");
    private static final int LONGEST_SHORTENED = 4;
    private static final String JOINING = "-/'.&";

    List<Token> tokens(int start) {
        List<Token> tokens = new ArrayList<>();
        int at = start;
        while (at < end) {
            int stop = isSpace(at) ? at : tokenEnd(at);
            if (stop > at) {
                tokens.addAll(Token.of(at, text.substring(at, stop)));
            }
            at = Math.max(stop, at + 1);
        }
        return tokens;
    }

    private int tokenEnd(int at) {
        if (isInitial(at)) {
            return initialsEnd(at);
        }
        if (!isPartOfWord(at)) {
            return at + 1;
        }
        int first = partEnd(at);
        return isShortened(at, first) ? first + 1 : wordEnd(first);
    }

    private boolean isInitial(int at) {
        return isCapital(at) && isDot(at + 1);
    }

    /** {@code U.S.}, {@code J.F.K}: the last letter needs no dot where no word goes on. */
    private int initialsEnd(int at) {
        int stop = at;
        while (isInitial(stop)) {
            stop += 2;
        }
        return isCapital(stop) && !isWordCharacter(stop + 1) ? stop + 1 : stop;
    }

    private boolean isShortened(int at, int stop) {
        return stop - at <= LONGEST_SHORTENED
                && isDot(stop)
                && stop + 1 < end
                && isSpace(stop + 1)
                && SHORTENED.contains(text.substring(at, stop));
    }

    private int partEnd(int at) {
        int stop = at;
        while (isPartOfWord(stop)) {
            stop++;
        }
        return stop;
    }

    private int wordEnd(int partEnd) {
        int stop = partEnd;
        while (stop < end && JOINING.indexOf(text.charAt(stop)) >= 0 && isPartOfWord(stop + 1)) {
            stop = partEnd(stop + 1);
        }
        return stop;
    }

    private boolean isPartOfWord(int at) {
        return at < end && FlatText.isLetterOrNumber(text.charAt(at));
    }

    private boolean isCapital(int at) {
        return at < end && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z';
    }

    private boolean isDot(int at) {
        return at < end && text.charAt(at) == '.';
    }

    /** A letter, digit or underscore of ASCII. */
    private boolean isWordCharacter(int at) {
        if (at >= end || text.charAt(at) > 'z') {
            return false;
        }
        return Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_';
    }

    /** White space of ASCII. */
    private boolean isSpace(int at) {
        return " \t\n\u000B\f\r".indexOf(text.charAt(at)) >= 0;
    }
}
