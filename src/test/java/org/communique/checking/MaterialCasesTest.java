package org.communique.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code cases/material} is a claim: its name says it, {@code change.diff} changes the sound material,
 * and {@code expected-problems.txt} holds everything that is told then, in one run. {@code mvn test
 * -Dtest=MaterialCasesTest -Dproblems.write=true} writes these files anew, for the diff to be read.
 */
class MaterialCasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases/material");

    @TempDir
    Path folder;

    static Stream<String> claims() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.map(Path::getFileName).map(Path::toString).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("claims")
    void theProblemsAreAsExpected(String claim) throws IOException {
        var material = MaterialFolder.sound(folder);
        material.apply(CASES.resolve(claim));

        String problems = String.join("\n", material.problems());

        Path expected = CASES.resolve(claim).resolve("expected-problems.txt");
        if (Boolean.getBoolean("problems.write")) {
            Files.writeString(expected, problems.isEmpty() ? "" : problems + "\n");
        }
        assertThat(problems).isEqualTo(Files.readString(expected).stripTrailing());
    }
}
