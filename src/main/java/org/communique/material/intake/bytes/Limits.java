package org.communique.material.intake.bytes;

/**
 * How much is read at once, so that no file fills the memory or the day.
 *
 * @param bytes of one document, unpacked
 * @param characters of one article's text, in code points
 * @param expansion how many bytes may come of one packed byte, once more than one document's have come
 */
public record Limits(int bytes, int characters, int expansion) {

    /** 16 MiB a document, a text as long as a short book, and what text is ever packed by. */
    public static final Limits USUAL = new Limits(16 << 20, 100_000, 100);
}
