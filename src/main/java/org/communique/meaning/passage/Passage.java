package org.communique.meaning.passage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.dossier.Edtf;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.communique.meaning.suggestion.ReportKey;
import org.communique.meaning.text.Stems;

/**
 * A report as suggestions look at it.
 *
 * @param content the words that are attributed, as far as they are at hand: the text's, else the quotations'
 * @param surroundings the words around the content, where the text is at hand; else empty
 * @param language a BCP 47 tag, of the article
 * @param published the day of the article
 * @param stems the words of the content that carry meaning
 */
public record Passage(
        ReportKey at,
        Report report,
        Statement statement,
        String content,
        String surroundings,
        String language,
        Edtf published,
        Stems stems) {

    private static final int LEAST_WORDS = 5;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** The words that attribute, such as “denied that”; empty where nothing attributes. */
    public String cue() {
        return report.cue().map(Report.Cue::text).orElse("");
    }

    /** The day on which it was said, as far as the passage or the dataset says. */
    public Optional<Edtf> day() {
        return report.date().or(statement::date);
    }

    /** The propositions that the statement already takes a position toward. */
    public Set<String> propositions() {
        return Set.copyOf(
                statement.stances().stream().map(Statement.Stance::toward).toList());
    }

    /** Whether no person has said yet which claim it makes. */
    public boolean isUnassigned() {
        return statement.stances().isEmpty();
    }

    public boolean isOfTheSameStatementAs(Passage other) {
        return statement.id().equals(other.statement.id());
    }

    /** Whether it says enough to be compared: five words or more, or as much in a script without blanks. */
    public boolean isLongEnough() {
        int words = BLANKS.split(content.strip()).length;
        return words >= LEAST_WORDS || (words > 0 && stems().size() >= 2 * LEAST_WORDS);
    }

    /** Those who speak, are spoken for or spoken to. */
    public List<String> actors() {
        return Stream.of(
                        List.of(statement.speaker()),
                        statement.onBehalfOf().stream().toList(),
                        statement.addressees())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
