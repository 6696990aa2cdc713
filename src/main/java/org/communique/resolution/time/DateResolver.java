package org.communique.resolution.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.dossier.Edtf;
import org.communique.dossier.Statement.DateBasis;
import org.communique.material.Span;
import org.communique.resolution.text.ArticleText;
import org.communique.resolution.text.Surroundings;

/** When something was said: as the words beside the cue tell, or as follows from what stands before or the article's date. */
final class DateResolver {

    private static final Pattern ABOUT_SOMEBODY = Pattern.compile(", (?:who|which|whose|where|when)\\b[^,]*\\z");
    private static final Pattern ABOUT_ANOTHER_TIME =
            Pattern.compile("\\b(?:who|which|whose|where|that|when|since|until|before|after|referring|referred|citing"
                    + "|describing|discussing|recalling|concerning|regarding|following|planned|scheduled) [^,]*\\z");

    private static final Pattern ASIDE = Pattern.compile("[,;\u2013\u2014]| -+ ");

    /** In characters, how long the clause before a date may be that tells of another time. */
    private static final int REACH = 300;

    private final ArticleText text;
    private final Optional<LocalDate> published;
    private final DateWords dates;

    DateResolver(ArticleText text, Optional<LocalDate> published) {
        this.text = text;
        this.published = published;
        this.dates = new DateWords(published);
    }

    /** The date words nearest to the cue in its own sentence, outside of what is said. */
    Optional<DateMention> printed(Surroundings around) {
        return around.frame().stream()
                .flatMap(part -> dates.find(text.folded(), part).stream())
                .filter(mention ->
                        !isOfSomethingElse(mention, around) && (isOfADay(mention) || isBeside(mention, around)))
                .min(Comparator.<DateMention>comparingInt(mention -> around.distance(mention.span()))
                        .thenComparing(DateMention::span));
    }

    private static boolean isOfADay(DateMention mention) {
        return mention.date().isEmpty()
                || mention.date().filter(DateResolver::isOfAWeek).isPresent();
    }

    private static boolean isOfAWeek(Edtf date) {
        return date.latest()
                .flatMap(last ->
                        date.earliest().filter(first -> first.plusDays(7).isAfter(last)))
                .isPresent();
    }

    /** A month or a year tells of the saying where it opens the sentence or follows the cue at once. */
    private boolean isBeside(DateMention mention, Surroundings around) {
        Span anchor = around.anchor();
        boolean opens = around.opens(mention.span());
        boolean follows = mention.span().start() >= anchor.end() && around.distance(mention.span()) <= 3;
        return opens || follows;
    }

    /** The first date words of a sentence. */
    Optional<DateMention> first(Span sentence) {
        return dates.find(text.folded(), sentence).stream().findFirst();
    }

    /** In a clause about somebody or something else: {@code X, who resigned in 2019, said}. */
    private boolean isOfSomethingElse(DateMention mention, Surroundings around) {
        Span anchor = around.anchor();
        if (mention.span().end() > anchor.start()) {
            return isBehindAComma(mention, anchor) || isInAnAside(mention, around);
        }
        String between = text.folded().substring(mention.span().end(), anchor.start());
        String before = text.folded()
                .substring(
                        Math.max(0, mention.span().start() - 60), mention.span().start());
        return between.contains(",") && ABOUT_SOMEBODY.matcher(before).find();
    }

    /** Behind what is said and a comma or dash: {@code X said it was late, a day after Friday's flood}. */
    private boolean isInAnAside(DateMention mention, Surroundings around) {
        return around.attribution().content().stream()
                .filter(content -> content.start() >= around.anchor().end())
                .filter(content -> content.end() <= mention.span().start())
                .map(content -> text.foldedBetween(content.end(), mention.span().start()))
                .anyMatch(between -> ASIDE.matcher(between).find());
    }

    private boolean isBehindAComma(DateMention mention, Span anchor) {
        int from = Math.max(
                Math.min(anchor.end(), mention.span().start()), mention.span().start() - REACH);
        String between = text.folded().substring(from, mention.span().start());
        return ABOUT_ANOTHER_TIME.matcher(between).find();
    }

    /** A date that words of the article give. */
    static Optional<DateSaid> stated(DateMention mention) {
        return mention.date().map(date -> new DateSaid(date, DateBasis.STATED, 0.9));
    }

    /** Whether what is said next is of that date too: of a day or a week, and not guessed from a guess. */
    static boolean goesOn(DateSaid earlier) {
        return earlier.confidence() > 0.4 && isOfAWeek(earlier.date());
    }

    /** A date taken over from what the same speaker said just before. */
    static DateSaid continued(DateSaid earlier) {
        return new DateSaid(earlier.date(), DateBasis.INFERRED, 0.75 * earlier.confidence());
    }

    /** What is announced without a date is of the article's day or of a later one. */
    Optional<DateSaid> ahead() {
        return published.map(day -> new DateSaid(Edtf.parse(day + "/.."), DateBasis.INFERRED, 0.4));
    }

    /** Nothing was said on a day after that of the article: {@code asked about next Friday's vote, she said}. */
    boolean isAhead(DateMention mention) {
        return mention.date()
                .flatMap(Edtf::earliest)
                .filter(first -> published.filter(first::isAfter).isPresent())
                .isPresent();
    }

    /** The article's own words are of its day. */
    Optional<DateSaid> ownDay() {
        return published.map(day -> new DateSaid(Edtf.of(day), DateBasis.INFERRED, 0.8));
    }
}
