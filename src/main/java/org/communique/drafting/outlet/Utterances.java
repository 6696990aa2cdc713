package org.communique.drafting.outlet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.attribution.Attribution.Mode;
import org.communique.coreport.Utterance;
import org.communique.dossier.Dossier;
import org.communique.dossier.Edtf;
import org.communique.dossier.Report;
import org.communique.dossier.Report.Quotation;
import org.communique.dossier.Report.Review;
import org.communique.dossier.Statement;
import org.communique.drafting.report.Wording;
import org.communique.material.Article;

/**
 * What the dossiers of a run, and those that people curated, say that somebody said, as far as it takes to see that two
 * say the same.
 */
final class Utterances {

    private static final int DAYS_BEFORE = 2;

    private record Said(String article, Report report, String content) {
        String id() {
            return article + "/" + report.id();
        }
    }

    private final List<Said> said = new ArrayList<>();
    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, Edtf> recent = new HashMap<>();
    private final Map<String, String> statementOf = new HashMap<>();
    private final Set<String> curated = new HashSet<>();
    private final Set<String> settled = new HashSet<>();
    private final Set<String> known = new HashSet<>();

    /** Takes the reports of a programme from a dossier. */
    void add(Dossier dossier, Article article) {
        learn(dossier);
        dossier.reports().forEach(report -> add(article.id(), report, Wording.joined(article, report.content())));
    }

    /** Takes the reports of a programme from a dossier that is no part of the run: their statements stay as they are. */
    void addSettled(Dossier dossier, Article article) {
        add(dossier, article);
        dossier.reports().forEach(report -> settled.add(article.id() + "/" + report.id()));
    }

    /** Takes statements that were there before the run: what they are of keeps their ids. */
    void know(List<Statement> before) {
        before.forEach(statement -> {
            known.add(statement.id());
            statements.putIfAbsent(statement.id(), statement);
        });
    }

    /** Takes what people curated, as far as its words stand in the dossier: the quotations. */
    void addCurated(Dossier dossier, List<Statement> shared) {
        learn(shared);
        learn(dossier);
        for (Report report : dossier.reports()) {
            if (report.review() == Review.CURATED && !report.quotations().isEmpty()) {
                String words = report.quotations().stream().map(Quotation::text).collect(Collectors.joining(" … "));
                curated.add(add(dossier.article().id(), report, words));
            }
        }
    }

    private void learn(Dossier dossier) {
        learn(dossier.statements());
        dossier.article()
                .publication()
                .date()
                .latest()
                .ifPresent(
                        day -> recent.put(dossier.article().id(), Edtf.parse(day.minusDays(DAYS_BEFORE) + "/" + day)));
    }

    private void learn(List<Statement> more) {
        more.forEach(statement -> statements.put(statement.id(), statement));
    }

    private String add(String article, Report report, String words) {
        var one = new Said(article, report, words);
        said.add(one);
        statementOf.put(one.id(), report.statement());
        return one.id();
    }

    boolean isCurated(String utterance) {
        return curated.contains(utterance);
    }

    /** Whether its report may get the statement of another. */
    boolean isOpen(String utterance) {
        return !curated.contains(utterance) && !settled.contains(utterance);
    }

    /** Whether its statement was there before the run. */
    boolean isKnown(String utterance) {
        return statement(utterance).filter(known::contains).isPresent();
    }

    /** Those whose speaker is known, in the order of the dossiers. */
    Stream<Utterance> all() {
        return said.stream()
                .flatMap(one -> Optional.ofNullable(statements.get(one.report.statement()))
                        .map(statement -> utterance(one, statement))
                        .stream());
    }

    /** What an article reports without a date was mostly said on its day or shortly before: near enough to compare. */
    private Utterance utterance(Said one, Statement statement) {
        return new Utterance(
                one.id(),
                one.article,
                statement.speaker(),
                statement.date().or(() -> Optional.ofNullable(recent.get(one.article))),
                statement.occasion(),
                Mode.valueOf(one.report.mode().name()),
                one.content);
    }

    /** The statement that the report of that id is of. */
    Optional<String> statement(String utterance) {
        return Optional.ofNullable(statementOf.get(utterance));
    }
}
