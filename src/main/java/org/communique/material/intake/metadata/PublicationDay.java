package org.communique.material.intake.metadata;

import java.time.LocalDate;

/**
 * The day on which an article was published, where it was published, and how that is known.
 *
 * @param place where it stands
 * @param basis whether the page says so of itself there, or it follows from something
 */
public record PublicationDay(LocalDate day, Place place, Basis basis) {

    /** Whether a day of publication is said or concluded. */
    public enum Basis {
        STATED,
        INFERRED
    }

    /** Where a day of publication can stand. */
    public enum Place {
        /** Front matter, an entry of a list of articles, or the table beside them. */
        FILE,
        /** The page's JSON-LD. */
        JSON_LD,
        /** A {@code meta} element. */
        META,
        /** Data for a page's scripts: what statistics and advertisements are told. */
        SCRIPT,
        /** Microdata, RDFa or a microformat in the page's markup. */
        MARKUP,
        /** A {@code time} element of the article. */
        TIME,
        /** Words that a reader sees: a dateline, or “Published 3 March 2025”. */
        DATELINE,
        /** A line by itself near the headline, of which nothing says what it is the day of. */
        LINE,
        /** The path of the page's address. */
        ADDRESS,
        /** The name of the file. */
        NAME;

        /** Whether readers see it: days are local there. */
        public boolean isSeen() {
            return this == DATELINE || this == LINE || this == TIME || this == ADDRESS;
        }
    }

    public static PublicationDay stated(LocalDate day, Place place) {
        return new PublicationDay(day, place, Basis.STATED);
    }

    public static PublicationDay inferred(LocalDate day, Place place) {
        return new PublicationDay(day, place, Basis.INFERRED);
    }
}
