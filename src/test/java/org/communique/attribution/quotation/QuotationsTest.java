package org.communique.attribution.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.communique.attribution.quotation.Quotation.Ending;
import org.communique.material.FlatText;
import org.communique.material.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One line a case: a text in which ⟦ and ⟧ stand around what is words between marks, and / for a paragraph's end. */
class QuotationsTest {

    private static final Path CASES = Path.of("src/test/resources/org/communique/attribution/quotation/marks.txt");

    static Stream<String> cases() throws IOException {
        return Files.readAllLines(CASES).stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void onlyWordsBetweenMarksAreAQuotation(String line) {
        String marked = line.replace(" / ", "\n\n");
        String plain = marked.replace("⟦", "").replace("⟧", "");
        FlatText text = FlatText.of(plain);
        List<Span> words = Quotations.of(text).words(List.of(new Span(0, text.length())));
        StringBuilder rendered = new StringBuilder(text.characters());
        for (int at = words.size() - 1; at >= 0; at--) {
            rendered.insert(words.get(at).end(), "⟧").insert(words.get(at).start(), "⟦");
        }
        assertThat(rendered.toString()).isEqualTo(FlatText.of(marked).characters());
    }

    @Test
    void marksBelongToTheQuotation() {
        assertThat(Quotations.of(FlatText.of("She said “no” twice.")).all())
                .containsExactly(new Quotation(new Span(9, 13), new Span(10, 12), Ending.CLOSED));
    }

    @Test
    void oneThatIsNeverClosedIsLost() {
        assertThat(Quotations.of(FlatText.of("“One.\n“Two.”")).all())
                .extracting(Quotation::ending)
                .containsExactly(Ending.GOES_ON, Ending.CLOSED);
        assertThat(Quotations.of(FlatText.of("“One.\nTwo.")).all())
                .extracting(Quotation::ending)
                .containsExactly(Ending.LOST);
    }

    @Test
    void allMarksArePlainForATagger() {
        assertThat(Quotations.of(FlatText.of("«So», ‘it is the mayors’ own,’ 'we go now.' \"No\""))
                        .plainly()
                        .characters())
                .isEqualTo("“So”, “it is the mayors’ own,” “we go now.” \"No\"");
    }
}
