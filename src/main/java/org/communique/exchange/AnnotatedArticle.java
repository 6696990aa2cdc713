package org.communique.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.communique.dossier.Dossier;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.communique.material.Article;

/** An article with the attributions that are marked in it. */
public record AnnotatedArticle(Article article, List<Annotation> annotations) {

    public AnnotatedArticle {
        annotations = List.copyOf(annotations);
    }

    /**
     * The reports of a dossier, rejected ones among them.
     *
     * @param statements gives the statement of an id
     */
    public static AnnotatedArticle of(
            Dossier dossier, Article article, Function<String, Optional<Statement>> statements) {
        List<Annotation> annotations = new ArrayList<>();
        for (Report report : dossier.reports()) {
            annotations.add(new Annotation(
                    report.id(),
                    report.source(),
                    report.cue().map(Report.Cue::at).orElse(List.of()),
                    report.content(),
                    attributes(report, statements.apply(report.statement()))));
        }
        return new AnnotatedArticle(article, annotations);
    }

    private static Map<String, String> attributes(Report report, Optional<Statement> statement) {
        Map<String, String> attributes = new TreeMap<>();
        attributes.put("statement", report.statement());
        attributes.put("mode", word(report.mode()));
        attributes.put("review", word(report.review()));
        report.confidence().ifPresent(sure -> attributes.put("confidence", sure.toString()));
        statement.ifPresent(said -> {
            attributes.put("speaker", said.speaker());
            said.date().ifPresent(date -> attributes.put("date", date.value()));
            said.stances().forEach(stance -> attributes.put("position." + stance.toward(), word(stance.position())));
        });
        return attributes;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
