package org.communique.server.thing;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A date of any precision, in words: {@code 2022-01-06~} is about 6 January 2022. */
final class Day {

    private static final Pattern DATE = Pattern.compile("(-?\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?([~?%]?)");
    private static final Map<String, String> SURENESS =
            Map.of("~", "about ", "?", "perhaps ", "%", "perhaps about ", "", "");
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

    static String inWords(String edtf) {
        boolean isChoice = edtf.startsWith("[") && edtf.endsWith("]");
        if (!isChoice && !(edtf.startsWith("{") && edtf.endsWith("}"))) {
            return span(edtf);
        }
        return Arrays.stream(edtf.substring(1, edtf.length() - 1).split(","))
                .map(date ->
                        span(date.strip().replaceFirst("(?<=\\d)\\.\\.", "/").replaceFirst("^\\.\\.(?=\\d)", "../")))
                .collect(Collectors.joining(isChoice ? " or " : " and "));
    }

    /** A whole day for where there is little room: {@code 6 Jan ’22}. */
    static String inShort(String day) {
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
        return isOpen(to) ? "since " + one(from) : one(from) + " to " + one(to);
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
