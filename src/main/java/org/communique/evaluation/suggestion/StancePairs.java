package org.communique.evaluation.suggestion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.communique.meaning.position.PolarityRule;

/** Pairs of a headline and a claim with the headline's stance, as the Emergent corpus has them (Ferreira, Vlachos 2016). */
public final class StancePairs {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<Read> read = new ArrayList<>();
    private final PolarityRule rule = new PolarityRule();

    private StancePairs() {}

    /** Throws an {@link IllegalArgumentException} where a column is missing. */
    public static StancePairs read(Path file) {
        var pairs = new StancePairs();
        try (BufferedReader in = Files.newBufferedReader(file);
                CSVParser rows = FORMAT.parse(in)) {
            rows.forEach(pairs::add);
            return pairs;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(CSVRecord row) {
        String claim = row.get("claimHeadline");
        String stance = row.get("articleHeadlineStance").strip();
        if (stance.equals("for") || stance.equals("against")) {
            rule.position("", row.get("articleHeadline"), claim, "en")
                    .ifPresent(position -> read.add(new Read(claim, position.isContrary(), stance.equals("against"))));
        }
    }

    public SuggestionFigures figures(int rounds) {
        SuggestionFigures figures = new SuggestionFigures(rounds);
        figures.addReadings("Denials and doubts of headlines", read);
        return figures;
    }
}
