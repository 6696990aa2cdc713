package org.communique.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.communique.attribution.Attribution.Mode;
import org.communique.material.Span;
import org.junit.jupiter.api.Test;

class AttributionTest {

    private static Attribution of(List<Span> content, double confidence) {
        return new Attribution(List.of(), List.of(), content, Mode.DIRECT, confidence, "test/1");
    }

    @Test
    void itHasContent() {
        assertThatThrownBy(() -> of(List.of(), 1)).hasMessageContaining("has content");
    }

    @Test
    void theSpansOfARoleDoNotOverlap() {
        assertThatThrownBy(() -> of(List.of(new Span(0, 4), new Span(3, 5)), 1)).hasMessageContaining("[0,4)");
    }

    @Test
    void spansStandInTheOrderOfTheText() {
        Attribution attribution = of(List.of(new Span(8, 9), new Span(0, 4)), 1);
        assertThat(attribution.content()).containsExactly(new Span(0, 4), new Span(8, 9));
        assertThat(attribution.extent()).isEqualTo(new Span(0, 9));
    }

    @Test
    void aConfidenceIsAProbability() {
        assertThatThrownBy(() -> of(List.of(new Span(0, 1)), Double.NaN)).hasMessageContaining("between 0 and 1");
    }
}
