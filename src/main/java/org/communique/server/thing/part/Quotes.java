package org.communique.server.thing.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.communique.server.knowledge.Passages;
import org.communique.server.knowledge.Reading;
import org.communique.server.knowledge.TermOrder;
import org.communique.server.knowledge.Titles;
import org.communique.server.view.Cell;
import org.communique.server.view.Label;
import org.communique.server.view.Quote;
import org.communique.server.view.Section;
import org.communique.vocabulary.Communique;

/** Lists of what was said: the most trusted first, then by date; long ones in parts, and narrowed by what a reader chose. */
public final class Quotes {

    /** So many stand in one part of a list. */
    static final int PART = 50;

    private final Reading reading;
    private final Titles titles;
    private final Passages passages;
    private final Selection selection;

    public Quotes(Reading reading, Selection selection) {
        this.reading = reading;
        this.titles = new Titles(reading);
        this.passages = new Passages(reading);
        this.selection = selection;
    }

    /** Earliest first; nothing if there are none. */
    public List<Section> list(String id, String title, List<Node> statements) {
        return section(id, title, listed(statements), true);
    }

    /** All of one speaker, who need not be named with each. */
    public List<Section> ofOne(String id, String title, List<Node> statements) {
        return section(id, title, listed(statements), false);
    }

    /** The reports of one document, in the order in which they are given. */
    public List<Section> ofDocument(String id, String title, List<Node> reports) {
        Selection selected = selection.of(id);
        int first = Math.min(reports.size(), (selected.part() - 1) * PART);
        List<Node> shown = reports.subList(first, Math.min(reports.size(), first + PART));
        String note = "%,d report%s%s. The article itself is its publisher’s and is not shown."
                .formatted(
                        reports.size(),
                        reports.size() == 1 ? "" : "s, in the order of the text",
                        shown.size() == reports.size()
                                ? ""
                                : "; here are %,d to %,d".formatted(first + 1, first + shown.size()));
        return reports.isEmpty()
                ? List.of()
                : List.of(new Section.Quotes(
                        id, title, note, List.of(), reported(shown), pages(id, selected, reports.size())));
    }

    /** Each is the place of its first characters, as RFC 5147 names them; of two of the same characters, the first. */
    private List<Quote> reported(List<Node> reports) {
        Set<String> taken = new HashSet<>();
        List<Quote> quotes = new ArrayList<>();
        for (Node report : reports) {
            List<Label> spans = passages.spans(report, Communique.content);
            String anchor = spans.isEmpty() ? "" : "char=" + spans.get(0).text().replace('–', ',');
            quotes.add(reported(report, spans, taken.add(anchor) ? anchor : ""));
        }
        return quotes;
    }

    private Quote reported(Node report, List<Label> spans, String anchor) {
        List<Node> statements = reading.knowledge().objects(report, Communique.reports);
        String place = spans.stream().map(Label::text).collect(Collectors.joining(", ", "characters ", ""));
        return new Quote(
                titles.ofReport(report),
                anchor,
                reading.label(statements.isEmpty() ? report : statements.get(0)).href(),
                reading.trust(report),
                statements.stream()
                        .flatMap(statement -> reading.labels(statement, Communique.speaker).stream())
                        .toList(),
                statements.isEmpty() ? "" : date(statements.get(0)),
                List.of(),
                List.of(),
                Stream.of(
                                reading.labels(report, Communique.mode),
                                List.of(Label.to(place, reading.label(report).href())),
                                inTheArticle(List.of(report)))
                        .flatMap(List::stream)
                        .toList());
    }

    /** The most trusted first; of a long list the latest first, of a short one the earliest. */
    private List<Listed> listed(List<Node> statements) {
        Comparator<Listed> order = statements.size() > PART
                ? Comparator.comparing(Listed::isDated)
                        .thenComparing(Listed::day)
                        .reversed()
                : Comparator.comparing(Listed::day);
        return statements.stream()
                .distinct()
                .map(statement -> Listed.of(statement, reading))
                .sorted(Comparator.comparing(Listed::trust)
                        .thenComparing(order)
                        .thenComparing(Listed::statement, TermOrder.BY_TEXT))
                .toList();
    }

    private List<Section> section(String id, String title, List<Listed> all, boolean withSpeaker) {
        if (all.isEmpty()) {
            return List.of();
        }
        Selection selected = selection.of(id);
        Filters filters = new Filters(reading, all);
        List<Listed> chosen = filters.through(selected.chosen());
        int first = Math.min(chosen.size(), (selected.part() - 1) * PART);
        List<Listed> shown = chosen.subList(first, Math.min(chosen.size(), first + PART));
        return List.of(new Section.Quotes(
                id,
                title,
                note(all, chosen.size(), first, shown.size()),
                all.size() > Filters.FEWEST ? filters.offered(selected.chosen()) : List.of(),
                shown.stream().map(listed -> quote(listed, withSpeaker)).toList(),
                pages(id, selected, chosen.size())));
    }

    private static String note(List<Listed> all, int chosen, int first, int shown) {
        if (all.size() == 1) {
            return "";
        }
        String many = chosen == all.size()
                ? "%,d statements".formatted(chosen)
                : "%,d of %,d statements".formatted(chosen, all.size());
        String which = shown == chosen ? "" : "; here are %,d to %,d".formatted(first + 1, first + shown);
        boolean mixed = all.get(0).trust() != all.get(all.size() - 1).trust();
        String order = all.size() > PART ? "the latest first" : "first to last";
        return many + ", " + (mixed ? "the most trusted first, and then " : "") + order + which + ".";
    }

    private List<Label> pages(String id, Selection selected, int size) {
        List<Label> pages = new ArrayList<>();
        if (selected.part() > 1) {
            pages.add(Label.to("← the %d before".formatted(PART), selected.address(id, selected.part() - 1)));
        }
        if ((long) selected.part() * PART < size) {
            pages.add(Label.to(
                    "the next %d →".formatted(Math.min(PART, size - selected.part() * PART)),
                    selected.address(id, selected.part() + 1)));
        }
        return pages;
    }

    /** One statement as a list shows it. */
    public Quote quote(Node statement) {
        return quote(Listed.of(statement, reading), true);
    }

    private Quote quote(Listed listed, boolean withSpeaker) {
        Node statement = listed.statement();
        return new Quote(
                titles.of(statement),
                "",
                reading.label(statement).href(),
                listed.trust(),
                withSpeaker ? reading.labels(statement, Communique.speaker) : List.of(),
                date(statement),
                reading.named(listed.outlets()),
                positions(statement),
                inTheArticle(listed.reports()));
    }

    private List<Label> inTheArticle(List<Node> reports) {
        return reports.stream()
                .flatMap(report -> passages.deepLink(report).stream())
                .limit(1)
                .toList();
    }

    /** When it was said, in words, or else reported; empty if neither is known. */
    public String date(Node statement) {
        return reading.whenSaid(statement).stream().map(Label::text).findFirst().orElse("");
    }

    private List<Cell> positions(Node statement) {
        List<Cell> positions = new ArrayList<>();
        for (String position : Positions.ALL) {
            reading.labels(statement, Positions.shortcut(position)).stream()
                    .map(toward -> Label.to(position + ": " + toward.text(), toward.href()))
                    .forEach(label -> positions.add(new Cell(position, List.of(label))));
        }
        return positions;
    }
}
