package org.communique.mapping.graph;

/** Words cut after the last whole word that fits, with an ellipsis; lengths are in Unicode code points. */
public final class Shortened {

    private static final String ELLIPSIS = "…";

    private Shortened() {}

    /** The words as they are if they fit; else at most that many characters and the ellipsis. */
    public static String to(int most, String words) {
        String text = words.strip();
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        int end = text.offsetByCodePoints(0, most);
        int blank = Character.isWhitespace(text.codePointAt(end)) ? end : lastBlank(text, end);
        String cut = text.substring(0, blank > 0 ? blank : end).strip();
        return cut.replaceFirst("[\\s,;:–—…-]+$", "") + " " + ELLIPSIS;
    }

    private static int lastBlank(String text, int end) {
        int at = end;
        while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
