package org.communique.release.tables;

import java.util.List;
import org.communique.release.rdf.Lookup;
import org.communique.release.rdf.Thing;

/**
 * A column of a table.
 *
 * @param many whether a cell may hold several values, parted by {@link #SEPARATOR}
 * @param meaning in a sentence
 */
public record Column(String name, Kind kind, boolean many, String meaning, Cells cells) {

    /** What parts the values of one cell. */
    public static final String SEPARATOR = "|";

    private static final String FORMULA = "=+-@\t\r";

    /** What a cell holds. */
    public enum Kind {
        /** An IRI of the dataset or of elsewhere. */
        IRI,
        /** Words. */
        TEXT,
        /** A word out of a list: the last part of a code's IRI. */
        CODE,
        /** A day. */
        DATE,
        /** A date as exact as it is known, in the Extended Date/Time Format. */
        EDTF,
        /** A whole number. */
        NUMBER,
        /** A number with decimals. */
        DECIMAL
    }

    /** How a cell's values are found. */
    @FunctionalInterface
    interface Cells {
        List<String> of(Row row, Lookup lookup);
    }

    /** A row in the making: the thing it is about, and the thing that this one belongs to (often itself). */
    record Row(Thing thing, Thing owner) {}

    String cell(Row row, Lookup lookup) {
        List<String> values = cells.of(row, lookup);
        if (kind != Kind.TEXT) {
            return String.join(SEPARATOR, values);
        }
        return harmless(String.join(
                SEPARATOR,
                many ? values.stream().map(text -> text.replace('|', '¦')).toList() : values));
    }

    /**
     * A spreadsheet would run a text that begins like a formula. It gets an apostrophe before it; so that this can be
     * undone, a text that begins with an apostrophe and one of these characters gets another.
     */
    static String harmless(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first < text.length() && FORMULA.indexOf(text.charAt(first)) >= 0 ? "'" + text : text;
    }
}
