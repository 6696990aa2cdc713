package org.communique.attribution.quotation;

import java.util.ArrayList;
import java.util.List;
import org.communique.material.FlatText;
import org.communique.material.Span;

/** The quotation marks of one paragraph, with what stands on either side of them; apostrophes are no marks. */
final class Marks {

    private static final String AFTER_A_WORD = ",.;:!?…)]%*";
    private static final String BEFORE_A_WORD = "([{$€£#@…¿¡*_&+-.";

    private final FlatText text;
    private final Span paragraph;

    private Marks(FlatText text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    /** In the order of the text. */
    static List<Mark> in(FlatText text, Span paragraph) {
        return new Marks(text, paragraph).all();
    }

    private List<Mark> all() {
        List<Mark> marks = new ArrayList<>();
        int at = paragraph.start();
        while (at < paragraph.end()) {
            if (!Mark.isGlyph(text.at(at))) {
                at++;
                continue;
            }
            int length = length(at);
            if (length == 3 && Mark.isSingle(text.at(at))) {
                addThree(marks, at);
            } else if (length <= 2 && isMark(at, length)) {
                marks.add(new Mark(at, length, text.at(at), opens(at, at + length), closes(at, at + length)));
            }
            at += length;
        }
        return marks;
    }

    /** Of <i>'''No'' …</i> the first two are the outer mark, of <i>…,'''</i> the last two. */
    private void addThree(List<Mark> marks, int at) {
        boolean opens = opens(at, at + 3);
        int outer = opens ? at : at + 1;
        int inner = opens ? at + 2 : at;
        Mark two = new Mark(outer, 2, text.at(at), opens, !opens);
        Mark one = new Mark(inner, 1, text.at(at), opens, !opens);
        marks.addAll(opens ? List.of(two, one) : List.of(one, two));
    }

    /** How often the mark is repeated; a doubled one that touches no word is an empty quotation, and two marks. */
    private int length(int at) {
        int end = at + 1;
        while (end < paragraph.end() && text.at(end) == text.at(at)) {
            end++;
        }
        return end - at;
    }

    private boolean isMark(int at, int length) {
        if (length == 2) {
            return isWordBefore(at) || isWordAfter(at + 2);
        }
        return !Mark.isSingle(text.at(at)) || !(isLetterBefore(at) && isLetterAfter(at + 1));
    }

    private boolean opens(int start, int end) {
        return !isWordBefore(start) && isWordAfter(end);
    }

    private boolean closes(int start, int end) {
        return start > paragraph.start()
                && !FlatText.isSpace(text.at(start - 1))
                && "([{".indexOf(text.at(start - 1)) < 0
                && !isWordAfter(end);
    }

    private boolean isLetterBefore(int at) {
        return at > paragraph.start() && FlatText.isLetterOrNumber(text.at(at - 1));
    }

    private boolean isLetterAfter(int at) {
        return at < paragraph.end() && FlatText.isLetterOrNumber(text.at(at));
    }

    private boolean isWordBefore(int at) {
        return isLetterBefore(at) || at > paragraph.start() && AFTER_A_WORD.indexOf(text.at(at - 1)) >= 0;
    }

    /** A letter, or what may stand before one: of <i>"(We)"</i> and <i>"‘No’ …"</i> the first mark is before a word. */
    private boolean isWordAfter(int at) {
        int next = at;
        while (next < paragraph.end()
                && (BEFORE_A_WORD.indexOf(text.at(next)) >= 0 || next == at && Mark.isGlyph(text.at(next)))) {
            next++;
        }
        return isLetterAfter(next);
    }
}
