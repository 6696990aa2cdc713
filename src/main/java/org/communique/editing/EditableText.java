package org.communique.editing;

import java.util.Comparator;
import java.util.List;

/** A text of lines in which places are counted in Unicode code points, from 0, and which {@link Edit}s change. */
public final class EditableText {

    private final int[] points;

    EditableText(String text) {
        this.points = text.codePoints().toArray();
    }

    /** The text between two places, in code points. */
    public String text(int start, int end) {
        return new String(points, start, end - start);
    }

    @Override
    public String toString() {
        return text(0, points.length);
    }

    /** The place after the end of the line that a place is in. */
    public int lineEnd(int place) {
        int end = place;
        while (end < points.length && points[end] != '\n') {
            end++;
        }
        return Math.min(points.length, end + 1);
    }

    /** The place where the line begins that a place is in. */
    public int lineStart(int place) {
        int start = place;
        while (start > 0 && points[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    /** New lines as they are put in at a place: ended as the file's are, and beginning a line of their own. */
    public Edit insertion(int place, String lines) {
        String end = toString().contains("\r\n") ? "\r\n" : "\n";
        String joint = place > 0 && points[place - 1] != '\n' ? "\n" : "";
        return new Edit(place, "", (joint + lines).replace("\n", end));
    }

    /** New lines at the end. */
    public Edit appended(String lines) {
        return insertion(points.length, lines);
    }

    /** Other characters between two places. */
    public Edit replacement(int start, int end, String after) {
        return new Edit(start, text(start, end), after);
    }

    /** The text with the changes, which do not overlap; those at one place are made in the order given. */
    public String edited(List<Edit> edits) {
        var text = new StringBuilder();
        int done = 0;
        for (Edit edit :
                edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList()) {
            if (edit.start() < done || !text(edit.start(), edit.end()).equals(edit.before())) {
                throw new IllegalArgumentException("what is to be replaced does not stand there: " + edit);
            }
            text.append(text(done, edit.start())).append(edit.after());
            done = edit.end();
        }
        return text.append(text(done, points.length)).toString();
    }
}
