package org.communique.resolution.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.communique.dossier.Edtf;
import org.communique.resolution.text.Spelling;

/**
 * Reads date words. News tells what was: a bare weekday is the last one up to the day of publication, a day without a
 * year the nearest one that is not far ahead.
 *
 * @param spokenOf the day that the text spoke of last, from which {@code a day earlier} counts
 * @param ahead whether the words before tell of the future, so that a bare weekday is the next one
 */
record Calendar(Optional<LocalDate> published, Optional<LocalDate> spokenOf, boolean ahead) {

    private static final int DAYS_AHEAD = 45;
    private static final Map<String, Integer> NUMBERS = Map.of(
            "a", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8, "nine", 9, "ten", 10);

    /** The date that the words give, where enough is known to read them and it is in the calendar. */
    Optional<Edtf> read(Matcher words) {
        try {
            return form(words);
        } catch (DateTimeException | IllegalArgumentException inNoCalendar) {
            return Optional.empty();
        }
    }

    private Optional<Edtf> form(Matcher words) {
        return group(words, "iso")
                .map(Edtf::parse)
                .or(() -> day(words, "month", "day", "year"))
                .or(() -> day(words, "monthAfter", "dayFirst", "yearAfter"))
                .or(() -> group(words, "weekday").flatMap(name -> weekday(name, group(words, "which"))))
                .or(() -> group(words, "relative").flatMap(this::relative))
                .or(() -> group(words, "count").flatMap(count -> counted(words)))
                .or(() -> group(words, "monthAlone")
                        .map(name -> Edtf.parse(YearMonth.of(Integer.parseInt(words.group("ofYear")), month(name))
                                .toString())))
                .or(() -> group(words, "yearAlone").map(Edtf::parse));
    }

    private static Optional<String> group(Matcher words, String name) {
        return Optional.ofNullable(words.group(name));
    }

    private Optional<Edtf> day(Matcher words, String month, String day, String year) {
        Optional<String> name = group(words, month);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Month inMonth = month(name.get());
        int number = Integer.parseInt(words.group(day));
        Optional<LocalDate> date = group(words, year).isPresent()
                ? Optional.of(LocalDate.of(Integer.parseInt(words.group(year)), inMonth, number))
                : published.map(anchor -> nearest(inMonth, number, anchor));
        return date.map(Edtf::of);
    }

    private static LocalDate nearest(Month month, int day, LocalDate anchor) {
        return Stream.of(anchor.getYear() + 1, anchor.getYear(), anchor.getYear() - 1)
                .filter(year -> YearMonth.of(year, month).isValidDay(day))
                .map(year -> LocalDate.of(year, month, day))
                .filter(date -> !date.isAfter(anchor.plusDays(DAYS_AHEAD)))
                .findFirst()
                .orElseThrow(() -> new DateTimeException("no such day"));
    }

    private static Month month(String name) {
        String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        return Stream.of(Month.values())
                .filter(month -> month.name().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Edtf> weekday(String name, Optional<String> which) {
        DayOfWeek day = DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
        return published
                .map(anchor -> switch (which.map(Spelling::lower).orElse("").strip()) {
                    case "next", "coming" -> anchor.with(TemporalAdjusters.next(day));
                    case "last" -> anchor.with(TemporalAdjusters.previous(day));
                    default ->
                        anchor.with(ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
                })
                .map(Edtf::of);
    }

    private Optional<Edtf> relative(String words) {
        String lower = Spelling.lower(words);
        if (lower.matches(".*(?:day earlier|day before|previous day)")) {
            return spokenOf.map(day -> Edtf.of(day.minusDays(1)));
        }
        if (lower.matches(".*(?:day later|day after|following day|next day)")) {
            return spokenOf.map(day -> Edtf.of(day.plusDays(1)));
        }
        return lower.equals("the same day")
                ? spokenOf.map(Edtf::of)
                : published.map(anchor -> fromToday(lower, anchor));
    }

    private static Edtf fromToday(String words, LocalDate anchor) {
        LocalDate monday = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (words.equals("yesterday") || words.equals("last night")) {
            return Edtf.of(anchor.minusDays(1));
        }
        if (words.endsWith("weekend")) {
            return interval(monday.minusDays(2), monday.minusDays(1));
        }
        int turns = words.startsWith("last") ? -1 : words.startsWith("next") ? 1 : 0;
        if (words.endsWith("week")) {
            return turns == 0
                    ? interval(monday, anchor)
                    : interval(monday.plusWeeks(turns), monday.plusWeeks(turns).plusDays(6));
        }
        if (words.endsWith("month")) {
            return Edtf.parse(YearMonth.from(anchor).plusMonths(turns).toString());
        }
        if (words.endsWith("year")) {
            return Edtf.parse(Integer.toString(anchor.getYear() + turns));
        }
        return Edtf.of(anchor);
    }

    /** One day is a day, not an interval that begins and ends on it. */
    static Edtf interval(LocalDate from, LocalDate to) {
        return from.equals(to) ? Edtf.of(from) : Edtf.parse(from + "/" + to);
    }

    private Optional<Edtf> counted(Matcher words) {
        String count = words.group("count");
        int number = NUMBERS.containsKey(count) ? NUMBERS.get(count) : Integer.parseInt(count);
        boolean isFromToday = words.group("ago").equals("ago");
        int direction = words.group("ago").equals("later") ? 1 : -1;
        Optional<LocalDate> from = isFromToday ? published : spokenOf;
        return from.map(day -> moved(day, direction * number, words.group("unit")));
    }

    /** As exact as the words: “three months ago” is a month, not a day. */
    private static Edtf moved(LocalDate day, int by, String unit) {
        return switch (unit) {
            case "day" -> Edtf.of(day.plusDays(by));
            case "week" -> Edtf.parse(day.plusWeeks(by) + "~");
            case "month" -> Edtf.parse(YearMonth.from(day).plusMonths(by) + "~");
            default -> Edtf.parse(day.plus(by, ChronoUnit.YEARS).getYear() + "~");
        };
    }
}
