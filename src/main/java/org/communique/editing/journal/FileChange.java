package org.communique.editing.journal;

import java.nio.file.Path;
import org.communique.editing.Edit;

/**
 * One file of a step.
 *
 * @param file relative to the folder of the dataset
 * @param existed whether there was a file before
 * @param stays whether there is one afterwards
 * @param from the SHA-256 of the file before, in hexadecimal digits
 * @param to the SHA-256 of the file afterwards
 * @param edit from the first character that differs to the last, with some lines around them, by which its place is known
 *     again in a file that somebody else changed
 */
record FileChange(Path file, boolean existed, boolean stays, String from, String to, Edit edit) {

    private static final int LINES_AROUND = 4;

    static FileChange between(Path file, Content before, Content after) {
        return new FileChange(
                file,
                before.exists(),
                after.exists(),
                before.digest(),
                after.digest(),
                edit(before.text(), after.text()));
    }

    /** The shortest one edit that makes one text of the other, with the lines around it. */
    private static Edit edit(String before, String after) {
        int[] from = before.codePoints().toArray();
        int[] to = after.codePoints().toArray();
        int start = 0;
        while (start < Math.min(from.length, to.length) && from[start] == to[start]) {
            start++;
        }
        int end = 0;
        while (end < Math.min(from.length, to.length) - start
                && from[from.length - 1 - end] == to[to.length - 1 - end]) {
            end++;
        }
        int first = start - preceding(from, start);
        int rest = end - following(from, from.length - end);
        return new Edit(
                first,
                new String(from, first, from.length - rest - first),
                new String(to, first, to.length - rest - first));
    }

    /** How many characters stand before a place in its own line and those just before it. */
    private static int preceding(int[] text, int place) {
        int start = place;
        for (int lines = 0; start > 0; start--) {
            if (text[start - 1] == '\n' && ++lines > LINES_AROUND) {
                break;
            }
        }
        return place - start;
    }

    /** How many characters stand after a place in its own line and those just after it. */
    private static int following(int[] text, int place) {
        int end = place;
        for (int lines = 0; end < text.length && lines <= LINES_AROUND; end++) {
            lines += text[end] == '\n' ? 1 : 0;
        }
        return end - place;
    }

    FileChange inverse() {
        return new FileChange(file, stays, existed, to, from, edit.inverse());
    }

    /** The text with the change, where it is as it was before. */
    String applied(String text) {
        int[] points = text.codePoints().toArray();
        int end = edit.end();
        return new String(points, 0, edit.start()) + edit.after() + new String(points, end, points.length - end);
    }
}
