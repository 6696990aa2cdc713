package org.communique.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CirclesTest {

    private final Circles circles = new Circles();

    private List<List<String>> found() {
        var found = new ArrayList<List<String>>();
        circles.forEach(found::add);
        return found;
    }

    @Test
    void eachCircleIsFoundOnce() {
        circles.put("a", "b");
        circles.put("b", "c");
        circles.put("c", "b");
        circles.put("d", "d");

        assertThat(found()).containsExactly(List.of("b", "c"), List.of("d"));
    }

    @Test
    void twoWaysToOneThingAreNoCircle() {
        circles.put("a", "b");
        circles.put("a", "c");
        circles.put("b", "d");
        circles.put("c", "d");

        assertThat(found()).isEmpty();
    }

    @Test
    void aChainMayBeLong() {
        for (int i = 0; i < 100_000; i++) {
            circles.put("place-" + i, "place-" + (i + 1));
        }

        assertThat(found()).isEmpty();
    }
}
