package org.communique.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.attribution.Attribution;
import org.communique.attribution.AttributionExtractor;
import org.communique.attribution.StandoffWriter;
import org.communique.attribution.rules.RulesExtractor;
import org.communique.attribution.tagger.TaggerExtractor;
import org.communique.evaluation.speaker.NamedSpeakers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The accuracy on PolNeAR's dev split that the model card states; it may grow, not shrink. */
@Tag("texts")
class PolnearTest {

    private static final Path POLNEAR = Path.of(System.getProperty("polnear", "../shared/corpora/polnear/dev"));

    @Test
    void theTaggerIsAsGoodAsTheModelCardSays() throws IOException {
        try (TaggerExtractor tagger = TaggerExtractor.load()) {
            Evaluation evaluation = evaluate(tagger, Path.of("target/polnear.jsonl"));
            assertThat(evaluation.figures(Row.ALL).usable().f1()).isGreaterThan(0.765);
            assertThat(evaluation.figures(Row.SPEECH).usable().f1()).isGreaterThan(0.89);
            assertThat(evaluation.figures(Row.DIRECT).usable().f1()).isGreaterThan(0.935);
            assertThat(speakers.right()).isGreaterThan(0.93);
        }
    }

    @Test
    void rulesAloneAreAsGoodAsTheModelCardSays() throws IOException {
        Evaluation evaluation = evaluate(RulesExtractor.load(), Path.of("target/polnear-rules.jsonl"));
        assertThat(evaluation.figures(Row.ALL).usable().f1()).isGreaterThan(0.455);
        assertThat(evaluation.figures(Row.DIRECT).usable().f1()).isGreaterThan(0.77);
    }

    private final NamedSpeakers speakers = new NamedSpeakers();

    private Evaluation evaluate(AttributionExtractor extractor, Path out) throws IOException {
        Evaluation evaluation = new Evaluation();
        Files.createDirectories(out.toAbsolutePath().getParent());
        try (Writer file = Files.newBufferedWriter(out);
                StandoffWriter writer = new StandoffWriter(file)) {
            for (Path text : GoldArticle.texts(POLNEAR)) {
                GoldArticle gold = GoldArticle.read(text);
                List<Attribution> found = extractor.extract(gold.article());
                evaluation.add(gold, found);
                speakers.add(gold, found);
                writer.write(gold.article(), found);
            }
        }
        System.out.println(extractor.id() + "\n" + Figures.header());
        for (Row row : Row.values()) {
            System.out.println(evaluation.figures(row).line(row));
        }
        System.out.println(speakers.line());
        return evaluation;
    }
}
