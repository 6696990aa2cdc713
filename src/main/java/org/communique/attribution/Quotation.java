package org.communique.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.communique.material.Span;

/**
 * A stretch between double quotation marks, marks included. One that its paragraph never closes runs to the
 * paragraph's end, as newspapers print a quotation of several paragraphs.
 */
record Quotation(Span span, boolean isClosed) {

    /** The quotations of a text, in order. Inside one, only a closing mark or a straight one ends it. */
    static List<Quotation> in(FlatText text) {
        List<Quotation> quotations = new ArrayList<>();
        for (Span paragraph : text.paragraphs()) {
            addTo(quotations, text, paragraph);
        }
        return quotations;
    }

    private static void addTo(List<Quotation> quotations, FlatText text, Span paragraph) {
        int opened = -1;
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            char mark = text.at(at);
            if (opened < 0 && (mark == '“' || mark == '"')) {
                opened = at;
            } else if (opened >= 0 && (mark == '”' || mark == '"')) {
                quotations.add(new Quotation(new Span(opened, at + 1), true));
                opened = -1;
            }
        }
        if (opened >= 0) {
            quotations.add(new Quotation(new Span(opened, paragraph.end()), false));
        }
    }

    /** For each character whether it is inside a quotation. */
    static boolean[] mask(List<Quotation> quotations, int length) {
        boolean[] inside = new boolean[length];
        for (Quotation quotation : quotations) {
            Arrays.fill(inside, quotation.span.start(), quotation.span.end(), true);
        }
        return inside;
    }
}
