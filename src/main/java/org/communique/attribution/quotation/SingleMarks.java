package org.communique.attribution.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.attribution.quotation.Quotation.Ending;
import org.communique.material.FlatText;
import org.communique.material.Span;

/**
 * Single quotation marks among apostrophes: <i>‘It’s the mayors’ duty,’ said Ann</i>. A mark beside punctuation closes;
 * one after a word's last letter may be an apostrophe, and closes only where no better one follows.
 */
record SingleMarks(FlatText text, Span paragraph, List<Mark> marks) {

    private static final Set<String> CLIPPED = Set.of(
            "em", "til", "till", "tis", "twas", "twere", "twould", "cause", "bout", "n", "round", "cos", "cuz", "im",
            "nuff", "tween", "neath", "ere", "er", "ello");
    private static final String PUNCTUATION = ",.;:!?…)]—–-”»\"";

    /** Nothing is open where the end is {@link Ending#LOST} and the mark the next one. */
    End end(int opening) {
        if (isApostrophe(marks.get(opening))) {
            return new End(Ending.LOST, opening + 1);
        }
        int weak = -1;
        for (int at = opening + 1; at < marks.size(); at++) {
            Mark mark = marks.get(at);
            if (!mark.isSingle()) {
                continue;
            }
            if (mark.opens() && !isApostrophe(mark)) {
                if (!isNested(at)) {
                    break;
                }
                at = after(at);
            } else if (mark.mayClose(marks.get(opening)) && isBalanced(opening, at)) {
                if (isSure(mark)) {
                    return new End(Ending.CLOSED, at);
                }
                weak = weak < 0 ? at : weak;
            }
        }
        return weak < 0 ? new End(Ending.LOST, opening + 1) : new End(Ending.CLOSED, weak);
    }

    /** <i>‘It was a ‘slow’ day.’</i>: two close before another one opens. */
    private boolean isNested(int inner) {
        return isClosing(after(inner)) && isClosing(after(after(inner)));
    }

    private boolean isClosing(int at) {
        return at < marks.size() && marks.get(at).closes();
    }

    private int after(int at) {
        int next = at + 1;
        while (next < marks.size() && !marks.get(next).isSingle()) {
            next++;
        }
        return next;
    }

    /** <i>’em</i> and <i>’90s</i>. */
    private boolean isApostrophe(Mark mark) {
        int end = mark.end();
        while (end < paragraph.end() && FlatText.isLetterOrNumber(text.at(end))) {
            end++;
        }
        String word = text.characters().substring(mark.end(), end).toLowerCase(Locale.ROOT);
        return mark.glyph() == '’' || CLIPPED.contains(word) || word.matches("\\d\\d(?:s|th)?");
    }

    /** Beside punctuation; a word that ends with the sound of an s, or with a clipped one, may have an apostrophe. */
    private boolean isSure(Mark mark) {
        boolean atEnd = mark.end() == paragraph.end();
        char before = text.at(mark.at() - 1);
        boolean punctuated =
                PUNCTUATION.indexOf(before) >= 0 || !atEnd && PUNCTUATION.indexOf(text.at(mark.end())) >= 0 || atEnd;
        boolean clipped = "sSnN".indexOf(before) >= 0;
        return punctuated || !clipped;
    }

    /** Whether the double marks between are pairs. */
    private boolean isBalanced(int opening, int closing) {
        long inside = marks.subList(opening + 1, closing).stream()
                .filter(mark -> !mark.isSingle())
                .count();
        return inside % 2 == 0;
    }
}
