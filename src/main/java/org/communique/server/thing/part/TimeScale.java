package org.communique.server.thing.part;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.communique.server.knowledge.Day;

/** Cuts a span of time into columns of a day, a month or a year each, so that they are not too many to be drawn. */
public enum TimeScale {
    DAY("day", 10),
    MONTH("month", 7),
    YEAR("year", 4);

    private static final int MOST_COLUMNS = 80;

    private final String unit;
    private final int length;

    TimeScale(String unit, int length) {
        this.unit = unit;
        this.length = length;
    }

    /** The finest scale on which the span fits. @param first an ISO 8601 day, as is {@code last} */
    public static TimeScale of(String first, String last) {
        LocalDate from = LocalDate.parse(first);
        LocalDate to = LocalDate.parse(last);
        if (ChronoUnit.DAYS.between(from, to) < MOST_COLUMNS) {
            return DAY;
        }
        return ChronoUnit.MONTHS.between(from, to) < MOST_COLUMNS ? MONTH : YEAR;
    }

    /** What a column stands for. */
    String unit() {
        return unit;
    }

    /** The column of a day. */
    public String column(String day) {
        return day.substring(0, length);
    }

    /** Every column from the first day to the last, those without anything too. */
    public List<String> columns(String first, String last) {
        return switch (this) {
            case DAY ->
                LocalDate.parse(first)
                        .datesUntil(LocalDate.parse(last).plusDays(1))
                        .map(LocalDate::toString)
                        .toList();
            case MONTH -> {
                YearMonth end = YearMonth.parse(column(last));
                yield Stream.iterate(
                                YearMonth.parse(column(first)),
                                month -> !month.isAfter(end),
                                month -> month.plusMonths(1))
                        .map(YearMonth::toString)
                        .toList();
            }
            case YEAR -> {
                Year end = Year.parse(column(last));
                yield Stream.iterate(Year.parse(column(first)), year -> !year.isAfter(end), year -> year.plusYears(1))
                        .map(Year::toString)
                        .toList();
            }
        };
    }

    /** A column's name where there is little room: {@code 6 Jan ’22}, {@code Jan ’22}, {@code 2022}. */
    String inShort(String column) {
        return switch (this) {
            case DAY -> Day.inShort(column);
            case MONTH -> Day.inShort(column + "-01").replaceFirst("^1 ", "");
            case YEAR -> column;
        };
    }
}
