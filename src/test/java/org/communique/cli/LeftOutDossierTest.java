package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.communique.reading.DossierReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each curated dossier is left out once and its article extracted into what people wrote about the others. */
@Tag("texts")
class LeftOutDossierTest {

    private static final Path CURATED = Path.of("material");

    @TempDir
    Path folder;

    @Test
    void aReportThatJoinsACuratedStatementJoinsTheOneThatPeopleGaveIt() throws IOException {
        int joined = 0;
        int hinted = 0;
        for (Path file : files(CURATED.resolve("articles"))) {
            Dossier extracted = extracted(file.getFileName().toString().replace(".yaml", ""));
            Dossier curated = read(file);
            List<Report> elsewhere = reportsOfOthers(extracted);
            assertThat(elsewhere)
                    .allSatisfy(
                            report -> assertThat(statements(curated, report)).contains(report.statement()));
            joined += elsewhere.size();
            hinted += (int) extracted.reports().stream()
                    .filter(report -> report.note().orElse("").contains("perhaps of the same words"))
                    .count();
        }
        System.out.printf("left out in turn: %d reports joined a curated statement, %d have a hint%n", joined, hinted);
        assertThat(joined).isGreaterThanOrEqualTo(3);
    }

    private Dossier extracted(String article) throws IOException {
        Path material = folder.resolve(article).resolve("material");
        for (Path file : files(CURATED)) {
            Path copy = material.resolve(CURATED.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        Path dossier = material.resolve("articles").resolve(article + ".yaml");
        Files.delete(dossier);
        Path text = Path.of("../shared/seeds").resolve(article + ".txt");
        Run.of("extract", text, "--into", material, "--published", "2022-01-10");
        return read(dossier);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Dossier read(Path file) {
        return new DossierReader(problem -> {}).read(file).orElseThrow();
    }

    private static List<Report> reportsOfOthers(Dossier dossier) {
        List<String> own = dossier.statements().stream().map(Statement::id).toList();
        return dossier.reports().stream()
                .filter(report -> !own.contains(report.statement()))
                .toList();
    }

    /** The statements that people gave to the passages which the report shares characters with. */
    private static List<String> statements(Dossier curated, Report report) {
        List<String> statements = new ArrayList<>();
        for (Report one : curated.reports()) {
            if (one.content().stream()
                    .anyMatch(span -> report.content().stream().anyMatch(span::overlaps))) {
                statements.add(one.statement());
            }
        }
        return statements;
    }
}
