package org.communique.workbench.who;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.curation.shelf.Shelf;
import org.communique.dossier.Dossier;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.communique.material.Span;
import org.communique.workbench.page.StatementWords;

/** The statements of a dataset that a passage may report as well, the likeliest first. */
final class Alike {

    private static final double ASKED = 8;
    private static final double SAME_WORDS = 6;
    private static final double SAME_SPEAKER = 4;
    private static final double BEFORE = 3;
    private static final double HERE = 1;
    private static final double LEAST = 3;

    private final Shelf shelf;
    private final StatementWords words;

    Alike(Shelf shelf) {
        this.shelf = shelf;
        this.words = new StatementWords(shelf);
    }

    /**
     * A passage.
     *
     * @param content where it stands, in code points
     * @param text its words
     * @param report what it is in the dossier; nothing where it is to be added
     * @param speaker the id of its speaker, or of the likeliest; empty where nobody is likely
     */
    record Passage(Dossier dossier, List<Span> content, String text, Optional<Report> report, String speaker) {}

    /** @param pool more statements that it may be of, besides those that the article reports */
    List<Statement> of(Passage passage, Stream<Statement> pool, int most) {
        record Scored(Statement statement, double score) {}
        List<String> before = before(passage);
        Set<String> asked = asked(passage);
        Stream<Statement> near = Stream.concat(
                        asked.stream(), passage.dossier.reports().stream().map(Report::statement))
                .flatMap(id -> shelf.statement(id).stream());
        String last = before.isEmpty() ? "" : before.get(before.size() - 1);
        String own = passage.report.map(Report::statement).orElse("");
        Set<String> tokens = Candidates.tokens(passage.text);
        return Stream.concat(near, pool)
                .distinct()
                .filter(statement -> !statement.id().equals(own) && isReported(statement))
                .map(statement -> new Scored(
                        statement,
                        (asked.contains(statement.id()) ? ASKED : 0)
                                + (statement.id().equals(last) ? BEFORE : 0)
                                + (before.contains(statement.id()) ? HERE : 0)
                                + (statement.speaker().equals(passage.speaker) ? SAME_SPEAKER : 0)
                                + SAME_WORDS * shared(tokens, statement)))
                .filter(scored -> scored.score >= LEAST)
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(one -> one.statement.id()))
                .limit(most)
                .map(Scored::statement)
                .toList();
    }

    private static Set<String> asked(Passage passage) {
        return passage.report.stream()
                .flatMap(report -> report.provenance().extraction().stream())
                .flatMap(extraction -> extraction.coReports().stream())
                .collect(Collectors.toSet());
    }

    /** What is reported before the passage, in the order of the text. */
    private static List<String> before(Passage passage) {
        return passage.dossier.reports().stream()
                .filter(report -> report.review() != Report.Review.REJECTED)
                .filter(report ->
                        report.content().get(0).start() < passage.content.get(0).start())
                .sorted(Comparator.comparing(report -> report.content().get(0)))
                .map(Report::statement)
                .toList();
    }

    private boolean isReported(Statement statement) {
        return shelf.reportsOf(statement.id()).stream()
                .flatMap(card -> shelf.report(card).stream())
                .anyMatch(report -> report.review() != Report.Review.REJECTED);
    }

    /** The share of words that passage and statement have in common (overlap coefficient). */
    private double shared(Set<String> passage, Statement statement) {
        Set<String> theirs = Candidates.tokens(words.of(statement));
        int least = Math.min(passage.size(), theirs.size());
        theirs.retainAll(passage);
        return least == 0 ? 0 : (double) theirs.size() / least;
    }
}
