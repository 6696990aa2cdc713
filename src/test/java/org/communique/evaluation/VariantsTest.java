package org.communique.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.communique.attribution.tagger.TaggerExtractor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Direct speech is found however its marks and lines are typed. As printed it is {@link PolnearTest}'s. Every third article
 * is read, {@code -Dvariants=all} reads all.
 */
@Tag("texts")
class VariantsTest {

    private static final Path POLNEAR = Path.of(System.getProperty("polnear", "../shared/corpora/polnear/dev"));

    private static final int STEP = "all".equals(System.getProperty("variants")) ? 1 : 3;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PRINTED")
    void directSpeechIsFound(Variant variant) {
        try (TaggerExtractor tagger = TaggerExtractor.load()) {
            Evaluation evaluation = new Evaluation();
            List<Path> texts = GoldArticle.texts(POLNEAR);
            for (int article = 0; article < texts.size(); article += STEP) {
                GoldArticle gold = GoldArticle.read(texts.get(article));
                evaluation.add(gold, tagger.extract(variant.of(gold.article())));
            }
            System.out.println(variant + " " + evaluation.figures(Row.DIRECT).line(Row.DIRECT) + "\n" + variant + " "
                    + evaluation.figures(Row.ALL).line(Row.ALL));
            assertThat(evaluation.figures(Row.DIRECT).usable().f1()).isGreaterThan(0.90);
        }
    }
}
