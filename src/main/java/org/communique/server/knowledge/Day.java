package org.communique.server.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A date of any precision, in words: {@code 2022-01-06~} is about 6 January 2022. */
public final class Day {

    private static final Pattern DATE = Pattern.compile("(-?\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?([~?%]?)");
    private static final Map<String, String> SURENESS =
            Map.of("~", "about ", "?", "perhaps ", "%", "perhaps about ", "", "");
    private static final Pattern NAMED = Pattern.compile("(.+, )([\\[{]?[0-9.][-0-9,./~?%]*[]}]?)");
    private static final Pattern WRITTEN = Pattern.compile("[\\[{./]*\\d{4}-\\d\\d[-0-9,./~?%]*[]}]?");
    private static final int YEAR = 4;
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private Day() {}

    /** A name that ends in a date, such as a statement's, with the date in words. */
    public static String spoken(String name) {
        Matcher dated = NAMED.matcher(name);
        return dated.matches() ? dated.group(1) + inWords(dated.group(2)) : name;
    }

    /** Whether a text is a date as data has it, to the month at least. */
    public static boolean isWritten(String text) {
        return WRITTEN.matcher(text).matches();
    }

    public static String inWords(String edtf) {
        boolean isChoice = edtf.startsWith("[") && edtf.endsWith("]");
        if (!isChoice && !(edtf.startsWith("{") && edtf.endsWith("}"))) {
            return span(edtf);
        }
        List<String> dates = Arrays.stream(edtf.substring(1, edtf.length() - 1).split(","))
                .map(date ->
                        span(date.strip().replaceFirst("(?<=\\d)\\.\\.", "/").replaceFirst("^\\.\\.(?=\\d)", "../")))
                .toList();
        return joined(dates, isChoice ? " or " : " and ");
    }

    /** What the dates end in alike is said once, at the last: {@code 5, 6 or 7 January 2022}. */
    private static String joined(List<String> dates, String last) {
        String end = dates.get(dates.size() - 1);
        String others = dates.subList(0, dates.size() - 1).stream()
                .map(date -> without(date, end))
                .collect(Collectors.joining(", "));
        return others.isEmpty() || others.equals(end) ? end : others + last + end;
    }

    private static String without(String date, String end) {
        String[] words = date.split(" ");
        String[] others = end.split(" ");
        int kept = words.length;
        while (words.length == others.length && kept > 1 && words[kept - 1].equals(others[kept - 1])) {
            kept--;
        }
        return words.length == kept || date.equals(end) ? date : String.join(" ", Arrays.copyOf(words, kept));
    }

    /** A whole day for where there is little room: {@code 6 Jan ’22}. */
    public static String inShort(String day) {
        String[] words = inWords(day).split(" ");
        return words.length < 3
                ? day
                : "%s %s ’%s".formatted(words[0], words[1].substring(0, 3), words[2].substring(words[2].length() - 2));
    }

    private static String span(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return one(edtf);
        }
        String from = edtf.substring(0, slash);
        String to = edtf.substring(slash + 1);
        if (isOpen(from)) {
            return "until " + one(to);
        }
        if (isOpen(to)) {
            return "since " + one(from);
        }
        boolean within = from.startsWith(to + "-");
        return within
                ? one(from) + " to later that " + (to.length() > YEAR ? "month" : "year")
                : joined(List.of(one(from), one(to)), " to ");
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static String one(String date) {
        Matcher parts = DATE.matcher(date);
        if (!parts.matches()) {
            return date;
        }
        String day = parts.group(3) == null ? "" : Integer.parseInt(parts.group(3)) + " ";
        return SURENESS.get(parts.group(4)) + day + month(parts.group(2)) + parts.group(1);
    }

    @SuppressWarnings("NullAway") // a group that did not take part is null
    private static String month(String number) {
        if (number == null) {
            return "";
        }
        int month = Integer.parseInt(number);
        return month < 1 || month > MONTHS.length ? number + "-" : MONTHS[month - 1] + " ";
    }
}
