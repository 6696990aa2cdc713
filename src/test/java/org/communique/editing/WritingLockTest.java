package org.communique.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lock keeps other processes out, for as long as it is held. */
class WritingLockTest {

    @TempDir
    private Path folder;

    @Test
    void anotherProcessIsKeptOutUntilTheLockIsGivenBack() throws Exception {
        Path file = folder.resolve("writing.lock");
        try (WritingLock held = WritingLock.take(file).orElseThrow()) {
            assertThat(held).isNotNull();
            assertThat(elsewhere(file)).isEqualTo("refused");

            assertThat(WritingLock.take(file)).as("in this process").isEmpty();
            assertThat(elsewhere(file)).as("after a try in this process").isEqualTo("refused");
        }
        assertThat(file).doesNotExist();
        assertThat(elsewhere(file)).isEqualTo("taken");
    }

    private static String elsewhere(Path file) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Other.class.getName(), file.toString())
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    /** Another process that wants the lock. */
    static final class Other {

        private Other() {}

        public static void main(String[] file) throws IOException {
            Optional<WritingLock> lock = WritingLock.take(Path.of(file[0]));
            System.out.println(lock.isPresent() ? "taken" : "refused");
            lock.ifPresent(WritingLock::close);
        }
    }
}
