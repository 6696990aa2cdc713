package org.communique.attribution.quotation;

import org.communique.material.Span;

/**
 * A stretch between quotation marks within one paragraph. A quotation of several paragraphs is one stretch a paragraph.
 *
 * @param span the stretch with its marks
 * @param words the words between the marks, and nothing else
 */
public record Quotation(Span span, Span words, Ending ending) {

    /** What stands where a quotation's paragraph or the quotation ends. */
    public enum Ending {
        /** A closing mark. */
        CLOSED,
        /** No mark, for it goes on in the next paragraph. */
        GOES_ON,
        /** No mark though one is due: how far the quotation goes is unknown, so it counts to the paragraph's end. */
        LOST
    }

    public boolean isClosed() {
        return ending == Ending.CLOSED;
    }
}
