package org.communique.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date of any precision in the Extended Date/Time Format (ISO 8601-2:2019, profile levels 0 and 1, and “one of a
 * set”): {@code 2022-01-07}, {@code 2022-01}, {@code 2022}, {@code 2022-01-08~}, {@code 2022-01-XX},
 * {@code 2022-01-06/2022-01-07}, {@code 2013-03-14/..}, {@code [2022-01-06,2022-01-07]}. The days that it admits run
 * from earliest to latest; an open or unknown end is absent.
 */
public final class Edtf {

    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-XX(?:-XX)?|-(\\d{2})(?:-(\\d{2}|XX))?)?([~?%])?");

    private final String value;
    private final Optional<LocalDate> earliest;
    private final Optional<LocalDate> latest;

    private Edtf(String value, Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        this.value = value;
        this.earliest = earliest;
        this.latest = latest;
    }

    /** Reads an EDTF string; throws {@link IllegalArgumentException} with what is wrong with it. */
    public static Edtf parse(String value) {
        Edtf date = value.startsWith("[") ? set(value) : value.contains("/") ? interval(value) : day(value);
        if (date.earliest.isPresent()
                && date.latest.isPresent()
                && date.earliest.get().isAfter(date.latest.get())) {
            throw new IllegalArgumentException("'" + value + "' ends before it begins");
        }
        return date;
    }

    public static Edtf of(LocalDate day) {
        return new Edtf(day.toString(), Optional.of(day), Optional.of(day));
    }

    private static Edtf set(String value) {
        if (!value.endsWith("]")) {
            throw new IllegalArgumentException("'" + value + "' opens a set with [ and does not close it");
        }
        if (value.equals("[]")) {
            throw new IllegalArgumentException("'[]' is a set of no dates");
        }
        String[] members = value.substring(1, value.length() - 1).split(",", -1);
        List<Edtf> days =
                Arrays.stream(members).map(member -> day(member.strip())).toList();
        return new Edtf(
                value,
                days.stream().flatMap(day -> day.earliest.stream()).min(Comparator.naturalOrder()),
                days.stream().flatMap(day -> day.latest.stream()).max(Comparator.naturalOrder()));
    }

    private static Edtf interval(String value) {
        String[] ends = value.split("/", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("'" + value + "' is not an interval of two ends");
        }
        if (isOpen(ends[0]) && isOpen(ends[1])) {
            throw new IllegalArgumentException("'" + value + "' is open at both ends and says nothing");
        }
        return new Edtf(
                value, end(ends[0]).flatMap(Edtf::earliest), end(ends[1]).flatMap(Edtf::latest));
    }

    private static Optional<Edtf> end(String end) {
        return isOpen(end) ? Optional.empty() : Optional.of(day(end));
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static Edtf day(String value) {
        Matcher parts = DAY.matcher(value);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + value + "' is not an EDTF date such as 2022-01-07, 2022-01, "
                    + "2022-01-06/2022-01-07 or 2022-01-08~");
        }
        try {
            return precise(value, parts);
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException(
                    "'" + value + "' is in no calendar: " + noSuchDay.getMessage(), noSuchDay);
        }
    }

    private static Edtf precise(String value, Matcher parts) {
        int year = Integer.parseInt(parts.group(1));
        if (isUnspecified(parts.group(2))) {
            return new Edtf(value, Optional.of(LocalDate.of(year, 1, 1)), Optional.of(LocalDate.of(year, 12, 31)));
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
        if (isUnspecified(parts.group(3))) {
            return new Edtf(value, Optional.of(month.atDay(1)), Optional.of(month.atEndOfMonth()));
        }
        LocalDate day = LocalDate.of(year, month.getMonth(), Integer.parseInt(parts.group(3)));
        return new Edtf(value, Optional.of(day), Optional.of(day));
    }

    private static boolean isUnspecified(@Nullable String part) {
        return part == null || part.equals("XX");
    }

    /** The first day that the date admits. */
    public Optional<LocalDate> earliest() {
        return earliest;
    }

    /** The last day that the date admits. */
    public Optional<LocalDate> latest() {
        return latest;
    }

    /** Whether the two dates admit a day in common. */
    public boolean overlaps(Edtf other) {
        return !isAfter(earliest, other.latest) && !isAfter(other.earliest, latest);
    }

    private static boolean isAfter(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isAfter(other.get());
    }

    /** The EDTF string. */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Edtf edtf && edtf.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
