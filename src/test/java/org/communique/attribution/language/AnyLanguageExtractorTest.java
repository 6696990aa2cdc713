package org.communique.attribution.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.communique.attribution.Attribution;
import org.communique.attribution.rules.RulesExtractor;
import org.communique.evaluation.MarkedText;
import org.communique.material.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One line a case: the language, and a text with its direct speech marked. */
class AnyLanguageExtractorTest {

    private static final Path CASES =
            Path.of("src/test/resources/org/communique/attribution/languages/direct-speech.txt");
    private static final AnyLanguageExtractor EXTRACTOR = new AnyLanguageExtractor(RulesExtractor.load());

    static Stream<String> cases() throws IOException {
        return Files.readAllLines(CASES).stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void directSpeechHasItsSpeaker(String line) {
        String[] languageAndText = line.split(" \\| ", 2);
        Article article = MarkedText.parse(languageAndText[1]).article("case");
        List<Attribution> found = EXTRACTOR.extract(article, languageAndText[0]);
        assertThat(MarkedText.render(article, found)).isEqualTo(languageAndText[1]);
        assertThat(found).allMatch(one -> one.language().equals(languageAndText[0]) && one.confidence() < 0.7);
    }

    @Test
    void noOtherLanguagePassesAsEnglish() {
        Article article = Article.of("case", "“We will go,” said Ann Lee.");
        assertThat(EXTRACTOR.extract(article, "en-GB")).hasSize(1);
        assertThat(EXTRACTOR.extract(article, "und")).hasSize(1);
        assertThat(EXTRACTOR.reads("pt")).isFalse();
        assertThat(EXTRACTOR.extract(article, "pt")).isEmpty();
    }
}
