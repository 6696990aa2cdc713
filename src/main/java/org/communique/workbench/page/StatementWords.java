package org.communique.workbench.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.curation.shelf.Shelf;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;

/** A statement in one line, as the site titles it: a person's summary, else the words quoted, else what it is about. */
public record StatementWords(Shelf shelf) {

    private static final int LONGEST = 180;

    public String of(Statement statement) {
        List<Report> reports = shelf.reportsOf(statement.id()).stream()
                .flatMap(card -> shelf.report(card).stream())
                .filter(report -> report.review() != Report.Review.REJECTED)
                .toList();
        return statement
                .summary()
                .or(() -> longest(reports.stream()
                                .flatMap(report -> report.quotations().stream())
                                .map(Report.Quotation::text))
                        .map(words -> "“" + shortened(words) + "”"))
                .or(() -> longest(reports.stream().flatMap(report -> report.words().text().stream()))
                        .map(StatementWords::shortened))
                .or(() -> reports.stream()
                        .map(report -> String.join(" · ", report.terms()))
                        .filter(terms -> !terms.isEmpty())
                        .findFirst())
                .orElse(statement.id());
    }

    private static Optional<String> longest(Stream<String> words) {
        return words.max(Comparator.comparingInt(String::length));
    }

    private static String shortened(String words) {
        if (words.codePointCount(0, words.length()) <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf(' ', words.offsetByCodePoints(0, LONGEST));
        return words.substring(0, end > 0 ? end : words.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
