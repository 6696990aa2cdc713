package org.communique.resolution.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.dossier.Edtf;
import org.communique.material.Span;

/** Finds words that give dates and reads them against the day on which the article was published. */
final class DateWords {

    private static final String MONTH = "Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June?|July?"
            + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?";
    private static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private static final String YEAR = "(?:19|20)\\d{2}\\b";
    private static final String NUMBER = "a|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}";
    private static final List<String> FORMS = List.of(
            "(?<iso>\\b\\d{4}-\\d{2}-\\d{2}\\b)",
            "(?:\\b" + WEEKDAY + ",? )?\\b(?<month>" + MONTH
                    + "),? (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?!:|%|,\\d{3})(?:,? (?<year>" + YEAR + "))?",
            "\\b(?<dayFirst>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<monthAfter>" + MONTH + ")(?![a-z])(?:,? (?<yearAfter>"
                    + YEAR + "))?",
            "(?<which>\\b[Ll]ast |\\b[Nn]ext |\\b[Tt]his |\\b[Cc]oming )?\\b(?<weekday>" + WEEKDAY
                    + ")\\b(?: (?:early )?(?:morning|afternoon|evening|night))?",
            "\\b(?<relative>[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening)|[Ll]ast"
                    + " night|(?:[Aa] day|[Tt]he day) (?:earlier|before|after|later)|[Tt]he"
                    + " (?:previous|following|same|next) day|(?:[Ee]arlier |[Ll]ater )?[Tt]his (?:week|month|year)|[Nn]ext"
                    + " (?:week|month|year)|[Ll]ast (?:week|weekend|month|year)|[Oo]ver the weekend)\\b",
            "\\b(?<count>" + NUMBER + ") (?<unit>day|week|month|year)s? (?<ago>ago|earlier|later)\\b",
            "(?:\\b[Ii]n |\\b[Ss]ince |\\bof )?(?:late |early |mid-)?\\b(?<monthAlone>" + MONTH
                    + "),?(?: of)? (?<ofYear>" + YEAR + ")",
            "\\b(?:[Ii]n|[Ss]ince|[Dd]uring) (?<yearAlone>" + YEAR + ")(?!-)");
    /** They all begin a word, with one of these letters; most of a text is passed over by that alone. */
    private static final String BEGINNING = "\\b(?=[\\dADEFIJLMNOSTWYadefilmnosty])";

    private static final Pattern DATE = Pattern.compile(BEGINNING + "(?:[Oo]n )?(?:" + String.join("|", FORMS) + ")");

    /** Cheap to look for, and in all dates. */
    private static final Pattern HINT = Pattern.compile("\\d|day|night|week|month|year|this (?:morn|after|even)");

    /** What lies ahead: {@code will speak on Friday}, {@code is due to answer on Monday}. */
    private static final Pattern AHEAD = Pattern.compile(
            "\\b(?:will|shall|plans? to|(?:is|are|was|were) (?:to|due|expected|scheduled|set|slated|planning|going)"
                    + "|upcoming|coming)\\b[^.;\\u201C\"]*\\z");

    /** In characters, how far before a date it is told that it lies ahead; longer clauses are none that anybody writes. */
    private static final int REACH = 300;

    private final Optional<LocalDate> published;

    DateWords(Optional<LocalDate> published) {
        this.published = published;
    }

    /** The date mentions of a part of a text, in its order; {@code a day earlier} counts from the one before it. */
    List<DateMention> find(String folded, Span within) {
        List<DateMention> found = new ArrayList<>();
        if (!HINT.matcher(folded)
                .region(within.start(), Math.min(within.end(), folded.length()))
                .find()) {
            return found;
        }
        Matcher words = DATE.matcher(folded).region(within.start(), Math.min(within.end(), folded.length()));
        Optional<LocalDate> spokenOf = published;
        while (words.find()) {
            String before = folded.substring(Math.max(within.start(), words.start() - REACH), words.start());
            Optional<Edtf> date =
                    new Calendar(published, spokenOf, AHEAD.matcher(before).find()).read(words);
            found.add(new DateMention(new Span(words.start(), words.end()), date));
            spokenOf = date.filter(given -> given.earliest().equals(given.latest()))
                            .flatMap(Edtf::earliest)
                            .isPresent()
                    ? date.flatMap(Edtf::earliest)
                    : spokenOf;
        }
        return found;
    }
}
