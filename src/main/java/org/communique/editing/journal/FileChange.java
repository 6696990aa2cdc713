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
 * @param edit from the first character that differs to the last
 */
record FileChange(Path file, boolean existed, boolean stays, String from, String to, Edit edit) {

    static FileChange between(Path file, Content before, Content after) {
        return new FileChange(
                file,
                before.exists(),
                after.exists(),
                before.digest(),
                after.digest(),
                edit(before.text(), after.text()));
    }

    /** The shortest one edit that makes one text of the other. */
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
        return new Edit(
                start,
                new String(from, start, from.length - end - start),
                new String(to, start, to.length - end - start));
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
