package org.communique.attribution;

/** The part that a span plays in an attribution; the order is that of the tagger's labels. */
public enum Role {
    SOURCE,
    CUE,
    CONTENT;

    /** The tagger's label of a span's first piece; 0 is the label of what plays no part. */
    public int begin() {
        return 1 + 2 * ordinal();
    }

    /** The label of the pieces after the first. */
    public int inside() {
        return 2 + 2 * ordinal();
    }
}
