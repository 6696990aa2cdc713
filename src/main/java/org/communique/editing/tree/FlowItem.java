package org.communique.editing.tree;

import org.communique.editing.Edit;
import org.communique.editing.EditableText;

/** What stands between brackets or braces, set off by commas. */
final class FlowItem {

    private FlowItem() {}

    /** Takes an item out with the comma before it, the first with the one after it. */
    static Edit removal(EditableText text, boolean isFirst, int start, int end) {
        int from = start;
        int to = end;
        if (isFirst) {
            while (isGap(text, to)) {
                to++;
            }
        } else {
            while (isGap(text, from - 1)) {
                from--;
            }
        }
        return text.replacement(from, to, "");
    }

    private static boolean isGap(EditableText text, int at) {
        String character = text.text(at, at + 1);
        return character.isBlank() || character.equals(",");
    }
}
