package org.communique.meaning.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeaningsTest {

    @TempDir
    Path folder;

    private static double cosine(Meanings meanings, String one, String other) {
        return meanings.of(one).orElseThrow().cosine(meanings.of(other).orElseThrow());
    }

    @Test
    void whatMeansTheSameLiesClose() {
        try (Meanings meanings = Meanings.unsaved()) {
            String said = "The bridge will stay closed until spring.";

            assertThat(cosine(meanings, said, "The crossing is not to open before April."))
                    .isGreaterThan(cosine(meanings, said, "Herring prices fell at the market.") + 0.2);
        }
    }

    @Test
    void aScriptThatTheEncoderDoesNotKnowHasNoMeaning() {
        try (Meanings meanings = Meanings.unsaved()) {
            assertThat(meanings.of("Мост закрыт до весны")).isEmpty();
            assertThat(meanings.of("…")).isEmpty();
        }
    }

    @Test
    void whatIsKeptIsTheSameBytesAndABrokenFileIsComputedAnew() throws Exception {
        Path file = folder.resolve("meanings");
        byte[] first = saved(file, "The bridge is closed.");
        byte[] again = saved(file, "The bridge is closed.");
        Files.write(file, new byte[] {0, 4, 'a', 'l', 'l', '-'});
        byte[] anew = saved(file, "The bridge is closed.");

        assertThat(again).isEqualTo(first);
        assertThat(anew).isEqualTo(first);
    }

    private static byte[] saved(Path file, String text) throws Exception {
        try (Meanings meanings = Meanings.in(file)) {
            assertThat(meanings.of(text)).isPresent();
            meanings.save();
            return Files.readAllBytes(file);
        }
    }
}
