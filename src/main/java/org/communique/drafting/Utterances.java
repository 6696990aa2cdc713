package org.communique.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.attribution.Attribution.Mode;
import org.communique.dossier.Dossier;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.communique.linking.coreport.Utterance;
import org.communique.material.Article;

/** What the dossiers of a run say that somebody said, as far as it takes to see that two say the same. */
final class Utterances {

    private record Said(String article, Report report, String content) {
        String id() {
            return article + "/" + report.id();
        }
    }

    private final List<Said> said = new ArrayList<>();
    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, String> statementOf = new HashMap<>();

    /** Takes the reports of a programme from a dossier. */
    void add(Dossier dossier, Article article) {
        dossier.statements().forEach(statement -> statements.put(statement.id(), statement));
        for (Report report : dossier.reports()) {
            var one = new Said(article.id(), report, Wording.joined(article, report.content()));
            said.add(one);
            statementOf.put(one.id(), report.statement());
        }
    }

    /** Those whose speaker is known, in the order of the dossiers. */
    Stream<Utterance> all() {
        return said.stream()
                .flatMap(one -> Optional.ofNullable(statements.get(one.report.statement()))
                        .map(statement -> utterance(one, statement))
                        .stream());
    }

    private static Utterance utterance(Said one, Statement statement) {
        return new Utterance(
                one.id(),
                one.article,
                statement.speaker(),
                statement.date(),
                Mode.valueOf(one.report.mode().name()),
                one.content);
    }

    /** The statement that the report of that id is of. */
    Optional<String> statement(String utterance) {
        return Optional.ofNullable(statementOf.get(utterance));
    }
}
