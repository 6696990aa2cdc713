package org.communique.dossier.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LookTest {

    private static final Colour WINE = Colour.of("#8a1538");

    @Test
    void theContrastOfBlackAndWhiteIsTwentyOne() {
        assertThat(Colour.BLACK.contrast(Colour.WHITE)).isCloseTo(21, within(1e-9));
        assertThat(Colour.of("#767676").contrast(Colour.WHITE)).isCloseTo(4.54, within(0.01));
    }

    @Test
    void aDarkAccentIsMadeReadableOnDarkPages() {
        assertThat(Ground.LIGHT.readable(WINE)).isEqualTo(WINE);
        assertThat(Ground.DARK.contrast(WINE)).isLessThan(Ground.ENOUGH);
        assertThat(Ground.DARK.contrast(Ground.DARK.readable(WINE))).isGreaterThanOrEqualTo(Ground.ENOUGH);
        assertThat(new Look(Optional.empty(), Optional.empty(), Optional.of(WINE), Optional.empty()).style())
                .hasValue(":root { --link: light-dark(#8a1538, %1$s); --accent: light-dark(#8a1538, %1$s); }\n"
                        .formatted(Ground.DARK.readable(WINE)));
        assertThat(Look.USUAL.style()).isEmpty();
    }

    @Test
    void everyGroundIsOneOfTheStyleSheet() throws IOException {
        String style = Files.readString(Path.of("src/main/resources/org/communique/server/style.css"))
                .replace("#fff,", "#ffffff,");
        for (Ground ground : Ground.values()) {
            assertThat(ground.colours()).allMatch(colour -> style.contains(colour.toString()));
        }
    }

    @Test
    void aWordIsNoColour() {
        assertThatThrownBy(() -> Colour.of("red")).hasMessageContaining("\"#8a1538\", in quotation marks");
    }
}
