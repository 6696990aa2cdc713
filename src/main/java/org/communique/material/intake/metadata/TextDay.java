package org.communique.material.intake.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.material.intake.days.DayLabels;
import org.communique.material.intake.days.Days;
import org.communique.material.intake.days.WrittenDay;
import org.communique.material.intake.metadata.PublicationDay.Place;

/**
 * The day of an article as its text tells it: after words such as {@code Published}, in a dateline,
 * {@code PORTWICK, Jan. 7, 2022 —}, or in a line of its own, which says less. A day in running text is not the
 * article's, nor is that of an update: where in doubt there is nothing.
 */
public final class TextDay {

    private static final int HEAD = 3000;
    private static final int FOOT = 600;
    private static final int LABELLED_LINE = 120;
    private static final int LONE_LINE = 60;
    /** Room for a weekday, a time or a name beside the day. */
    private static final int BESIDE = 25;

    private static final Pattern DATELINE = Pattern.compile("^(?:\\p{Lu}[\\p{L}\\p{M}.' -]{2,30}),? (?:[^,\\n"
            + "]{2,30}, )??(?<date>[^\\n"
            + "]{6,30}?) ?(?:\\([^)\\n"
            + "]{2,30}\\) ?)?(?:--|\u2013|\u2014|-) .*");
    private static final Pattern SENTENCE =
            Pattern.compile(".*[.!?]$|.*\\b(?:on|in|since|at|until|am|im|seit|bis) .*\\d{4}.*");

    private final Days days;

    public TextDay(Days days) {
        this.days = days;
    }

    /** The day of publication, or nothing where the text leaves that open. */
    public Optional<PublicationDay> in(String text) {
        int head = Math.min(HEAD, text.length());
        int foot = Math.max(head, text.length() - FOOT);
        List<PublicationDay> found = Stream.of(text.substring(0, head), text.substring(foot))
                .flatMap(String::lines)
                .map(String::strip)
                .flatMap(line -> ofLine(line).stream())
                .toList();
        return found.stream()
                .filter(day -> day.basis() == PublicationDay.Basis.STATED)
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private Optional<PublicationDay> ofLine(String line) {
        Matcher dateline = DATELINE.matcher(line);
        if (dateline.matches()) {
            return days.first(dateline.group("date")).map(day -> PublicationDay.stated(day.day(), Place.DATELINE));
        }
        return line.length() > LABELLED_LINE
                ? Optional.empty()
                : days.first(line).flatMap(day -> ofShortLine(line, day));
    }

    private static Optional<PublicationDay> ofShortLine(String line, WrittenDay day) {
        int beside = line.length() - (day.end() - day.start());
        boolean alone = line.length() <= LONE_LINE
                && beside <= BESIDE
                && !SENTENCE.matcher(line).matches();
        return switch (DayLabels.of(line.substring(0, day.start()))) {
            case PUBLISHED -> Optional.of(PublicationDay.stated(day.day(), Place.DATELINE));
            case CHANGED, OTHER -> Optional.empty();
            case NONE -> alone ? Optional.of(PublicationDay.inferred(day.day(), Place.LINE)) : Optional.empty();
        };
    }
}
