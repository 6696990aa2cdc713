package org.communique.server.thing.home;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.communique.server.knowledge.Reading;
import org.communique.server.knowledge.TermOrder;
import org.communique.server.thing.part.Tally;
import org.communique.server.view.Cell;
import org.communique.server.view.Label;
import org.communique.server.view.Section;
import org.communique.vocabulary.Communique;

/** The articles that came last, and whom the outlets quote. */
final class Newsroom {

    private static final int MOST_ARTICLES = 12;
    private static final int MOST_OUTLETS = 12;
    private static final int MOST_SPEAKERS = 5;

    private final Reading reading;

    Newsroom(Reading reading) {
        this.reading = reading;
    }

    List<Section> latest(List<Node> documents) {
        List<Node> latest = documents.stream()
                .filter(document -> !reports(document).isEmpty())
                .sorted(Comparator.comparing(this::day).reversed().thenComparing(TermOrder.BY_TEXT))
                .toList();
        return latest.isEmpty()
                ? List.of()
                : List.of(new Section.Table(
                        "latest",
                        "Latest articles",
                        latest.size() > MOST_ARTICLES
                                ? "The last %d of %,d articles with statements.".formatted(MOST_ARTICLES, latest.size())
                                : "",
                        columns("Article", "Outlet", "Day", "Reports"),
                        latest.stream().limit(MOST_ARTICLES).map(this::article).toList()));
    }

    private static List<Label> columns(String... names) {
        return Stream.of(names).map(Label::plain).toList();
    }

    private String day(Node document) {
        return reading.knowledge().text(document, Communique.latest);
    }

    private List<Node> reports(Node document) {
        return reading.knowledge().subjects(Communique.inDocument, document);
    }

    private List<Cell> article(Node document) {
        return List.of(
                Cell.of(reading.label(document)),
                Cell.of(reading.labels(document, DCTerms.publisher)),
                Cell.of(reading.when(document, Communique.date)),
                Cell.text("%,d".formatted(reports(document).size())));
    }

    List<Section> outlets(List<Node> documents) {
        Map<Node, List<Node>> byOutlet = documents.stream()
                .filter(document -> !reports(document).isEmpty())
                .flatMap(document -> reading.knowledge().objects(document, DCTerms.publisher).stream()
                        .map(outlet -> Map.entry(outlet, document)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<Node, Integer> reports = new HashMap<>();
        byOutlet.forEach((outlet, own) -> reports.put(
                outlet,
                own.stream().mapToInt(document -> reports(document).size()).sum()));
        List<Node> most = Tally.most(reports, MOST_OUTLETS);
        return most.size() < 2
                ? List.of()
                : List.of(new Section.Table(
                        "outlets",
                        "Who quotes whom",
                        byOutlet.size() > MOST_OUTLETS
                                ? "The %d of %,d outlets with most reports.".formatted(MOST_OUTLETS, byOutlet.size())
                                : "",
                        columns("Outlet", "Articles", "Reports", "Quotes most often"),
                        most.stream()
                                .map(outlet -> outlet(outlet, byOutlet.getOrDefault(outlet, List.of())))
                                .toList()));
    }

    private List<Cell> outlet(Node outlet, List<Node> documents) {
        List<Node> reports = documents.stream()
                .flatMap(document -> reports(document).stream())
                .toList();
        Map<Node, Integer> speakers = new HashMap<>();
        reports.stream()
                .flatMap(report -> reading.knowledge().objects(report, Communique.reports).stream())
                .flatMap(statement -> reading.knowledge().objects(statement, Communique.speaker).stream())
                .forEach(speaker -> speakers.merge(speaker, 1, Integer::sum));
        return List.of(
                Cell.of(reading.label(outlet)),
                Cell.text("%,d".formatted(documents.size())),
                Cell.text("%,d".formatted(reports.size())),
                new Cell(
                        "",
                        Tally.most(speakers, MOST_SPEAKERS).stream()
                                .map(reading::label)
                                .toList()));
    }
}
