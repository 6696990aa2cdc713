package org.communique.attribution.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.material.FlatText;
import org.communique.material.Span;
import org.junit.jupiter.api.Test;

class QuotationTest {

    @Test
    void marksBelongToTheQuotation() {
        assertThat(Quotation.in(FlatText.of("She said “no” twice.")))
                .containsExactly(new Quotation(new Span(9, 13), true));
    }

    @Test
    void typewriterMarksOpenAndClose() {
        assertThat(Quotation.in(FlatText.of("\"No\" and \"yes\"")))
                .extracting(Quotation::span)
                .containsExactly(new Span(0, 4), new Span(9, 14));
    }

    @Test
    void oneNeverClosedRunsToTheEndOfItsParagraph() {
        assertThat(Quotation.in(FlatText.of("“One.\n“Two.”")))
                .containsExactly(new Quotation(new Span(0, 5), false), new Quotation(new Span(6, 12), true));
    }

    @Test
    void aQuotationWithinAQuotationIsPartOfIt() {
        assertThat(Quotation.in(FlatText.of("“He said ‘no’ to me”")))
                .extracting(Quotation::span)
                .containsExactly(new Span(0, 20));
    }

    @Test
    void aClosingMarkAloneOpensNothing() {
        assertThat(Quotation.in(FlatText.of("no” he said"))).isEmpty();
    }
}
