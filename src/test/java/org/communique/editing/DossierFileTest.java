package org.communique.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code cases/dossier-merge} is a claim: into {@code before.yaml} a programme writes the report m1 and
 * the statement s1, where a curated report needs the statement s0; {@code expected.yaml} is what comes of it.
 */
class DossierFileTest {

    private static final Path CASES = Path.of("src/test/resources/cases/dossier-merge");

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
    void aFileInAnotherStyleIsLeftAlone() {
        assertThat(new DossierFile("reports: [{id: r1}]\n").with("reports", List.of(), List.of()))
                .isEmpty();
    }

    private static String merged(String file) {
        return new DossierFile(file)
                .with("reports", List.of(entry("m1", "mode", "indirect")), List.of())
                .flatMap(text -> text.with("statements", List.of(entry("s1", "speaker", "ann")), List.of("s0")))
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
