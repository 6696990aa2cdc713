package org.communique.attribution.quotation;

import java.util.List;
import org.communique.attribution.quotation.Quotation.Ending;
import org.communique.material.FlatText;
import org.communique.material.Span;

/** Which mark of a paragraph closes the quotation that another one opens. */
record Pairing(FlatText text, Span paragraph, List<Mark> marks) {

    /** A longer paragraph is a text without line breaks: a mark that opens where one is open may begin a paragraph. */
    private static final int UNBROKEN = 2_000;

    /** Of the quotation that the mark of that number opens. */
    End end(int opening) {
        Mark open = marks.get(opening);
        return open.isSingle() ? new SingleMarks(text, paragraph, marks).end(opening) : end(opening, open);
    }

    private End end(int opening, Mark open) {
        for (int at = opening + 1; at < marks.size(); at++) {
            Mark mark = marks.get(at);
            if (mark.family() != open.family()) {
                continue;
            }
            boolean opensAgain = opensAgain(open, mark);
            if (opensAgain && isNested(at, open)) {
                at = after(at, open);
            } else if (opensAgain) {
                return new End(isUnbroken(mark) ? Ending.GOES_ON : Ending.LOST, at);
            } else if (mark.mayClose(open) && !isInches(at, open)) {
                return new End(Ending.CLOSED, at);
            }
        }
        return new End(Ending.LOST, marks.size());
    }

    private static boolean opensAgain(Mark open, Mark mark) {
        boolean isOpening = mark.glyph() == open.glyph() || "“„\"".indexOf(mark.glyph()) >= 0;
        return isOpening && mark.opens() && !(open.glyph() == '„' && mark.glyph() == '“');
    }

    /** <i>“He called it a “mess” and left,”</i>: two close before another one opens. */
    private boolean isNested(int inner, Mark open) {
        int first = after(inner, open);
        return first < marks.size() && isClosing(first, open) && isClosing(after(first, open), open);
    }

    private int after(int at, Mark open) {
        int next = at + 1;
        while (next < marks.size() && marks.get(next).family() != open.family()) {
            next++;
        }
        return next;
    }

    private boolean isClosing(int at, Mark open) {
        return at < marks.size()
                && marks.get(at).mayClose(open)
                && !marks.get(at).opens();
    }

    private boolean isUnbroken(Mark mark) {
        int before = mark.at() - 1;
        while (before > paragraph.start() && FlatText.isSpace(text.at(before))) {
            before--;
        }
        return paragraph.length() > UNBROKEN && ".!?…".indexOf(text.at(before)) >= 0;
    }

    /** <i>6'2"</i>, where the quotation closes later. */
    private boolean isInches(int at, Mark open) {
        Mark mark = marks.get(at);
        boolean afterDigit = mark.glyph() == '"' && Character.isDigit(text.at(mark.at() - 1));
        int next = after(at, open);
        return afterDigit
                && isClosing(next, open)
                && !Character.isDigit(text.at(marks.get(next).at() - 1));
    }
}
