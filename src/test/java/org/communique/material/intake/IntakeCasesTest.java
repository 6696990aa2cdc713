package org.communique.material.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.material.Problem;
import org.communique.material.intake.bytes.Limits;
import org.communique.material.intake.metadata.Metadata;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code cases/intake} is a claim: its files are read, and {@code expected.out} shows the articles with
 * their metadata, the problems and the remarks.
 */
class IntakeCasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases/intake");

    static Stream<String> claims() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.map(Path::getFileName).map(Path::toString).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("claims")
    void theFilesAreReadAsExpected(String claim) throws IOException {
        var told = new Told();
        var reader = new IntakeReader(Limits.USUAL, told);
        for (Path file : new IntakeReader(Limits.USUAL, new Told()).files(CASES.resolve(claim))) {
            if (!file.endsWith("README.md")) {
                reader.read(file);
            }
        }
        reader.finish();
        String shown = told.toString().replace(CASES.resolve(claim) + "/", "");

        assertThat(shown).isEqualTo(Files.readString(CASES.resolve(claim).resolve("expected.out")));
    }

    private static final class Told implements Intake {
        private final StringBuilder shown = new StringBuilder();

        @Override
        public void document(Document document) {
            Metadata said = document.metadata();
            shown.append("article ").append(document.article().id()).append('\n');
            tell("title", said.title());
            tell(
                    "authors",
                    Optional.of(said.authors())
                            .filter(authors -> !authors.isEmpty())
                            .map(authors -> String.join("; ", authors)));
            tell(
                    "published",
                    said.published()
                            .map(day -> "%s, %s in %s".formatted(day.day(), name(day.basis()), name(day.place()))));
            tell("publisher", said.publisher());
            tell("language", said.language());
            tell("url", said.url());
            shown.append(document.article().text().indent(4));
        }

        private static String name(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private void tell(String key, Optional<?> value) {
            value.ifPresent(given ->
                    shown.append("  ").append(key).append(": ").append(given).append('\n'));
        }

        @Override
        public void problem(Problem problem) {
            shown.append("problem ").append(problem).append('\n');
        }

        @Override
        public void remark(String remark) {
            shown.append("remark ").append(remark).append('\n');
        }

        @Override
        public String toString() {
            return shown.toString();
        }
    }
}
