package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Commands that are killed, in a clock zone and a language of their own: whatever the moment, the next run ends as if
 * nothing had been, and leaves no other file than an undisturbed one. {@code -Dkills=50} kills each command so often.
 */
class KilledCommandsTest {

    private static final int KILLS = Integer.getInteger("kills", 2);

    @TempDir
    Path folder;

    @Test
    void theNextRunIsAsIfNothingHadBeen() throws IOException, InterruptedException {
        Path dataset = Run.template(folder.resolve("mine"));
        Files.writeString(folder.resolve("people.csv"), "id,label\nann-oarsman,Ann Oarsman\n");
        List<Object[]> commands = List.of(
                new Object[] {"authority", "import", folder.resolve("people.csv"), "-d", dataset},
                new Object[] {"build", dataset, "--quiet"},
                new Object[] {"site", folder.resolve("twin"), "-d", dataset, "--quiet"});
        for (Object[] command : commands) {
            assertEndsWell(command);
        }
        TreeSet<String> files = files();
        long seed = System.nanoTime();
        Random moments = new Random(seed);
        for (Object[] command : commands) {
            for (int kill = 0; kill < KILLS; kill++) {
                kill(command, 200 + moments.nextInt(3_000));
                assertThat(Run.of("check", dataset, "--quiet").err())
                        .as("check after kill %d of %s, seed %d", kill, command[0], seed)
                        .isEmpty();
            }
            assertEndsWell(command);
            assertThat(files())
                    .as("files after kills of %s, seed %d", command[0], seed)
                    .isEqualTo(files);
        }
    }

    private static void assertEndsWell(Object... command) {
        Run run = Run.of(command);
        assertThat(run.status()).as(command[0] + ": " + run.err()).isZero();
    }

    private static void kill(Object[] command, int milliseconds) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=tr",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        Stream.of(command).map(String::valueOf).forEach(words::add);
        Process run = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        run.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        run.destroyForcibly().waitFor();
    }

    private TreeSet<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        }
    }
}
