package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.curation.Desk;
import org.communique.curation.Outcome;
import org.communique.curation.decision.Card;
import org.communique.curation.decision.Decision;
import org.communique.curation.decision.Reason;
import org.communique.curation.decision.ReportDecision.Accept;
import org.communique.curation.decision.ReportDecision.Reject;
import org.communique.curation.decision.Speaker;
import org.communique.curation.decision.StatementDecision.Attribute;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands about what was decided, on two copies of a dataset that two people decided on apart. */
class CurationCommandsTest {

    private static final Path DATASET = Path.of("src/test/resources/cases/curation");
    private static final Card GLAD = new Card("ferry-1", "m9385974149");
    private static final Card CREWS = new Card("ferry-1", "me8c598f25b");
    private static final Card BOATS = new Card("ferry-2", "m0193837bdf");

    @TempDir
    Path folder;

    private Path ann;
    private Path bo;

    @BeforeEach
    void copy() throws IOException {
        ann = copied("ann");
        bo = copied("bo");
    }

    private Path copied(String name) throws IOException {
        Path copy = folder.resolve(name);
        try (Stream<Path> files = Files.walk(DATASET)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(DATASET.relativize(file).toString()));
            }
        }
        return copy;
    }

    private static void decide(Path dataset, Decision... decisions) {
        Desk desk = Desk.open(
                dataset, dataset.resolve("texts"), dataset.getFileName().toString(), Clock.systemUTC());
        for (Decision decision : decisions) {
            assertThat(desk.decide(decision)).isInstanceOf(Outcome.Done.class);
        }
    }

    @Test
    void joinsTakesTheDatasetAsCheckDoes() {
        Run joins = Run.of("authority", "joins", ann);

        assertThat(joins.err()).isEmpty();
        assertThat(joins.out()).startsWith("what\tconfidence\tactor");
    }

    @Test
    void twoPeopleAreCompared() {
        decide(ann, new Accept(GLAD), new Accept(BOATS));
        decide(
                bo,
                new Accept(GLAD),
                new Accept(CREWS),
                new Attribute(BOATS, new Speaker.Known("carl-newman-72a6e51e")));

        Run compared = Run.of("agreement", ann, bo, "--differences");

        assertThat(compared.err()).isEmpty();
        assertThat(compared.out())
                .contains(
                        "2 articles in common. One person has 2 reports, the other 3 reports; 2 of them are the same ones.")
                .containsPattern("reports found by both .F1. +5 +0.800")
                .containsPattern("speaker +2 +0.500")
                .contains("ferry-2 [88,114) speaker: The harbour office | Carl Newman")
                .contains("ferry-1 [222,257) report: – | me8c598f25b");
    }

    @Test
    void datasetsWithoutACommonArticleAreToldSo() throws IOException {
        Files.delete(bo.resolve("material/articles/ferry-1.yaml"));
        Files.delete(ann.resolve("material/articles/ferry-2.yaml"));

        Run compared = Run.of("agreement", ann, bo);

        assertThat(compared.status()).isEqualTo(1);
        assertThat(compared.err()).isNotEmpty();
    }

    @Test
    void theLogIsSummarised() {
        assertThat(Run.of("decisions", ann).out()).contains("Nothing was decided yet");
        decide(ann, new Accept(GLAD), new Reject(CREWS, Reason.NO_ATTRIBUTION, Optional.of("a rumour")));

        Run summary = Run.of("decisions", ann);

        assertThat(summary.out())
                .containsPattern("ann +accept +1")
                .containsPattern("0.85–0.90 +2 +1 +1 +0 +0 +0.500")
                .contains("2 decisions")
                .doesNotContain("undone");
        assertThat(List.of(summary.status())).containsExactly(0);
    }

    @Test
    void annotationsGoOutAndComeIn() throws IOException {
        Path brat = folder.resolve("brat");
        Path lines = folder.resolve("attributions.jsonl");

        assertThat(Run.of("annotations", "export", ann, "--format", "brat", "-o", brat)
                        .out())
                .contains("9 reports of 2 articles");
        Files.writeString(brat.resolve("stray.ann"), "T1\tContent 0 4\tword\n");
        Run read = Run.of("annotations", "import", brat, "-o", lines);

        assertThat(read.out()).contains("9 attributions in 2 articles");
        assertThat(read.err()).contains("stray.txt is missing");
        assertThat(Files.readAllLines(lines)).hasSize(2);
        Run extracted = Run.of(
                "extract",
                brat.resolve("ferry-2.txt"),
                "-d",
                ann,
                "--published",
                "2025-03-05",
                "--again",
                "--attributions",
                lines);
        assertThat(extracted.out()).as(extracted.err()).contains("1 article, 3 reports");
    }
}
