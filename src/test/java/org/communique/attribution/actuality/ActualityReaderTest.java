package org.communique.attribution.actuality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.attribution.Actuality;
import org.communique.attribution.Attribution;
import org.communique.attribution.Attribution.Mode;
import org.communique.evaluation.GoldArticle.Parts;
import org.communique.evaluation.MarkedText;
import org.communique.material.FlatText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One line a case: A for asserted, N not made, H hypothetical, F announced for later, and the marked sentence. */
class ActualityReaderTest {

    private static final Path CASES =
            Path.of("src/test/resources/org/communique/attribution/actuality/said-or-not.txt");
    private static final Map<String, Actuality> LETTERS = Map.of(
            "A", Actuality.ASSERTED,
            "N", Actuality.NOT_MADE,
            "H", Actuality.HYPOTHETICAL,
            "F", Actuality.ANNOUNCED);

    static Stream<String> cases() throws IOException {
        return Files.readAllLines(CASES).stream().filter(line -> line.contains(" | "));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whetherItWasSaidIsRead(String line) {
        MarkedText sentence = MarkedText.parse("It rained on Monday. " + line.substring(4));
        Parts parts = sentence.parts().get(0);
        FlatText text = FlatText.of(sentence.article("case").text());
        Mode mode = line.contains("“") ? Mode.DIRECT : Mode.INDIRECT;
        var found = new Attribution(parts.source(), parts.cue(), parts.content(), mode, 1, "case/1");
        assertThat(new ActualityReader().read(text, found).actuality()).isEqualTo(LETTERS.get(line.substring(0, 1)));
    }
}
