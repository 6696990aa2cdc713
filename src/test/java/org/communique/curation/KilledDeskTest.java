package org.communique.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.communique.editing.Leftovers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk that is killed between and during decisions loses none and leaves none half made. */
class KilledDeskTest {

    private static final int KILLS = Integer.getInteger("kills", 4);

    @TempDir
    Path folder;

    @Test
    void whateverWasDecidedIsThereWhole() throws IOException, InterruptedException {
        Workplace killed = Workplace.in(Files.createDirectory(folder.resolve("killed")));
        Workplace spared = Workplace.in(Files.createDirectory(folder.resolve("spared")));
        Desk mirror = spared.desk();
        var random = new Random(14);
        int finished = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int told = runAndKill(killed.root(), random.nextInt(120));
            Desk desk = killed.desk();
            finished += desk.remarks().size();
            int made = desk.log().all().size();

            assertThat(made).isBetween(told, told + 1);
            for (int step = mirror.log().all().size(); step < made; step++) {
                Endless.step(mirror, step);
            }
            assertThat(killed.files()).isEqualTo(spared.files());
            assertThat(Files.readString(killed.material().resolve("decisions.jsonl")))
                    .isEqualTo(Files.readString(spared.material().resolve("decisions.jsonl")));
            assertThat(desk.undoable()).isEqualTo(mirror.undoable());
            assertThat(Leftovers.in(killed.root())).isEmpty();
            assertThat(killed.problems()).isEmpty();
        }
        System.out.printf(
                "%d kills, %d steps, %d mended%n", KILLS, mirror.log().all().size(), finished);
    }

    /** Kills the process some milliseconds after its first step, and gives the last step that it told of. */
    private int runAndKill(Path root, int milliseconds) throws IOException, InterruptedException {
        Path told = folder.resolve("told.txt");
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Endless.class.getName(),
                        root.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(told.toFile())
                .start();
        while (run.isAlive() && Files.size(told) == 0) {
            Thread.sleep(5);
        }
        Thread.sleep(milliseconds);
        run.destroyForcibly().waitFor();
        return Files.readAllLines(told).stream()
                .filter(line -> line.matches("\\d+"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElseThrow();
    }
}
