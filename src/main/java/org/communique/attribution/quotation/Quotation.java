package org.communique.attribution.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.communique.material.FlatText;
import org.communique.material.Span;

/**
 * A stretch between double quotation marks, marks included. One that its paragraph never closes runs to the
 * paragraph's end, as newspapers print a quotation of several paragraphs.
 */
public record Quotation(Span span, boolean isClosed) {

    /** The quotations of a text, in order, however the marks are typed. */
    public static List<Quotation> in(FlatText text) {
        return in(text, new QuotationMarks.Typed(text));
    }

    /** Those between “ and ” or between typewriter marks, as the scorer and the tagger's training know them. */
    public static List<Quotation> plainly(FlatText text) {
        return in(text, new QuotationMarks.Plain(text));
    }

    private static List<Quotation> in(FlatText text, QuotationMarks marks) {
        List<Quotation> quotations = new ArrayList<>();
        for (Span paragraph : text.paragraphs()) {
            addTo(quotations, marks, paragraph);
        }
        return quotations;
    }

    private static void addTo(List<Quotation> quotations, QuotationMarks marks, Span paragraph) {
        int opened = -1;
        int at = paragraph.start();
        while (at < paragraph.end()) {
            int length = opened < 0 ? marks.opening(at, paragraph) : marks.closing(opened, at, paragraph);
            if (length > 0 && opened >= 0) {
                quotations.add(new Quotation(new Span(opened, at + length), true));
                opened = -1;
            } else if (length > 0) {
                opened = at;
            }
            at += Math.max(1, length);
        }
        if (opened >= 0) {
            quotations.add(new Quotation(new Span(opened, paragraph.end()), false));
        }
    }

    /** For each character whether it is inside a quotation. */
    public static boolean[] mask(List<Quotation> quotations, int length) {
        boolean[] inside = new boolean[length];
        for (Quotation quotation : quotations) {
            Arrays.fill(inside, quotation.span.start(), quotation.span.end(), true);
        }
        return inside;
    }
}
