package org.communique.meaning.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.dossier.Dossier;
import org.communique.dossier.Material;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.communique.material.Article;
import org.communique.material.Span;
import org.communique.meaning.suggestion.ReportKey;
import org.communique.meaning.text.Stems;

/** Reads the passages of a dataset, with the articles' words where their texts are at hand. */
public final class Passages {

    private static final int AROUND = 240;

    private final Function<String, Optional<Article>> texts;

    /** With the text of an article by its id, where it is at hand. */
    public Passages(Function<String, Optional<Article>> texts) {
        this.texts = texts;
    }

    /** Every report whose statement is known and that nobody refused, in the order of the dossiers. */
    public List<Passage> of(Material material) {
        Map<String, Statement> shared = new HashMap<>();
        material.statements().forEach(statement -> shared.put(statement.id(), statement));
        List<Passage> passages = new ArrayList<>();
        material.dossiers().forEach(dossier -> passages.addAll(of(dossier, shared)));
        return List.copyOf(passages);
    }

    private List<Passage> of(Dossier dossier, Map<String, Statement> shared) {
        Map<String, Statement> own = new HashMap<>(shared);
        dossier.statements().forEach(statement -> own.put(statement.id(), statement));
        Optional<Article> text = texts.apply(dossier.article().id())
                .filter(article -> article.digest().equals(dossier.article().sha256()));
        return dossier.reports().stream()
                .filter(report -> report.review() != Report.Review.REJECTED)
                .flatMap(report -> Optional.ofNullable(own.get(report.statement()))
                        .map(statement -> passage(dossier, report, statement, text))
                        .stream())
                .toList();
    }

    private static Passage passage(Dossier dossier, Report report, Statement statement, Optional<Article> text) {
        String content = text.map(article -> words(article, report.content())).orElseGet(() -> known(report));
        return new Passage(
                new ReportKey(dossier.article().id(), report.id()),
                report,
                statement,
                content,
                text.map(article -> around(article, report.content())).orElse(""),
                dossier.article().language(),
                dossier.article().publication().date(),
                Stems.of(content));
    }

    private static String words(Article article, List<Span> spans) {
        return spans.stream().flatMap(span -> article.slice(span).stream()).collect(Collectors.joining(" "));
    }

    private static String known(Report report) {
        return report.words()
                .text()
                .orElseGet(() ->
                        report.quotations().stream().map(Report.Quotation::text).collect(Collectors.joining(" ")));
    }

    private static String around(Article article, List<Span> content) {
        int from = Math.max(0, content.get(0).start() - AROUND);
        int to = Math.min(article.codePoints(), content.get(content.size() - 1).end() + AROUND);
        return article.slice(new Span(from, to)).orElse("");
    }
}
