package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.material.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command that cannot write what it must fails, says so, and leaves the release before, no draft and no lock. */
class FullDiskTest {

    @TempDir
    Path folder;

    private Path dataset;
    private Map<Path, Sha256> before;

    @BeforeEach
    void aRelease() throws IOException {
        dataset = Run.template(folder.resolve("mine"));
        assertThat(Run.of("build", dataset, "--quiet").status()).isZero();
        Path statements = dataset.resolve("material/statements.yaml");
        Files.writeString(statements, Files.readString(statements).replace("Sample contradicted", "Sample denied"));
        before = Forked.contents(dataset);
    }

    /** No file may be longer, which a program notices as it notices a disk that has no more room. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 64})
    void aDiskThatIsFull(int kilobytes) throws IOException, InterruptedException {
        failsAndLeavesAllAsItWas(
                List.of("sh", "-c", "ulimit -f " + 2 * kilobytes + "; exec \"$@\"", "sh"), "no more room");
    }

    /** Root may write everywhere unless it gives that right away. */
    @Test
    void aFolderThatMayNotBeWritten() throws IOException, InterruptedException {
        boolean isRoot = System.getProperty("user.name").equals("root");
        permit("r-xr-xr-x");
        try {
            failsAndLeavesAllAsItWas(
                    isRoot ? List.of("setpriv", "--bounding-set=-all", "--inh-caps=-all") : List.of(),
                    "with your permissions");
        } finally {
            permit("rwxr-xr-x");
        }
    }

    private void failsAndLeavesAllAsItWas(List<String> under, String said) throws IOException, InterruptedException {
        Process build = Forked.of(under, "build", dataset, "--quiet").start();
        assertThat(new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains(said);
        assertThat(build.waitFor()).isEqualTo(1);
        assertThat(Forked.contents(dataset)).isEqualTo(before);
    }

    private void permit(String permissions) throws IOException {
        try (Stream<Path> all = Files.walk(dataset)) {
            for (Path each : all.filter(Files::isDirectory).toList()) {
                Files.setPosixFilePermissions(each, PosixFilePermissions.fromString(permissions));
            }
        }
    }
}
