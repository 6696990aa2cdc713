package org.communique.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code cases/dossier-merge} is a claim: into {@code before.yaml} a programme writes the report m1 and
 * the statement s1, where a curated report needs the statement s0; {@code expected.yaml} is what comes of it.
 */
class DossierFileTest {

    private static final Path CASES = Path.of("src/test/resources/cases/dossier-merge");

    @TempDir
    Path folder;

    static Stream<String> claims() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.map(Path::getFileName).map(Path::toString).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("claims")
    void theFileIsAsExpectedAndStaysSo(String claim) throws IOException {
        String before = Files.readString(CASES.resolve(claim).resolve("before.yaml"));

        String merged = merged(before);

        assertThat(merged).isEqualTo(Files.readString(CASES.resolve(claim).resolve("expected.yaml")));
        assertThat(merged(merged)).isEqualTo(merged);
    }

    @Test
    void aFileInAnotherStyleIsLeftAlone() throws IOException {
        assertThat(file("reports: [{id: r1}]\n").with("reports", List.of(), Set.of()))
                .isEmpty();
    }

    private DossierFile file(String text) throws IOException {
        return DossierFile.open(Files.writeString(folder.resolve("a.yaml"), text));
    }

    private String merged(String text) throws IOException {
        return file(text)
                .with("reports", List.of(entry("m1", "mode", "indirect")), Set.of())
                .flatMap(edited -> edited.with("statements", List.of(entry("s1", "speaker", "ann")), Set.of("s0")))
                .orElseThrow()
                .toString();
    }

    private static Map<String, Object> entry(String id, String key, String value) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", id);
        entry.put(key, value);
        entry.put("review", "machine");
        return entry;
    }
}
