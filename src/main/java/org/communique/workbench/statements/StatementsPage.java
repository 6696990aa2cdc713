package org.communique.workbench.statements;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.curation.decision.Card;
import org.communique.curation.shelf.Shelf;
import org.communique.dossier.Edtf;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.communique.material.Article;
import org.communique.server.thing.evidence.WordDiff;
import org.communique.workbench.http.Call;
import org.communique.workbench.page.Names;
import org.communique.workbench.page.StatementWords;
import org.communique.workbench.statements.StatementsView.Link;
import org.communique.workbench.statements.StatementsView.Pair;
import org.communique.workbench.statements.StatementsView.Reported;
import org.communique.workbench.statements.StatementsView.Shared;

/** Makes what the page of the statements shows. */
public final class StatementsPage {

    private static final int LISTED = 40;

    private final Shelf shelf;
    private final Function<String, Optional<Article>> texts;
    private final Names names;
    private final StatementWords words;

    public StatementsPage(Shelf shelf, Function<String, Optional<Article>> texts) {
        this.shelf = shelf;
        this.texts = texts;
        this.names = new Names(shelf.authority());
        this.words = new StatementWords(shelf);
    }

    /** A draft, and another statement that it may be of. */
    private record Possible(Card card, Statement other) {

        String key() {
            return card + " " + other.id();
        }
    }

    /** The page; with the pair that is asked for, else with the first. */
    public StatementsView of(Call call) {
        List<Possible> possible = possible();
        String asked = call.value("pair").orElse("");
        Optional<Possible> first = possible.stream()
                .filter(pair -> asked.isEmpty() || pair.key().equals(asked))
                .findFirst();
        List<Statement> shared = shelf.statements().values().stream()
                .filter(statement -> standing(statement.id()).size() > 1)
                .toList();
        return new StatementsView(
                first.flatMap(this::pair),
                possible.stream()
                        .filter(pair -> first.map(one -> !one.equals(pair)).orElse(true))
                        .limit(LISTED)
                        .map(this::link)
                        .toList(),
                possible.size(),
                shared.stream().limit(LISTED).map(this::shared).toList(),
                shared.size());
    }

    private List<Possible> possible() {
        return shelf.dossiers().stream()
                .flatMap(dossier -> dossier.reports().stream()
                        .flatMap(report -> others(report)
                                .map(other ->
                                        new Possible(new Card(dossier.article().id(), report.id()), other))))
                .toList();
    }

    private Stream<Statement> others(Report report) {
        return report.review() == Report.Review.REJECTED
                ? Stream.empty()
                : report.provenance().extraction().stream()
                        .flatMap(extraction -> extraction.coReports().stream())
                        .filter(id -> !id.equals(report.statement()))
                        .flatMap(id -> shelf.statement(id).stream());
    }

    private List<Card> standing(String statement) {
        return shelf.reportsOf(statement).stream()
                .filter(card -> shelf.report(card)
                        .filter(report -> report.review() != Report.Review.REJECTED)
                        .isPresent())
                .toList();
    }

    private Optional<Pair> pair(Possible possible) {
        Reported report = reported(possible.card);
        return standing(possible.other.id()).stream().findFirst().map(card -> {
            Reported other = reported(card);
            return new Pair(report, possible.other.id(), other, new WordDiff(report.words(), other.words()).pieces());
        });
    }

    private Link link(Possible possible) {
        Reported report = reported(possible.card);
        return new Link(
                report.article(),
                report.report(),
                possible.other.id(),
                report.speaker() + ", " + report.date() + ": " + words.of(possible.other));
    }

    private Shared shared(Statement statement) {
        return new Shared(
                statement.id(),
                words.of(statement),
                standing(statement.id()).stream().map(this::reported).toList());
    }

    Reported reported(Card card) {
        Optional<Report> report = shelf.report(card);
        Optional<Statement> said = shelf.statement(card);
        return new Reported(
                card.article(),
                card.report(),
                said.map(Statement::speaker).map(names::of).orElse(""),
                said.flatMap(Statement::date).map(Edtf::value).orElse("no date"),
                shelf.dossier(card.article())
                        .map(dossier -> names.of(dossier.article().publication().publisher()))
                        .orElse(""),
                report.map(one -> words(card.article(), one)).orElse(""));
    }

    private String words(String article, Report report) {
        String printed = texts.apply(article).stream()
                .flatMap(text -> report.content().stream().flatMap(span -> text.slice(span).stream()))
                .collect(Collectors.joining(" … "));
        return printed.isEmpty()
                ? report.quotations().stream().map(Report.Quotation::text).collect(Collectors.joining(" … "))
                : printed;
    }
}
