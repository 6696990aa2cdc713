package org.communique.material.intake.metadata;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as they are written in metadata and in names of files. */
final class Days {

    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{4})-?(\\d{2})-?(\\d{2})(?!\\d)");

    private Days() {}

    /** The first day of the calendar in the text, written as ISO 8601 does. */
    static Optional<LocalDate> first(String text) {
        Matcher day = DAY.matcher(text);
        while (day.find()) {
            Optional<LocalDate> read = of(day);
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> of(Matcher day) {
        int year = Integer.parseInt(day.group(1));
        int month = Integer.parseInt(day.group(2));
        int date = Integer.parseInt(day.group(3));
        boolean exists = year >= 1600
                && month >= 1
                && month <= 12
                && date >= 1
                && date <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, date)) : Optional.empty();
    }
}
