package org.communique.drafting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day in an article's id: archives like to name files by it. */
final class DayInName {

    private static final Pattern DAY = Pattern.compile("(?<!\\d)([12]\\d{3}-\\d{2}-\\d{2})(?!\\d)");

    private DayInName() {}

    static Optional<LocalDate> of(String name) {
        Matcher day = DAY.matcher(name);
        if (!day.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(day.group(1)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
