package org.communique.attribution.quotation;

/**
 * A quotation mark in a text and what it may do there. One that may do neither stands between blanks or between
 * letters: whether a quotation is open decides.
 *
 * @param at the offset of its first character
 * @param length 2 for a doubled mark such as '' or ““, else 1
 * @param glyph its first character
 * @param opens whether it stands where a quotation opens: before a word and after none
 * @param closes whether it stands where one closes: after a word and before none
 */
record Mark(int at, int length, char glyph, boolean opens, boolean closes) {

    private static final String DOUBLE = "“”„‟\"＂〝〞〟";
    private static final String SINGLE = "'‘’‚‛`";
    private static final String OTHERS = "«»‹›「」『』";
    private static final String OPENING_ONLY = "„〝「『‚";
    private static final String CLOSING_ONLY = "」』〞〟";

    /** Marks of one family open and close each other. */
    enum Family {
        DOUBLE,
        SINGLE,
        GUILLEMET,
        SMALL_GUILLEMET,
        CORNER,
        WHITE_CORNER
    }

    static boolean isGlyph(char character) {
        return DOUBLE.indexOf(character) >= 0 || isSingle(character) || OTHERS.indexOf(character) >= 0;
    }

    static boolean isSingle(char character) {
        return SINGLE.indexOf(character) >= 0;
    }

    /** Whether it is an apostrophe, or a single quotation mark. */
    boolean isSingle() {
        return family() == Family.SINGLE;
    }

    Family family() {
        return switch (glyph) {
            case '«', '»' -> Family.GUILLEMET;
            case '‹', '›' -> Family.SMALL_GUILLEMET;
            case '「', '」' -> Family.CORNER;
            case '『', '』' -> Family.WHITE_CORNER;
            default -> isSingle(glyph) && length == 1 ? Family.SINGLE : Family.DOUBLE;
        };
    }

    int end() {
        return at + length;
    }

    /** Whether it is one that opens where it stands, while none is open. */
    boolean mayOpen() {
        return switch (glyph) {
            case '”', '»', '›' -> opens && !closes;
            case '\'', '‘', '’', '‛', '`' -> opens && (length == 2 || glyph != '’');
            default -> OPENING_ONLY.indexOf(glyph) >= 0 || CLOSING_ONLY.indexOf(glyph) < 0 && (opens || !closes);
        };
    }

    /** Whether it closes what the other opened, the one being open. */
    boolean mayClose(Mark opening) {
        if (family() != opening.family()) {
            return false;
        }
        return switch (opening.glyph) {
            case '„' -> glyph != '„';
            case '“', '‟' -> glyph == '”' || glyph != '„' && closes || glyph == '"' && !opens;
            case '”' -> closes && (glyph == '”' || glyph == '“');
            case '«' -> glyph == '»';
            case '»' -> glyph == '«' || glyph == '»' && closes;
            case '‹' -> glyph == '›';
            case '›' -> glyph == '‹';
            case '「', '『', '〝' -> CLOSING_ONLY.indexOf(glyph) >= 0;
            default -> OPENING_ONLY.indexOf(glyph) < 0 && (closes || !opens);
        };
    }
}
