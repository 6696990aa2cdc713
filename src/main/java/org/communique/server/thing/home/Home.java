package org.communique.server.thing.home;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.communique.server.knowledge.Address;
import org.communique.server.knowledge.Knowledge;
import org.communique.server.knowledge.Languages;
import org.communique.server.knowledge.Names;
import org.communique.server.knowledge.Reading;
import org.communique.server.page.Reviewed;
import org.communique.server.thing.part.Quotes;
import org.communique.server.thing.part.Selection;
import org.communique.server.thing.part.Tally;
import org.communique.server.thing.part.TimeAxis;
import org.communique.server.view.Section;
import org.communique.server.view.Section.Multiples.Panel;
import org.communique.vocabulary.Communique;

/** What the first page shows of the dataset. */
public final class Home {

    private static final int MOST_REPORTED = 8;
    private static final int MOST_QUOTED = 12;
    private static final int FEW_DAYS = 7;

    private final Knowledge knowledge;
    private final Reading reading;
    private final List<Node> statements;

    public Home(Knowledge knowledge, Address address) {
        this.knowledge = knowledge;
        this.reading = new Reading(knowledge, new Names(knowledge, new Languages(List.of()), address, iri -> iri));
        this.statements = knowledge.all(Communique.Statement);
    }

    public List<Section> sections() {
        return Stream.of(
                        mostQuoted(),
                        mostReported(),
                        new Newsroom(reading).latest(knowledge.all(Communique.Document)),
                        new Newsroom(reading).outlets(knowledge.all(Communique.Document)),
                        timeline(),
                        new Matrix(reading).of(statements).stream().toList())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * How far what is in it can be trusted, and what waits for a reader.
     *
     * @param heldBack how many reports and actors are not published, by the words that say which and why
     */
    public Reviewed reviewed(Map<String, Long> heldBack) {
        return new Reviewed(
                statements.stream().collect(Collectors.groupingBy(reading::trust, Collectors.counting())), heldBack);
    }

    private List<Section> mostQuoted() {
        Map<Node, List<Node>> bySpeaker = statements.stream()
                .flatMap(statement -> knowledge.objects(statement, Communique.speaker).stream()
                        .filter(speaker -> !isOwnReport(statement, speaker))
                        .map(speaker -> Map.entry(speaker, statement)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        List<Node> most = Tally.most(
                bySpeaker.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().size())),
                MOST_QUOTED);
        List<List<String>> days = most.stream()
                .map(speaker -> days(bySpeaker.getOrDefault(speaker, List.of())))
                .toList();
        if (days.stream().allMatch(List::isEmpty)) {
            return List.of();
        }
        Sparkline sparkline = new Sparkline(days);
        List<Panel> panels = Stream.iterate(0, at -> at < most.size(), at -> at + 1)
                .map(at -> new Panel(
                        reading.label(most.get(at)),
                        counted(bySpeaker.getOrDefault(most.get(at), List.of()).size(), "statement"),
                        sparkline.chart(days.get(at))))
                .toList();
        return List.of(new Section.Multiples(
                "most-quoted",
                "Who is quoted most",
                "When they spoke or were first reported, %s; all on the same scale.".formatted(sparkline.span()),
                panels));
    }

    /** What an outlet says in its own name is not quoted. */
    private boolean isOwnReport(Node statement, Node speaker) {
        return knowledge.subjects(Communique.reports, statement).stream()
                .allMatch(report ->
                        knowledge.objects(report, Communique.reportedBy).contains(speaker));
    }

    private List<String> days(List<Node> dated) {
        return dated.stream().map(this::day).filter(day -> !day.isEmpty()).toList();
    }

    /**
     * The day, or the last of a few that it was one of; of what is known to a month or a year, nothing. Where nobody says
     * when it was, the day on which it was first reported.
     */
    private String day(Node dated) {
        if (knowledge.objects(dated, Communique.date).isEmpty()) {
            return reading.firstReport(dated).orElse("");
        }
        String exact = reading.exactDay(dated);
        String first = knowledge.text(dated, Communique.earliest);
        String last = knowledge.text(dated, Communique.latest);
        return exact.isEmpty()
                        && !first.isEmpty()
                        && !last.isEmpty()
                        && LocalDate.parse(first).plusDays(FEW_DAYS).isAfter(LocalDate.parse(last))
                ? last
                : exact;
    }

    static String counted(long many, String unit) {
        return "%,d %s%s".formatted(many, unit, many == 1 ? "" : "s");
    }

    private List<Section> mostReported() {
        Map<Node, Integer> reports = new HashMap<>();
        statements.forEach(statement -> {
            int count = (int) knowledge.subjects(Communique.reports, statement).stream()
                    .flatMap(report -> knowledge.objects(report, Communique.inDocument).stream())
                    .distinct()
                    .count();
            if (count > 1) {
                reports.put(statement, count);
            }
        });
        Quotes quotes = new Quotes(reading, Selection.none());
        return reports.isEmpty()
                ? List.of()
                : List.of(new Section.Quotes(
                        "most-reported",
                        "Reported most",
                        counted(reports.size(), "statement") + " reported by more than one article.",
                        List.of(),
                        Tally.most(reports, MOST_REPORTED).stream()
                                .map(quotes::quote)
                                .toList(),
                        List.of()));
    }

    private List<Section> timeline() {
        TimeAxis axis = new TimeAxis();
        statements.forEach(statement -> axis.add("statements", reading.exactDay(statement)));
        return axis.isEmpty()
                ? List.of()
                : List.of(new Section.Drawing("timeline", "Statements over time", axis.chart("statements")));
    }
}
