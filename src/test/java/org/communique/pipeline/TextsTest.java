package org.communique.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.communique.dossier.Material;
import org.communique.material.Problem;
import org.communique.reading.MaterialReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The first dataset against the texts of its articles: every span fits, and no sentence of theirs is published. */
@Tag("texts")
@TestInstance(Lifecycle.PER_CLASS)
class TextsTest {

    private static final Path TEXTS = Path.of("..", "shared", "seeds");
    private static final Path MATERIAL = Path.of("material");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** So many words in a row are no coincidence any more, and no mere name. */
    private static final int RUN = 12;

    private final Set<String> articles = articles();
    private final Set<String> quoted = quoted();

    @Test
    void everySpanOfTheFirstDatasetFitsItsText() {
        assertThat(check(TEXTS)).isEmpty();
    }

    @Test
    void aTextThatWasChangedIsTold(@TempDir Path changed) throws IOException {
        for (Path text : files(TEXTS)) {
            Files.copy(text, changed.resolve(text.getFileName().toString()));
        }
        Path text = changed.resolve("000_ea9cb5de6fb2a1a4.txt");
        Files.writeString(text, Files.readString(text) + "\n");

        assertThat(check(changed)).extracting(Problem::kind).contains(Problem.Kind.WRONG_HASH);
    }

    @Test
    void theMaterialHoldsNoSentenceOfAnArticleButQuotations() throws IOException {
        Set<String> copied = new TreeSet<>();
        for (Path file : files(MATERIAL)) {
            if (!file.toString().endsWith(".yaml")) {
                continue;
            }
            try (var in = Files.newBufferedReader(file)) {
                new Load(LoadSettings.builder().build())
                        .loadAllFromReader(in)
                        .forEach(document -> texts(document).forEach(text -> tell(file, text, copied)));
            }
        }
        assertThat(copied).isEmpty();
    }

    @Test
    void theReleaseHoldsNoSentenceOfAnArticleButQuotations() {
        Set<String> copied = new TreeSet<>();
        Path release = Path.of("rdf", "dataset.nq");
        RDFParser.source(release).parse(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                Node object = quad.getObject();
                if (object.isLiteral()) {
                    tell(release, object.getLiteralLexicalForm(), copied);
                }
            }
        });
        assertThat(copied).isEmpty();
    }

    @Test
    void theAnswersOfTheQuestionsHoldNoSentenceOfAnArticleButQuotations() throws IOException {
        Set<String> copied = new TreeSet<>();
        for (Path table : files(Path.of("src", "test", "resources", "queries"))) {
            try (CSVParser rows = CSVFormat.DEFAULT.parse(Files.newBufferedReader(table))) {
                rows.forEach(row -> row.forEach(cell -> tell(table, cell, copied)));
            }
        }
        assertThat(copied).isEmpty();
    }

    private static List<Problem> check(Path texts) {
        return new Check(MATERIAL, Optional.of(new Texts(texts, true)), Progress.SILENT)
                .run()
                .problems();
    }

    private void tell(Path file, String text, Set<String> copied) {
        for (String run : runs(text)) {
            if (articles.contains(run) && !quoted.contains(run)) {
                copied.add(file + ": " + run);
            }
        }
    }

    private static Set<String> articles() {
        Set<String> runs = new HashSet<>();
        for (Path text : files(TEXTS)) {
            runs.addAll(runs(read(text)));
        }
        return runs;
    }

    /** What may be published with its place: quotations, and how a passage names the speaker and the capacity. */
    private static Set<String> quoted() {
        Material material = new MaterialReader(MATERIAL, problem -> {}).read().orElseThrow();
        Set<String> runs = new HashSet<>();
        material.dossiers()
                .forEach(dossier -> dossier.reports().stream()
                        .flatMap(report ->
                                Stream.concat(report.quotations().stream(), report.asWorded().values().stream()))
                        .forEach(quotation -> runs.addAll(runs(quotation.text()))));
        return runs;
    }

    private static List<String> runs(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        List<String> runs = new ArrayList<>();
        for (int start = 0; start + RUN <= words.size(); start++) {
            runs.add(String.join(" ", words.subList(start, start + RUN)));
        }
        return runs;
    }

    /** The texts of a YAML document, however deep they stand. */
    private static Stream<String> texts(Object node) {
        if (node instanceof List<?> list) {
            return list.stream().flatMap(TextsTest::texts);
        }
        return node instanceof Map<?, ?> map
                ? map.values().stream().flatMap(TextsTest::texts)
                : Stream.of(String.valueOf(node));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
