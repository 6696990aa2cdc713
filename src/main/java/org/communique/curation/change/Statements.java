package org.communique.curation.change;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.curation.decision.Card;
import org.communique.curation.entry.Changes;
import org.communique.curation.entry.NewIds;
import org.communique.curation.entry.Renaming;
import org.communique.dossier.Dossier;
import org.communique.dossier.Report;
import org.communique.dossier.Report.Review;
import org.communique.dossier.Statement;
import org.communique.drafting.report.DossierTree;

/** Statements as reports need them: begun, copied, and taken out with the last report. */
final class Statements {

    private final Changes changes;
    private final NewIds ids;

    Statements(Changes changes, NewIds ids) {
        this.changes = changes;
        this.ids = ids;
    }

    /** A statement of which nothing is known but its speaker; a person has to say more of it. */
    String begin(Dossier dossier, String speaker, String report) {
        String article = dossier.article().id();
        String day = dossier.article().publication().date().value().replaceAll("[^0-9-].*", "");
        Map<String, Object> tree = new LinkedHashMap<>();
        String id = ids.statement(speaker, day, article + report);
        tree.put("id", id);
        tree.put("speaker", speaker);
        tree.put("speech-act", "say");
        tree.put("review", "machine");
        changes.addStatement(article, tree);
        return id;
    }

    /** A statement that says the same, for a report of an article. */
    String copy(String article, String statement, String report) {
        Statement like = changes.statement(statement);
        String day = like.date()
                .map(date -> date.value().replaceAll("[^0-9-].*", ""))
                .orElse("");
        String id = ids.statement(like.speaker(), day, article + report);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", id);
        DossierTree.statement(like).forEach(tree::putIfAbsent);
        if (like.review() == Review.CURATED) {
            tree.remove("review");
        }
        changes.addStatement(article, tree);
        return id;
    }

    /**
     * Takes a statement out that no report is of any more; whatever else names it names another instead.
     *
     * @param left the report that was of it until now
     */
    void dropUnreported(String gone, String other, Card left) {
        List<Card> reports = new ArrayList<>(changes.shelf().reportsOf(gone));
        reports.remove(left);
        if (!reports.isEmpty() || gone.equals(other)) {
            return;
        }
        changes.removeStatement(gone);
        for (Path file : naming(gone)) {
            changes.edit(file, Renaming.ofStatement(file, changes.open(file), gone, other));
        }
    }

    private List<Path> naming(String statement) {
        List<Path> files = new ArrayList<>();
        for (Dossier dossier : changes.shelf().dossiers()) {
            boolean names = dossier.reports().stream().anyMatch(report -> names(report, statement))
                    || dossier.statements().stream().anyMatch(one -> isPart(one, statement));
            if (names) {
                files.add(changes.dossierFile(dossier.article().id()));
            }
        }
        if (changes.shelf().assessments().stream()
                .anyMatch(one -> one.statements().contains(statement))) {
            files.add(changes.file("assessments.yaml"));
        }
        if (changes.shelf().statements().values().stream().anyMatch(one -> isPart(one, statement))) {
            files.add(changes.file("statements.yaml"));
        }
        return files;
    }

    private static boolean isPart(Statement one, String whole) {
        return one.partOf().filter(whole::equals).isPresent();
    }

    private static boolean names(Report report, String statement) {
        return report.within().filter(statement::equals).isPresent()
                || report.provenance()
                        .extraction()
                        .filter(extraction -> extraction.coReports().contains(statement))
                        .isPresent();
    }
}
