package org.communique.dossier.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the programme that found a report says of it.
 *
 * @param by the extractor's name, such as {@code communique-rules}
 * @param version of the extractor, such as {@code 0.2}
 * @param reasons why the confidence is not higher, or why the speaker was chosen; one sentence each
 * @param coReports ids of statements that it may be a report of as well: a person should decide
 * @param terms what the passage is about: names and noun phrases, the most telling first
 */
public record Extraction(
        String by, Optional<String> version, List<String> reasons, List<String> coReports, List<String> terms) {
    public Extraction {
        reasons = List.copyOf(reasons);
        coReports = List.copyOf(coReports);
        terms = List.copyOf(terms);
    }

    /** The same, without statements that are not known. */
    public Extraction referringTo(Predicate<String> known) {
        return new Extraction(
                by, version, reasons, coReports.stream().filter(known).toList(), terms);
    }

    /** The same, with one more reason. */
    public Extraction withReason(String reason) {
        return new Extraction(
                by, version, Stream.concat(reasons.stream(), Stream.of(reason)).toList(), coReports, terms);
    }

    /** The same, with one more statement that the report may be of. */
    public Extraction withCoReport(String statement) {
        List<String> more =
                Stream.concat(coReports.stream(), Stream.of(statement)).toList();
        return new Extraction(by, version, reasons, more, terms);
    }
}
