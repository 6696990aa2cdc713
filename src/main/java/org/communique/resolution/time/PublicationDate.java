package org.communique.resolution.time;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.dossier.Edtf;
import org.communique.dossier.Statement.DateBasis;
import org.communique.material.Article;
import org.communique.material.FlatText;
import org.communique.material.Span;
import org.communique.resolution.text.Spelling;

/**
 * The date of an article as its text tells it: in a line of its own, such as {@code January 07, 2022 14:28 GMT}, after
 * words such as {@code Published}, or in a dateline, {@code PORTWICK, Jan. 7, 2022 —}. A date in running text is not
 * the article's, and a day without its year is none: where in doubt there is nothing.
 */
public final class PublicationDate {

    private static final int HEAD = 3000;
    private static final int FOOT = 600;
    private static final int LONGEST_LINE = 60;
    private static final Pattern LABEL = Pattern.compile(
            "(?i)^\\W*(?:published|posted|updated|last updated|first published|date|issued|by [^,|]{3,40}[,|])\\b.*");
    private static final Pattern DATELINE = Pattern.compile("^(?:\\p{Lu}[\\p{Lu}.' -]{2,30}),? (?:[^,\\n"
            + "]{2,30}, )??(?<date>[^\\n"
            + "]{6,30}?) ?(?:\\([^)\\n"
            + "]{2,30}\\) ?)?(?:--|\u2013|\u2014|-) .*");

    private static final Pattern SENTENCE = Pattern.compile(".*[.!?]$|.*\\b(?:on|in|since|at|until) .*\\d{4}.*");

    private PublicationDate() {}

    /** The day on which the article was published, or nothing where its text leaves that open. */
    public static Optional<DateSaid> of(Article article) {
        String text = FlatText.of(article.text()).characters();
        int head = Math.min(HEAD, text.length());
        int foot = Math.max(head, text.length() - FOOT);
        return Stream.of(text.substring(0, head), text.substring(foot))
                .flatMap(part -> Stream.of(Spelling.fold(part).split("\n")))
                .map(String::strip)
                .flatMap(line -> of(line).stream())
                .findFirst();
    }

    private static Optional<DateSaid> of(String line) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        Matcher dateline = DATELINE.matcher(line);
        if (dateline.matches()) {
            return whole(dateline.group("date")).map(date -> new DateSaid(date, DateBasis.STATED, 0.9));
        }
        boolean labelled =
                line.length() <= 2 * LONGEST_LINE && LABEL.matcher(line).matches();
        boolean alone = line.length() <= LONGEST_LINE && !SENTENCE.matcher(line).matches();
        return labelled || alone && isLittleElse(line)
                ? whole(line).map(date -> new DateSaid(date, DateBasis.STATED, labelled ? 0.9 : 0.8))
                : Optional.empty();
    }

    /** Besides the date at most a time, a weekday, or a name. */
    private static boolean isLittleElse(String line) {
        List<DateMention> dates = dates(line);
        int covered =
                dates.stream().mapToInt(mention -> mention.span().length()).sum();
        return !dates.isEmpty() && line.length() - covered <= 25;
    }

    private static Optional<Edtf> whole(String words) {
        return dates(words).stream()
                .flatMap(mention -> mention.date().stream())
                .filter(date -> date.value().length() == "2022-01-07".length())
                .findFirst();
    }

    private static List<DateMention> dates(String words) {
        return new DateWords(Optional.empty()).find(words, new Span(0, words.length()));
    }
}
