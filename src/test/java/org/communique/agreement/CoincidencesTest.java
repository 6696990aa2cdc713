package org.communique.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CoincidencesTest {

    /** The example of Krippendorff 2011, section B: twelve articles, two observers, alpha = 0.692. */
    @Test
    void alphaIsAsInThePaper() {
        Coincidences values = new Coincidences();
        String meg = "aabbdcccedda";
        String owen = "babbbccceddd";
        for (int unit = 0; unit < meg.length(); unit++) {
            values.add(meg.substring(unit, unit + 1), owen.substring(unit, unit + 1), 1);
        }

        assertThat(values.units()).isEqualTo(12);
        assertThat(values.alpha().orElseThrow()).isCloseTo(0.692, Offset.offset(0.0005));
    }

    @Test
    void whereOnlyOneValueWasGivenThereIsNoAlpha() {
        Coincidences values = new Coincidences();
        values.add("a", "a", 5);

        assertThat(values.share()).contains(1.0);
        assertThat(values.alpha()).isEmpty();
        assertThat(new Coincidences().share()).isEmpty();
    }
}
