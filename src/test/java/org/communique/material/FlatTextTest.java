package org.communique.material;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlatTextTest {

    @Test
    void anIndexIsACodePointWhateverStandsBefore() {
        FlatText text = FlatText.of("🌉🇰🇿 said");
        assertThat(text.length()).isEqualTo(8);
        assertThat(text.slice(new Span(4, 8))).isEqualTo("said");
    }

    @Test
    void halvesOfBrokenPairsAreSymbols() {
        assertThat(FlatText.of("a\uD83Cb").characters()).isEqualTo("a\uFFFDb");
    }

    @Test
    void aParagraphEndsWithItsLine() {
        assertThat(FlatText.of("\none\n\ntwo").paragraphs()).containsExactly(new Span(1, 4), new Span(6, 9));
    }

    @Test
    void strippedLeavesWhiteSpaceOut() {
        assertThat(FlatText.of(" \u00A0a b\t").stripped(new Span(0, 6))).isEqualTo(new Span(2, 5));
    }
}
