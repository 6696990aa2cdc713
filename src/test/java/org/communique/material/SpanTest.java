package org.communique.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

    private static final List<Span> TEN = List.of(new Span(100, 110));

    @Test
    void twoReadingsCoincideFromHalfOfTheShorterOn() {
        assertThat(Span.coincide(TEN, List.of(new Span(105, 115)))).isTrue();
        assertThat(Span.coincide(TEN, List.of(new Span(106, 116)))).isFalse();
        assertThat(Span.coincide(List.of(new Span(106, 116)), TEN)).isFalse();
    }

    @Test
    void aPartOfALongerReadingCoincidesWithIt() {
        assertThat(Span.coincide(TEN, List.of(new Span(0, 1_000)))).isTrue();
        assertThat(Span.coincide(List.of(new Span(0, 1_000)), TEN)).isTrue();
    }

    @Test
    void whatIsApartDoesNotCoincide() {
        assertThat(Span.coincide(TEN, List.of(new Span(110, 120)))).isFalse();
    }

    @Test
    void thePartsOfABrokenReadingCountTogether() {
        assertThat(Span.coincide(TEN, List.of(new Span(90, 102), new Span(107, 117))))
                .isTrue();
        assertThat(Span.coincide(TEN, List.of(new Span(90, 102), new Span(108, 118))))
                .isFalse();
    }
}
