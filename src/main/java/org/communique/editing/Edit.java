package org.communique.editing;

/**
 * One change of a text: what stands between two places is replaced. {@link #inverse} undoes it.
 *
 * @param start the first place, in Unicode code points from 0
 * @param before what stands there before the change; empty for an insertion
 * @param after what stands there afterwards; empty for a deletion
 */
public record Edit(int start, String before, String after) {

    /** Where what is replaced ends, exclusive, in code points. */
    public int end() {
        return start + before.codePointCount(0, before.length());
    }

    /** The change that takes this one back, where it is the only one. */
    public Edit inverse() {
        return new Edit(start, after, before);
    }

    public boolean isEmpty() {
        return before.equals(after);
    }
}
