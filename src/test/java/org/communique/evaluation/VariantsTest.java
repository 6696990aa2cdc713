package org.communique.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.communique.attribution.tagger.TaggerExtractor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Direct speech is found however its marks and lines are typed. */
@Tag("texts")
class VariantsTest {

    private static final Path POLNEAR = Path.of(System.getProperty("polnear", "../shared/corpora/polnear/dev"));

    @ParameterizedTest
    @EnumSource(Variant.class)
    void directSpeechIsFound(Variant variant) {
        try (TaggerExtractor tagger = TaggerExtractor.load()) {
            Evaluation evaluation = new Evaluation();
            for (Path text : GoldArticle.texts(POLNEAR)) {
                GoldArticle gold = GoldArticle.read(text);
                evaluation.add(gold, tagger.extract(variant.of(gold.article())));
            }
            System.out.println(variant + " " + evaluation.figures(Row.DIRECT).line(Row.DIRECT) + "\n" + variant + " "
                    + evaluation.figures(Row.ALL).line(Row.ALL));
            assertThat(evaluation.figures(Row.DIRECT).usable().f1()).isGreaterThan(0.90);
        }
    }
}
