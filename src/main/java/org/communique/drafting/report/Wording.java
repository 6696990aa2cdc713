package org.communique.drafting.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.attribution.Attribution;
import org.communique.attribution.quotation.Quotations;
import org.communique.dossier.Report.Mode;
import org.communique.dossier.Report.Quotation;
import org.communique.editing.YamlText;
import org.communique.material.Article;
import org.communique.material.Span;

/**
 * The content of an attribution as dossiers have it: without the quotation marks around direct speech, and with the
 * words between marks as quotations. What stands between no marks after all is indirect speech.
 */
public record Wording(Mode mode, List<Span> content, List<Quotation> quotations) {

    /** Nothing where only marks are left, or where there are characters that no material may hold. */
    static Optional<Wording> of(Article article, Quotations marks, Attribution attribution) {
        List<Quotation> quotations = marks.words(attribution.content()).stream()
                .map(span -> new Quotation(span, text(article, span)))
                .toList();
        Wording wording = quotations.isEmpty()
                ? new Wording(Mode.INDIRECT, attribution.content(), List.of())
                : quoted(attribution, quotations);
        boolean sound = quotations.stream().allMatch(quotation -> YamlText.isPrintable(quotation.text()));
        return sound && hasWords(article, wording.content) ? Optional.of(wording) : Optional.empty();
    }

    private static Wording quoted(Attribution attribution, List<Quotation> quotations) {
        return attribution.mode() == Attribution.Mode.DIRECT
                ? new Wording(
                        Mode.DIRECT, quotations.stream().map(Quotation::at).toList(), quotations)
                : new Wording(Mode.MIXED, attribution.content(), quotations);
    }

    /** Of a refusal to speak there is no content: nothing but the words that tell of it. */
    static Wording refused(Attribution attribution) {
        return new Wording(Mode.INDIRECT, attribution.cue(), List.of());
    }

    /** The share of the content, in characters, that stands between quotation marks. */
    double quoted() {
        double spoken = quotations.stream()
                .mapToInt(quotation -> quotation.at().length())
                .sum();
        return spoken / content.stream().mapToInt(Span::length).sum();
    }

    private static boolean hasWords(Article article, List<Span> content) {
        return content.stream()
                .anyMatch(span -> text(article, span).codePoints().anyMatch(Character::isLetterOrDigit));
    }

    static String text(Article article, Span span) {
        return article.slice(span).orElseThrow(() -> new IllegalArgumentException(article.id() + " has no " + span));
    }

    /** Spans as one text, broken ones joined as dossiers do. */
    public static String joined(Article article, List<Span> spans) {
        return spans.stream().map(span -> text(article, span)).collect(Collectors.joining(" … "));
    }
}
