package org.communique.mapping.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenedTest {

    @Test
    void whatEndsWithAnEllipsisGetsNoSecondOne() {
        assertThat(Shortened.to(12, "No voice, … It is")).isEqualTo("No voice …");
    }

    @Test
    void whatFitsStaysAsItIs() {
        assertThat(Shortened.to(12, "No voice, …")).isEqualTo("No voice, …");
    }
}
