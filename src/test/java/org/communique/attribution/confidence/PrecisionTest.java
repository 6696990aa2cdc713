package org.communique.attribution.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PrecisionTest {

    @Test
    void aThresholdHasThePrecisionThatItIsChosenBy() {
        for (double precision : new double[] {0.82, 0.9, 0.945, 0.97, 0.98}) {
            assertThat(Precision.of(Precision.threshold(precision))).isCloseTo(precision, within(1e-9));
        }
    }

    @Test
    void theSurerTheMorePrecise() {
        double before = 0;
        for (int hundredth = 0; hundredth <= 100; hundredth++) {
            assertThat(Precision.of(hundredth / 100.0)).isGreaterThanOrEqualTo(before);
            before = Precision.of(hundredth / 100.0);
        }
    }

    @Test
    void nothingReachesAPrecisionThatWasNeverMeasured() {
        assertThat(Precision.threshold(0.999)).isGreaterThan(1);
    }
}
