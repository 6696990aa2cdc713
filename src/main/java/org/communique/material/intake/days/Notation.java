package org.communique.material.intake.days;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way of writing a day. Groups of the patterns: {@code y} year, {@code m} month, {@code d} day of the month. */
enum Notation {
    /** {@code 2025-03-03}, {@code 2025/3/3}, {@code 2025.03.03}, with or without a time. */
    YEAR_FIRST("(?<![\\d.,/-])(?<y>\\d{4})(?<s>[-/.\u2010\u2011])(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})(?!\\d|[-/.]\\d)"),

    /** {@code 20250303}, {@code 20250303T100000}. */
    COMPACT(
            "(?<![\\p{L}\\d.,-])(?<y>(?:19|20)\\d{2})(?<m>[01]\\d)(?<d>[0-3]\\d)(?=T\\d|(?:\\d{4}|\\d{6})?(?![\\p{L}\\d]))"),

    /** {@code 2025年3月3日}, {@code 2025년 3월 3일}. */
    HAN("(?<y>\\d{4}) ?[年년] ?(?<m>\\d{1,2}) ?[月월] ?(?<d>\\d{1,2}) ?[日일号]"),

    /** {@code 3 March 2025}, {@code 3rd of March, 2025}, {@code 3. März 2025}, {@code 3 de marzo de 2025}, {@code 03-Mar-25}. */
    DAY_MONTH(
            "(?<![\\d.,]|\\d:)(?<d>\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?(?:\\s|-|/|de\\b|of\\b|d['’]){1,9}(?<m>\\p{L}[\\p{L}\\p{M}]{2,12})\\.?"
                    + "(?:,|\\s|-|/|de\\b|del\\b|р|г){1,9}['’]?(?<y>\\d{4}|(?<=[-'’])\\d{2})(?!\\d)"),

    /** {@code March 3, 2025}, {@code Mar. 3rd 2025}. */
    MONTH_DAY(
            "(?<![\\p{L}\\d])(?<m>\\p{L}[\\p{L}\\p{M}]{2,12})\\.?[\\s-]{1,3}(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,|\\s|-){1,4}(?<y>\\d{4})(?!\\d)"),

    /** {@code 2025. március 3.}, {@code 2025 March 3}. */
    YEAR_MONTH("(?<!\\d)(?<y>\\d{4})(?:\\. ?|, ?|"
            + " |-)(?<m>\\p{L}[\\p{L}\\p{M}]{2,12})\\.?[\\s-]{1,3}(?<d>\\d{1,2})(?![\\d:])"),

    /** {@code Mon Mar 03 2025 10:00:00 GMT+0000}, {@code Mon Mar  3 10:00:00 UTC 2025}. */
    CLOCK("(?<![\\p{L}\\d])\\p{L}{3},? (?<m>\\p{L}{3}) {1,2}(?<d>\\d{1,2}) \\d{2}:\\d{2}:\\d{2}(?: [A-Z]{3,4})?"
            + " (?<y>\\d{4})(?!\\d)"),

    /** {@code 03.04.2025}: those who put dots put the day first. */
    DOTTED("(?<![\\d.,])(?<d>\\d{1,2})\\. ?(?<m>\\d{1,2})\\. ?(?<y>\\d{4}|\\d{2}(?![\\d:.]))(?!\\d)"),

    /** {@code 03/04/2025}, {@code 03-04-2025}, whose order depends on who writes. */
    ENDING_WITH_YEAR("(?<![\\d./-])(?<d>\\d{1,2})(?<s>[/-])(?<m>\\d{1,2})\\k<s>(?<y>\\d{4})(?![\\d/])") {
        @Override
        Optional<LocalDate> read(Matcher found, Writing writing) {
            return ordered(found, writing);
        }
    },

    /** Seconds or milliseconds since 1970, alone. */
    EPOCH("\\A\\s*(?<t>\\d{10}|\\d{13})(?:\\.\\d+)?\\s*\\z") {
        @Override
        Optional<LocalDate> read(Matcher found, Writing writing) {
            long time = Long.parseLong(found.group("t"));
            Instant instant =
                    found.group("t").length() == 10 ? Instant.ofEpochSecond(time) : Instant.ofEpochMilli(time);
            return Optional.of(LocalDate.ofInstant(instant, ZoneOffset.UTC));
        }
    };

    private static final int EARLIEST = 1600;
    private static final int LATEST = 2199;
    /** In two figures, 70 is 1970 and 69 is 2069, as POSIX has it. */
    private static final int CENTURY = 70;

    private final Pattern pattern;

    Notation(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS);
    }

    Matcher in(CharSequence text) {
        return pattern.matcher(text);
    }

    /** The day that was found, or nothing where the calendar has none such. */
    Optional<LocalDate> read(Matcher found, Writing writing) {
        OptionalInt month = month(found.group("m"), writing);
        return month.isPresent()
                ? day(year(found.group("y")), month.getAsInt(), Integer.parseInt(found.group("d")))
                : Optional.empty();
    }

    private static OptionalInt month(String written, Writing writing) {
        return Character.isDigit(written.charAt(0))
                ? OptionalInt.of(Integer.parseInt(written))
                : MonthNames.month(written, writing.language());
    }

    private static Optional<LocalDate> ordered(Matcher found, Writing writing) {
        int first = Integer.parseInt(found.group("d"));
        int second = Integer.parseInt(found.group("m"));
        int year = year(found.group("y"));
        boolean either = first <= 12 && second <= 12 && first != second;
        if (either && writing.order() == Writing.Order.UNKNOWN) {
            return Optional.empty();
        }
        boolean monthFirst = second > 12 || either && writing.order() == Writing.Order.MONTH_FIRST;
        return monthFirst ? day(year, first, second) : day(year, second, first);
    }

    private static int year(String written) {
        int year = Integer.parseInt(written);
        return year >= 100 ? year : year + (year < CENTURY ? 2000 : 1900);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        if (year < EARLIEST || year > LATEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
