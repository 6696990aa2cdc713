package org.communique.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.attribution.Attribution;
import org.communique.dossier.Report.Mode;
import org.communique.dossier.Report.Quotation;
import org.communique.material.Article;
import org.communique.material.Span;

/**
 * The content of an attribution as dossiers have it: without the quotation marks around direct speech, and with the
 * words between marks as quotations. What stands between no marks after all is indirect speech.
 */
record Wording(Mode mode, List<Span> content, List<Quotation> quotations) {

    private static final String MARKS = "“”„‟\"«»‘’'‚‹›";
    private static final Pattern QUOTED = Pattern.compile("[“„«\"]([^“”„«»\"]+)(?:[”»\"]|$)|^([^“„«\"”»]+)[”»\"]");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t\\r]]|[\\uFFFE\\uFFFF]");

    /** Nothing where only marks are left, or where there are characters that no material may hold. */
    static Optional<Wording> of(Article article, Attribution attribution) {
        Wording wording = attribution.mode() == Attribution.Mode.DIRECT
                ? direct(article, attribution)
                : mixed(article, attribution);
        boolean sound = !wording.content.isEmpty()
                && wording.quotations.stream().allMatch(quotation -> isPrintable(quotation.text()));
        return sound ? Optional.of(wording) : Optional.empty();
    }

    static boolean isPrintable(String text) {
        return !UNPRINTABLE.matcher(text).find();
    }

    private static Wording direct(Article article, Attribution attribution) {
        List<Span> content = attribution.content().stream()
                .flatMap(span -> stripped(article, span).stream())
                .toList();
        List<Quotation> quotations = content.stream()
                .map(span -> new Quotation(span, text(article, span)))
                .toList();
        return new Wording(Mode.DIRECT, content, quotations);
    }

    private static Wording mixed(Article article, Attribution attribution) {
        List<Quotation> quotations = new ArrayList<>();
        if (attribution.mode() == Attribution.Mode.MIXED) {
            attribution.content().forEach(span -> quotations.addAll(quoted(article, span)));
        }
        return new Wording(quotations.isEmpty() ? Mode.INDIRECT : Mode.MIXED, attribution.content(), quotations);
    }

    private static List<Quotation> quoted(Article article, Span span) {
        String text = text(article, span);
        List<Quotation> quotations = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            int group = quoted.group(1) != null ? 1 : 2;
            int start = span.start() + text.codePointCount(0, quoted.start(group));
            int end = start + text.codePointCount(quoted.start(group), quoted.end(group));
            stripped(article, new Span(start, end))
                    .ifPresent(within -> quotations.add(new Quotation(within, text(article, within))));
        }
        return quotations;
    }

    private static Optional<Span> stripped(Article article, Span span) {
        int[] letters = text(article, span).codePoints().toArray();
        int from = 0;
        int to = letters.length;
        while (from < to && isMark(letters[from])) {
            from++;
        }
        while (to > from && isMark(letters[to - 1])) {
            to--;
        }
        return from == to ? Optional.empty() : Optional.of(new Span(span.start() + from, span.start() + to));
    }

    private static boolean isMark(int letter) {
        return MARKS.indexOf(letter) >= 0 || Character.isWhitespace(letter);
    }

    static String text(Article article, Span span) {
        return article.slice(span).orElseThrow(() -> new IllegalArgumentException(article.id() + " has no " + span));
    }

    /** Spans as one text, broken ones joined as dossiers do. */
    static String joined(Article article, List<Span> spans) {
        return spans.stream().map(span -> text(article, span)).collect(Collectors.joining(" … "));
    }
}
