package org.communique.material.intake.days;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the days of the calendar in metadata and in text, however they are written: ISO 8601, RFC 822, as JavaScript and C
 * print them, seconds since 1970, in figures or with the months' names of some forty languages. A day without its year
 * is none, nor is one that could be two.
 */
public final class Days {

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern UTC =
            Pattern.compile("(?:T|,?\\s+)\\d{2}:?\\d{2}(?::?\\d{2})?(?:[.,]\\d+)?\\s?(?:Z|UTC|GMT|[+-]00:?00)"
                    + "(?:\\+0000)?(?![+-]?\\d)");

    private final Writing writing;

    public Days(Writing writing) {
        this.writing = writing;
    }

    /** Whether a word is a month's name in some language. */
    public static boolean isMonth(String word) {
        return MonthNames.month(word, "").isPresent();
    }

    /** The first day in a text. */
    public Optional<WrittenDay> first(String text) {
        return all(text).stream().findFirst();
    }

    /** All days in a text, in its order; of two that overlap the first, and the longer of two that begin together. */
    public List<WrittenDay> all(String text) {
        if (!DIGIT.matcher(text).find()) {
            return List.of();
        }
        List<WrittenDay> found = new ArrayList<>();
        for (Notation notation : Notation.values()) {
            Matcher matcher = notation.in(text);
            while (matcher.find()) {
                boolean inUtc = notation == Notation.EPOCH || isUtc(text, matcher.end());
                notation.read(matcher, writing)
                        .ifPresent(day -> found.add(new WrittenDay(day, matcher.start(), matcher.end(), inUtc)));
            }
        }
        found.sort(Comparator.comparingInt(WrittenDay::start).thenComparing(day -> -day.end()));
        return apart(found);
    }

    private static boolean isUtc(String text, int end) {
        return UTC.matcher(text).region(end, text.length()).lookingAt();
    }

    private static List<WrittenDay> apart(List<WrittenDay> sorted) {
        List<WrittenDay> apart = new ArrayList<>();
        int end = 0;
        for (WrittenDay day : sorted) {
            if (day.start() >= end) {
                apart.add(day);
                end = day.end();
            }
        }
        return apart;
    }
}
