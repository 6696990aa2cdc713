package org.communique.material.intake.metadata.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.material.intake.days.DayLabels;
import org.communique.material.intake.days.Days;
import org.communique.material.intake.days.WrittenDay;
import org.communique.material.intake.metadata.PublicationDay;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The days that a reader sees on a page in short lines, rated by how likely each is to be the article's: by the words
 * beside it, by the names of its element and of those around it, by how near to the headline it stands.
 */
final class VisibleDays {

    private static final int LONGEST = 160;
    private static final int LABEL = 60;
    private static final int FEWEST_LETTERS = 3;
    private static final int ABOVE = 3;
    private static final int NEAR = 400;
    private static final int ASIDE = -5;
    private static final int LIKELY = 5;
    private static final int ONLY = 3;
    private static final int EARLIEST_YEAR = 1990;
    private static final Pattern DAY_NAME = Pattern.compile("(?i)date|datum|time|zeit|publi|posted|byline|(?:^|[-_"
            + " ])meta|[-_]meta|created|fecha|parution|dateline|submitted|kicker|(?:^|[-_ ])info");
    private static final Pattern PUBLISHED_NAME = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:published|pubdate|publish(?:ed)?-?(?:date|time)?|date-?publi\\w*|entry-date|post-?date|posted-on|dt-published|article-?date|publication-?date|news-?date|created-?date|dateline)(?:$|[\\s_-])");
    private static final Pattern CHANGED_NAME = Pattern.compile("(?i)updat|modif|aktualis|last-?change|revis");
    /** Beside {@code datetime}, where scripts find the moment that they write as “3 years ago”. */
    private static final List<String> MOMENTS =
            List.of("data-utime", "data-timestamp", "data-datetime", "data-time", "data-date", "title");

    private final Days days;
    private final Document page;
    private final Optional<Element> headline;
    private final Furniture furniture;
    private final List<Seen> seen = new ArrayList<>();
    private int headlineAt = -1;

    VisibleDays(Document page, Optional<Element> headline, Days days) {
        this.page = page;
        this.headline = headline;
        this.furniture = new Furniture(headline);
        this.days = days;
        collect();
    }

    /**
     * A day on the page.
     *
     * @param inUtc as {@link WrittenDay#inUtc()}
     * @param score how likely it is the article's
     * @param sense what the words beside it say
     */
    record Rated(LocalDate day, boolean inUtc, int score, DayLabels.Sense sense, boolean time) {
        Rated better(int by) {
            return new Rated(day, inUtc, score + by, sense, time);
        }

        /** Whether the words beside it or its element's name say that it is the day of publication. */
        boolean isLabelled() {
            return sense == DayLabels.Sense.PUBLISHED;
        }

        PublicationDay published() {
            var line = isLabelled() ? PublicationDay.Place.DATELINE : PublicationDay.Place.LINE;
            var basis = isLabelled() ? PublicationDay.Basis.STATED : PublicationDay.Basis.INFERRED;
            return new PublicationDay(day, time ? PublicationDay.Place.TIME : line, basis);
        }
    }

    private record Seen(Element element, int at) {}

    /**
     * The days that are likely to be the article's, the likeliest first; none where two are that nothing tells apart, as
     * in a list of articles.
     */
    List<Rated> likely() {
        List<Rated> likely = rated().stream().filter(one -> one.score >= LIKELY).toList();
        return distinct(likely.stream().filter(one -> one.score == likely.get(0).score)) > 1
                        && !likely.get(0).isLabelled()
                ? List.of()
                : likely;
    }

    /** All days that are not the page's furniture's, the likeliest first. */
    List<Rated> rated() {
        List<Rated> all = seen.stream().flatMap(this::rated).toList();
        long distinct = distinct(all.stream().filter(one -> one.score > ASIDE));
        return all.stream()
                .map(one -> distinct == 1 && one.score > ASIDE ? one.better(ONLY) : one)
                .sorted(Comparator.comparingInt(Rated::score).reversed())
                .toList();
    }

    private static long distinct(Stream<Rated> rated) {
        return rated.map(Rated::day).distinct().count();
    }

    private void collect() {
        Set<Element> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        int[] at = {0};
        page.body().traverse((NodeVisitor) (node, depth) -> {
            if (headline.isPresent() && node == headline.get()) {
                headlineAt = at[0];
            }
            if (node instanceof Element element && hasMoment(element) && taken.add(element)) {
                seen.add(new Seen(element, at[0]));
            }
            if (node instanceof TextNode text && !text.isBlank()) {
                if (text.getWholeText().chars().anyMatch(letter -> letter >= '0' && letter <= '9')) {
                    holder(text).filter(taken::add).ifPresent(element -> seen.add(new Seen(element, at[0])));
                }
                at[0] += text.getWholeText().strip().length();
            }
        });
    }

    /** The lowest element around a text that holds a whole day. */
    private Optional<Element> holder(TextNode text) {
        Node parent = text.parent();
        for (int up = 0; up < ABOVE && parent instanceof Element element && element != page.body(); up++) {
            Optional<List<WrittenDay>> held = Line.of(element, LONGEST).map(days::all);
            if (held.isEmpty() || !held.get().isEmpty()) {
                return held.map(some -> element);
            }
            parent = element.parent();
        }
        return Optional.empty();
    }

    private Stream<Rated> rated(Seen one) {
        return Line.of(one.element, LONGEST).stream()
                .flatMap(line -> hidden(one.element)
                        .filter(day -> !contradicts(line, day))
                        .map(day -> Stream.of(rate(one, day, label(one.element, line))))
                        .orElseGet(() -> written(one, line)));
    }

    private static boolean hasMoment(Element element) {
        return element.hasAttr("datetime")
                || MOMENTS.stream().anyMatch(element::hasAttr)
                        && (element.normalName().matches("time|abbr")
                                || DAY_NAME.matcher(element.className()).find());
    }

    /** The day in an attribute, which is as exact as the text need not be. */
    private Optional<WrittenDay> hidden(Element element) {
        return Stream.concat(Stream.of("datetime", "content"), MOMENTS.stream())
                .map(element::attr)
                .flatMap(value -> days.first(value).stream())
                .findFirst();
    }

    /** Whether readers see another day than the attribute has, and not only because of the time zone. */
    private boolean contradicts(String line, WrittenDay hidden) {
        List<WrittenDay> written = days.all(line);
        return written.size() == 1
                && Math.abs(ChronoUnit.DAYS.between(hidden.day(), written.get(0).day())) > 1;
    }

    private Stream<Rated> written(Seen one, String line) {
        List<Rated> rated = new ArrayList<>();
        int from = 0;
        for (WrittenDay day : days.all(line)) {
            String before = line.substring(from, day.start());
            rated.add(rate(one, day, from == 0 ? label(one.element, before) : before));
            from = day.end();
        }
        return rated.stream();
    }

    /** The words before a day: in its line, else in what stands before that. */
    private static String label(Element element, String before) {
        boolean hasWords = before.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS;
        String label = hasWords ? before : beside(element).orElse("") + " " + before;
        return label.length() > LABEL ? label.substring(label.length() - LABEL) : label;
    }

    private static Optional<String> beside(Element element) {
        Optional<String> text = element.previousSibling() instanceof TextNode previous
                ? Optional.of(previous.getWholeText().strip())
                : Optional.empty();
        return text.filter(words -> !words.isEmpty() && words.length() <= LABEL)
                .or(() -> Optional.ofNullable(element.previousElementSibling())
                        .flatMap(sibling -> Line.of(sibling, LABEL)))
                .or(() -> Optional.ofNullable(element.parent())
                        .flatMap(parent -> Line.of(parent, LONGEST))
                        .map(line -> line.substring(0, Math.max(0, line.indexOf(element.text())))));
    }

    private Rated rate(Seen one, WrittenDay written, String label) {
        Element element = one.element;
        String names = Furniture.names(element, ABOVE);
        boolean time = element.normalName().equals("time") || element.hasAttr("datetime");
        DayLabels.Sense sense = sense(element, label);
        int score = switch (sense) {
            case PUBLISHED -> 6;
            case CHANGED -> -10;
            case OTHER -> -4;
            case NONE -> 0;
        };
        score += DAY_NAME.matcher(names).find() ? 2 : 0;
        // A class such as “entry-date updated” is on the only day that some themes show.
        boolean changed = CHANGED_NAME.matcher(names).find()
                && !PUBLISHED_NAME.matcher(element.className()).find();
        score += changed ? -6 : 0;
        score += time ? 2 : 0;
        score += nearness(one.at);
        score += furniture.holds(element) ? -9 : 0;
        score += element.text().length() <= 40 ? 1 : 0;
        score += written.day().getYear() < EARLIEST_YEAR ? -10 : 0;
        return new Rated(written.day(), written.inUtc(), score, sense, time);
    }

    private static DayLabels.Sense sense(Element element, String label) {
        DayLabels.Sense sense = DayLabels.of(label);
        String names = Furniture.names(element, 1);
        boolean published = !CHANGED_NAME.matcher(names).find()
                && PUBLISHED_NAME.matcher(names).find();
        return sense == DayLabels.Sense.NONE && published ? DayLabels.Sense.PUBLISHED : sense;
    }

    private int nearness(int at) {
        if (headlineAt < 0) {
            return at < 2000 ? 1 : 0;
        }
        int distance = at - headlineAt;
        int length = headline.map(one -> one.text().length()).orElse(0);
        if (distance >= -NEAR / 2 && distance <= length + NEAR) {
            return 4;
        }
        return distance > 0 && distance <= length + 4 * NEAR ? 2 : 0;
    }
}
