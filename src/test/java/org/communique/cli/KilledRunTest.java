package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.communique.editing.Leftovers;
import org.junit.jupiter.api.Test;

/** A run of {@code extract} that is killed loses nothing that people wrote, and leaves nothing behind. */
class KilledRunTest extends FerryNews {

    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final int ARTICLES = 40;

    @Test
    void aKilledRunKeepsWhatPeopleCurated() throws IOException, InterruptedException {
        for (int number = 0; number < ARTICLES; number++) {
            Files.copy(
                    folder.resolve("news/ferry-2025-03-04.txt"),
                    folder.resolve("news/ferry-%02d-2025-03-04.txt".formatted(number)));
        }
        extract("news", "--published", "2025-03-04");
        Path file = material.resolve("articles/ferry-00-2025-03-04.yaml");
        Files.writeString(
                file, Files.readString(file).replaceFirst("review: machine\n", "review: curated   # read by Ann\n"));

        for (int kill = 1; kill <= KILLS; kill++) {
            Process run = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Main.class.getName(),
                            "extract",
                            folder.resolve("news").toString(),
                            "-d",
                            dataset.toString(),
                            "--extractor",
                            "rules",
                            "--again",
                            "--published",
                            "2025-03-04",
                            "-q")
                    .start();
            run.waitFor(700L * kill, TimeUnit.MILLISECONDS);
            run.destroyForcibly().waitFor();

            assertThat(Files.readString(file)).contains("review: curated   # read by Ann");
        }
        Run last = extract("news", "--published", "2025-03-04");

        assertThat(last.status()).as(last.err()).isZero();
        assertThat(file).content().contains("review: curated   # read by Ann");
        assertThat(Leftovers.in(dataset)).isEmpty();
        assertThat(Run.of("check", dataset).err()).isEmpty();
    }
}
