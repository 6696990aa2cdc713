package org.communique.material;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something wrong with the material, told to the person who can mend it: the place (file and line, or article and
 * span), what is wrong, and what to do.
 */
public record Problem(Kind kind, String place, String message) implements Comparable<Problem> {

    private static final Pattern LINE = Pattern.compile(":(\\d{1,9})$");

    /** A problem with what stands at a place of the material. */
    public Problem(Kind kind, Place place, String message) {
        this(kind, place.toString(), message);
    }

    /** What sort of mistake it is. */
    public enum Kind {
        /** A file or folder that cannot be read. */
        UNREADABLE,
        /** Bytes that are not UTF-8. */
        ENCODING,
        /** Not well-formed YAML, JSON or Turtle. */
        SYNTAX,
        /** A document of which perhaps not the whole article, or something else, was read. */
        INCOMPLETE,
        /** A key that the format does not have. */
        UNKNOWN_KEY,
        /** A key that the format asks for and that is not there. */
        MISSING_KEY,
        /** A value that is not of the form asked for. */
        BAD_VALUE,
        /** A date that no calendar has, or that is not EDTF. */
        BAD_DATE,
        /** A span outside its text, or two overlapping spans of one role. */
        BAD_SPAN,
        /** An id that is taken already. */
        DUPLICATE_ID,
        /** An id that nothing has. */
        UNKNOWN_ID,
        /** A text whose hash is not the one written down. */
        WRONG_HASH,
        /** Something stated without its evidence. */
        NO_EVIDENCE,
        /** Facts that do not fit together, such as a capacity that somebody else held. */
        INCONSISTENT,
        /** A violation of a SHACL shape. */
        SHAPE,
        /** A count outside the limits that dataset.yaml sets. */
        COUNT,
        /** A grade lower than that of the release before. */
        GRADE,
        /** The content of a claim that stands as a fact. */
        LEAK
    }

    public String label() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** By file, then by line as a number, then by message. */
    @Override
    public int compareTo(Problem other) {
        return Comparator.comparing(Problem::file)
                .thenComparingInt(Problem::line)
                .thenComparing(Problem::toString)
                .compare(this, other);
    }

    private String file() {
        return LINE.matcher(place).replaceFirst("");
    }

    private int line() {
        Matcher line = LINE.matcher(place);
        return line.find() ? Integer.parseInt(line.group(1)) : 0;
    }

    /** One line: {@code material/articles/a.yaml:57: speaker 'toqaev' is not known; did you mean 'tokayev'?} */
    @Override
    public String toString() {
        return place + ": " + message;
    }
}
