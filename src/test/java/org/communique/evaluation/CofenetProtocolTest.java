package org.communique.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.attribution.Attribution;
import org.communique.attribution.Attribution.Mode;
import org.communique.attribution.StandoffWriter;
import org.communique.attribution.rules.RulesExtractor;
import org.communique.material.Article;
import org.communique.material.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CofenetProtocolTest {

    private static final Path SHARED = Path.of("../shared");
    private static final int SOME = 15;

    @TempDir
    Path folder;

    @Test
    void spansAreComparedAsRunsOfTheirTokens() throws IOException {
        Path file = Files.writeString(folder.resolve("instances.txt"), """
                {"id":"a_x","tokens":["``","We","ca","n't","leave","''","she","said","."],\
                "labels":["B-content","I-content","I-content","I-content","I-content","I-content","B-source","B-cue","O"]}
                {"id":"a_x","tokens":["He","agreed","-LRB-","twice","-RRB-","."],"labels":["B-source","B-cue","O","O","O","O"]}
                """);
        CofenetProtocol protocol = CofenetProtocol.of(file);

        protocol.add(
                Article.of("a", "“We can't leave” she said.\n\nHe agreed (twice)."),
                List.of(attribution(new Span(17, 20), new Span(21, 25), new Span(0, 16))));

        assertThat(protocol.figures())
                .containsExactly(
                        new CofenetFigures("source", 1, 0, 1),
                        new CofenetFigures("cue", 1, 0, 1),
                        new CofenetFigures("content", 1, 0, 0));
    }

    /** The Python scorer is the reference. */
    @Test
    @Tag("texts")
    void everyFigureIsTheReferenceScorers() throws IOException, InterruptedException {
        Path gold = SHARED.resolve("corpora/polnear/dev");
        Path instances = SHARED.resolve("corpora/cofenet/pn_valid.txt");
        CofenetProtocol protocol = CofenetProtocol.of(instances);
        RulesExtractor rules = RulesExtractor.load();
        try (Writer out = Files.newBufferedWriter(folder.resolve("system.jsonl"));
                StandoffWriter system = new StandoffWriter(out)) {
            List<Path> texts = GoldArticle.texts(gold);
            for (int at = 0; at < texts.size(); at++) {
                Article article = GoldArticle.read(texts.get(at)).article();
                List<Attribution> found = at < SOME ? rules.extract(article) : List.of();
                protocol.add(article, found);
                system.write(article, found);
            }
        }
        JsonNode reference = reference(gold, instances);
        for (CofenetFigures role : protocol.figures()) {
            JsonNode expected = reference.path("cofenet").path(role.role() + "_exact");
            assertThat(role.precision()).isCloseTo(expected.get(0).asDouble(), within(1e-9));
            assertThat(role.recall()).isCloseTo(expected.get(1).asDouble(), within(1e-9));
            assertThat(role.f1()).isCloseTo(expected.get(2).asDouble(), within(1e-9));
            assertThat(role.accuracy()).isCloseTo(expected.get(3).asDouble(), within(1e-9));
        }
    }

    private JsonNode reference(Path gold, Path instances) throws IOException, InterruptedException {
        Path figures = folder.resolve("figures.json");
        Process scorer = new ProcessBuilder(
                        "python3",
                        SHARED.resolve("tools/score_attribution.py").toString(),
                        "--gold",
                        gold.toString(),
                        "--sys",
                        folder.resolve("system.jsonl").toString(),
                        "--cofenet",
                        instances.toString(),
                        "--json",
                        figures.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(scorer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(scorer.waitFor()).as(said).isZero();
        return new ObjectMapper().readTree(figures.toFile());
    }

    private static Attribution attribution(Span source, Span cue, Span content) {
        return new Attribution(List.of(source), List.of(cue), List.of(content), Mode.DIRECT, 1, "test/1");
    }
}
