package org.communique.drafting.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.dossier.Edtf;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;

/**
 * The statements of one article by their words: where it gives a sentence of somebody twice, as with a headline or a
 * pulled quotation, those are two reports of one statement. A short answer may be given twice.
 */
final class SameWords {

    private static final int FEWEST = 4;

    private record Said(Statement.Utterance utterance, Optional<Edtf> date, Report.Mode mode, List<String> words) {}

    private final Map<Said, Statement> statements = new HashMap<>();

    /** The statement that a report is of: its own, or that of an earlier one with the same words. */
    Statement statement(Report.Mode mode, String content, Statement own) {
        List<String> words = List.of(content.split("\\s+"));
        return words.size() < FEWEST
                ? own
                : statements.computeIfAbsent(new Said(own.utterance(), own.date(), mode, words), key -> own);
    }
}
