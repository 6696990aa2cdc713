package org.communique.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.communique.attribution.rules.RulesExtractor;
import org.communique.attribution.tagger.TaggerExtractor;
import org.communique.evaluation.MarkedText;
import org.communique.material.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One file a case, its attributions marked in the text: {@code rules/} for the extractor of rules alone, {@code
 * tagger/} for the default one. The first line says what the case shows.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CasesTest {

    private static final Path CASES = Path.of("src/test/resources/org/communique/attribution");

    private final RulesExtractor rules = RulesExtractor.load();
    private final TaggerExtractor tagger = TaggerExtractor.load();

    @AfterAll
    void close() {
        tagger.close();
    }

    Stream<Path> rulesCases() throws IOException {
        return Files.list(CASES.resolve("rules")).sorted();
    }

    Stream<Path> taggerCases() throws IOException {
        return Files.list(CASES.resolve("tagger")).sorted();
    }

    @ParameterizedTest
    @MethodSource("rulesCases")
    void rulesFindWhatIsMarked(Path file) throws IOException {
        check(rules, file);
    }

    @ParameterizedTest
    @MethodSource("taggerCases")
    void theTaggerFindsWhatIsMarked(Path file) throws IOException {
        check(tagger, file);
    }

    private static void check(AttributionExtractor extractor, Path file) throws IOException {
        String[] claimAndText = Files.readString(file).split("\n\n", 2);
        Article article =
                MarkedText.parse(claimAndText[1]).article(file.getFileName().toString());
        List<Attribution> found = extractor.extract(article);
        assertThat(MarkedText.render(article, found)).as(claimAndText[0]).isEqualTo(claimAndText[1]);
    }
}
