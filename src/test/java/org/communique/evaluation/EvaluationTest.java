package org.communique.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.attribution.Attribution;
import org.communique.attribution.Attribution.Mode;
import org.communique.attribution.StandoffWriter;
import org.communique.evaluation.GoldArticle.Parts;
import org.communique.material.Article;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

    private static final Path SCORER = Path.of("../shared/tools/score_attribution.py");

    private static final List<String> GOLD = List.of(
            "<content 1>“We will rebuild,”</content> <source 1>Ana Ruiz</source> <cue 1>said</cue>. "
                    + "<content 1>“It takes years.”</content>",
            "<source 1>The ministry</source> <cue 1>hopes</cue> <content 1>to reopen the “smart” bridge</content>.\n"
                    + "<cue 2>According to</cue> <source 2>him</source>, <content 2>it’s closed — for now</content>.",
            "🌉 <source 1>Okoro</source> <cue 1>tweeted</cue> <content 1>\"Closed!\"</content>. It rained. "
                    + "<source 2>She</source> <cue 2>denied</cue> <content 2>it</content>",
            "Nothing is attributed here.");

    private static final List<String> SYSTEM = List.of(
            "<content 1>“We will rebuild,”</content> <source 1>Ana</source> Ruiz <cue 1>said</cue>. “It takes years.”",
            "<source 1>The ministry</source> <cue 1>hopes</cue> <content 1>to reopen the “smart” bridge</content>.\n"
                    + "<cue 2>According to</cue> him, <content 2>it’s closed</content> — for now.",
            "🌉 <source 1>Okoro</source> <cue 1>tweeted</cue> <content 1>\"Closed!\"</content>. <content 2>It rained</content>. "
                    + "<source 3>She</source> denied <content 3>it</content>",
            "Nothing is <content 1>attributed</content> here.");

    @Test
    void goldAgreesWithItself() {
        Evaluation evaluation = new Evaluation();
        for (GoldArticle article : gold()) {
            evaluation.add(article, found(article.attributions()));
        }
        Figures all = evaluation.figures(Row.ALL);
        assertThat(all.gold()).isEqualTo(5);
        assertThat(all.exact().f1()).isEqualTo(1);
        assertThat(all.partial().f1()).isEqualTo(1);
        assertThat(all.usable().f1()).isEqualTo(1);
    }

    @Test
    void nothingFoundIsNothingRight() {
        Evaluation evaluation = new Evaluation();
        gold().forEach(article -> evaluation.add(article, List.of()));
        assertThat(evaluation.figures(Row.ALL).partial()).isEqualTo(new Figures.Score(0, 0, 0));
    }

    @Test
    void anAttributionIsUsableWithoutAllOfItsSource() {
        Evaluation evaluation = new Evaluation();
        evaluation.add(gold().get(0), found(parsed(SYSTEM.get(0))));
        assertThat(evaluation.figures(Row.DIRECT).exact().f1()).isZero();
        assertThat(evaluation.figures(Row.DIRECT).usable().f1()).isEqualTo(1);
    }

    /** The Python scorer is the reference: every figure is the same to a tenth of a per cent and beyond. */
    @Test
    @Tag("texts")
    void everyFigureIsTheReferenceScorers(@TempDir Path folder) throws IOException, InterruptedException {
        write(folder);
        Evaluation evaluation = new Evaluation();
        for (Path text : GoldArticle.texts(folder)) {
            GoldArticle article = GoldArticle.read(text);
            int number = Integer.parseInt(article.article().id().substring(1));
            evaluation.add(article, found(parsed(SYSTEM.get(number))));
        }
        Map<String, List<Double>> expected = reference(folder);
        for (Row row : Row.values()) {
            Figures figures = evaluation.figures(row);
            check(expected, row, "content_exact", figures.exact());
            check(expected, row, "content_partial", figures.partial());
            check(expected, row, "usable", figures.usable());
        }
    }

    private static void check(Map<String, List<Double>> expected, Row row, String name, Figures.Score score) {
        String key = row.name().toLowerCase(Locale.ROOT) + " " + name;
        List<Double> actual = List.of(score.precision(), score.recall(), score.f1());
        for (int at = 0; at < 3; at++) {
            assertThat(actual.get(at)).as(key).isCloseTo(expected.get(key).get(at), within(1e-9));
        }
    }

    private static Map<String, List<Double>> reference(Path folder) throws IOException, InterruptedException {
        Path json = folder.resolve("figures.json");
        Process scorer = new ProcessBuilder(
                        "python3",
                        SCORER.toString(),
                        "--gold",
                        folder.toString(),
                        "--sys",
                        folder.resolve("system.jsonl").toString(),
                        "--json",
                        json.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(scorer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(scorer.waitFor()).as(said).isZero();
        var tree = new ObjectMapper().readTree(json.toFile());
        Map<String, List<Double>> figures = new HashMap<>();
        for (Row row : Row.values()) {
            String key = row.name().toLowerCase(Locale.ROOT);
            for (String name : List.of("content_exact", "content_partial", "usable")) {
                List<Double> values = new ArrayList<>();
                tree.get(key).get(name).forEach(value -> values.add(value.asDouble()));
                figures.put(key + " " + name, values);
            }
        }
        return figures;
    }

    private static void write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("ann"));
        try (Writer out = Files.newBufferedWriter(folder.resolve("system.jsonl"));
                StandoffWriter system = new StandoffWriter(out)) {
            List<GoldArticle> gold = gold();
            for (int at = 0; at < gold.size(); at++) {
                Article article = gold.get(at).article();
                Files.writeString(folder.resolve("text/" + article.id() + ".txt"), article.text());
                Files.writeString(folder.resolve("ann/" + article.id() + "_a1.ann"), brat(gold.get(at)));
                system.write(article, found(parsed(SYSTEM.get(at))));
            }
        }
    }

    private static String brat(GoldArticle gold) {
        StringWriter brat = new StringWriter();
        int entity = 1;
        int event = 1;
        for (Parts parts : gold.attributions()) {
            StringBuilder line = new StringBuilder("E%d\tAttribution:T0".formatted(event++));
            for (var role : List.of(
                    Map.entry("Source", parts.source()),
                    Map.entry("Cue", parts.cue()),
                    Map.entry("Content", parts.content()))) {
                if (!role.getValue().isEmpty()) {
                    String offsets = String.join(
                            ";",
                            role.getValue().stream()
                                    .map(span -> span.start() + " " + span.end())
                                    .toList());
                    brat.append("T%d\t%s %s\tany\n".formatted(entity, role.getKey(), offsets));
                    line.append(" %s:T%d".formatted(role.getKey(), entity++));
                }
            }
            brat.append(line).append("\n");
        }
        return brat.toString();
    }

    private static List<GoldArticle> gold() {
        List<GoldArticle> gold = new ArrayList<>();
        for (String marked : GOLD) {
            gold.add(new GoldArticle(MarkedText.parse(marked).article("a" + gold.size()), parsed(marked)));
        }
        return gold;
    }

    private static List<Parts> parsed(String marked) {
        return MarkedText.parse(marked).parts();
    }

    private static List<Attribution> found(List<Parts> parts) {
        return parts.stream()
                .map(one -> new Attribution(one.source(), one.cue(), one.content(), Mode.MIXED, 1, "test/1"))
                .toList();
    }
}
