package org.communique.drafting.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communique.dossier.Dossier;
import org.communique.dossier.Edtf;
import org.communique.dossier.Report;
import org.communique.dossier.Report.Quotation;
import org.communique.dossier.Statement;
import org.communique.dossier.finding.Extraction;
import org.communique.dossier.finding.Rejection;
import org.communique.material.Span;

/** A dossier as keys and values, in the order in which people write them. */
public final class DossierTree {

    private DossierTree() {}

    public static Map<String, Object> of(Dossier dossier) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("article", article(dossier.article()));
        tree.put("reports", dossier.reports().stream().map(DossierTree::report).toList());
        tree.put(
                "statements",
                dossier.statements().stream().map(DossierTree::statement).toList());
        return tree;
    }

    private static Map<String, Object> article(Dossier.Source article) {
        Dossier.Publication publication = article.publication();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", article.id());
        tree.put("label", article.label());
        put(tree, "title", article.title());
        tree.put("publisher", publication.publisher());
        put(tree, "authors", publication.authors());
        Map<String, Object> published = ordered("date", publication.date().value(), "basis", word(publication.basis()));
        put(published, "from", publication.from());
        tree.put("published", published);
        tree.put("language", article.language());
        put(tree, "url", article.url());
        tree.put("text", ordered("sha256", article.sha256().hex(), "codePoints", article.codePoints()));
        return tree;
    }

    public static Map<String, Object> report(Report report) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", report.id());
        tree.put("statement", report.statement());
        tree.put("mode", word(report.mode()));
        if (!report.source().isEmpty()) {
            tree.put("source", Map.of("at", spans(report.source())));
        }
        report.cue().ifPresent(cue -> tree.put("cue", ordered("at", spans(cue.at()), "text", cue.text())));
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("at", spans(report.content()));
        put(content, "text", report.words().text());
        tree.put("content", content);
        put(
                tree,
                "quotations",
                report.quotations().stream().map(DossierTree::quotation).toList());
        Map<String, Object> worded = new LinkedHashMap<>();
        new TreeMap<>(report.asWorded()).forEach((wording, words) -> worded.put(word(wording), quotation(words)));
        if (!worded.isEmpty()) {
            tree.put("as-worded", worded);
        }
        put(tree, "fragment", report.words().fragment());
        put(tree, "date", report.date().map(Edtf::value));
        put(tree, "relays", report.relays());
        put(tree, "confidence", report.confidence());
        tree.put("clarity", word(report.clarity()));
        tree.put("review", word(report.review()));
        report.provenance().extraction().ifPresent(extraction -> tree.put("extraction", extraction(extraction)));
        report.provenance().rejection().ifPresent(rejection -> tree.put("rejection", rejection(rejection)));
        put(tree, "note", report.note());
        return tree;
    }

    private static Map<String, Object> extraction(Extraction extraction) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("by", extraction.by());
        put(tree, "version", extraction.version());
        put(tree, "reasons", extraction.reasons());
        put(tree, "co-reports", extraction.coReports());
        put(tree, "terms", extraction.terms());
        return tree;
    }

    private static Map<String, Object> rejection(Rejection rejection) {
        Map<String, Object> tree = new LinkedHashMap<>();
        put(tree, "reason", rejection.reason());
        put(tree, "by", rejection.by());
        return tree;
    }

    public static Map<String, Object> statement(Statement statement) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", statement.id());
        tree.put("speaker", statement.speaker());
        put(tree, "capacity", statement.capacity());
        put(tree, "on-behalf-of", statement.onBehalfOf());
        put(tree, "addressees", statement.addressees());
        put(tree, "date", statement.date().map(Edtf::value));
        put(tree, "date-basis", statement.dateBasis().map(DossierTree::word));
        put(tree, "occasion", statement.occasion());
        put(tree, "about", statement.about());
        tree.put("speech-act", statement.speechAct());
        if (statement.actuality() != Statement.Actuality.ASSERTED) {
            tree.put("actuality", word(statement.actuality()));
        }
        put(
                tree,
                "stances",
                statement.stances().stream().map(DossierTree::stance).toList());
        put(tree, "part-of", statement.partOf());
        put(tree, "summary", statement.summary());
        put(tree, "reading", statement.reading());
        put(tree, "erratum", statement.erratum());
        tree.put("review", word(statement.review()));
        return tree;
    }

    public static Map<String, Object> stance(Statement.Stance stance) {
        Map<String, Object> tree = ordered("toward", stance.toward(), "position", word(stance.position()));
        tree.put("certainty", word(stance.certainty()));
        put(tree, "read-by", stance.readBy());
        return tree;
    }

    private static Map<String, Object> quotation(Quotation quotation) {
        return ordered("at", span(quotation.at()), "text", quotation.text());
    }

    public static List<List<Integer>> spans(List<Span> spans) {
        return spans.stream().map(DossierTree::span).toList();
    }

    private static List<Integer> span(Span span) {
        return List.of(span.start(), span.end());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Map<String, Object> ordered(String first, Object one, String second, Object other) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(first, one);
        tree.put(second, other);
        return tree;
    }

    private static void put(Map<String, Object> tree, String key, Optional<?> value) {
        value.ifPresent(given -> tree.put(key, given));
    }

    private static void put(Map<String, Object> tree, String key, List<?> values) {
        if (!values.isEmpty()) {
            tree.put(key, values);
        }
    }
}
