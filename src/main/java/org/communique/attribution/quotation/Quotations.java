package org.communique.attribution.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.communique.attribution.quotation.Quotation.Ending;
import org.communique.material.FlatText;
import org.communique.material.Span;

/**
 * The quotations of one text, in order. The outermost count: in <i>“He said ‘no’ to me”</i> there is one.
 */
public record Quotations(FlatText text, List<Quotation> all) {

    public Quotations {
        all = List.copyOf(all);
    }

    /** As the text's marks have it; see {@link Quotation}. */
    public static Quotations of(FlatText text) {
        return new Quotations(text, new QuotationReader(text).read());
    }

    /** For each character of the text whether it is in a quotation, marks included. */
    public boolean[] mask() {
        boolean[] inside = new boolean[text.length()];
        all.forEach(quotation ->
                Arrays.fill(inside, quotation.span().start(), quotation.span().end(), true));
        return inside;
    }

    /** What of these spans is words between marks; nothing of a quotation that nobody closed. */
    public List<Span> words(List<Span> spans) {
        List<Span> words = new ArrayList<>();
        for (Quotation quotation : all) {
            if (quotation.ending() != Ending.LOST) {
                spans.forEach(span ->
                        shared(quotation.words(), span).map(text::stripped).ifPresent(words::add));
            }
        }
        return words.stream().filter(this::hasLetters).distinct().sorted().toList();
    }

    private boolean hasLetters(Span span) {
        return text.slice(span).chars().anyMatch(letter -> FlatText.isLetterOrNumber((char) letter));
    }

    private static Optional<Span> shared(Span one, Span other) {
        int start = Math.max(one.start(), other.start());
        int end = Math.min(one.end(), other.end());
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** The text with “ and ” as the marks of all its quotations, character by character, as a tagger knows them. */
    public FlatText plainly() {
        StringBuilder plain = new StringBuilder(text.characters());
        for (Quotation quotation : all) {
            Span span = quotation.span();
            if (isOddMark(span.start()) && !isOddMark(span.start() + 1)) {
                plain.setCharAt(span.start(), '“');
            }
            if (quotation.isClosed() && isOddMark(span.end() - 1) && !isOddMark(span.end() - 2)) {
                plain.setCharAt(span.end() - 1, '”');
            }
        }
        return new FlatText(plain.toString());
    }

    private boolean isOddMark(int at) {
        return at >= 0 && at < text.length() && Mark.isGlyph(text.at(at)) && "“”\"".indexOf(text.at(at)) < 0;
    }
}
