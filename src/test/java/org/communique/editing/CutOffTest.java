package org.communique.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whenever a process that writes a file is killed, the file is whole: as it was, or as it was to be. */
class CutOffTest {

    private static final int KILLS = Integer.getInteger("kills", 5);

    @TempDir
    Path folder;

    /** Writes one text and the other into a file for ever. */
    public static final class Writer {

        private Writer() {}

        /** @param arguments the file */
        public static void main(String[] arguments) {
            Path file = Path.of(arguments[0]);
            for (int turn = 0; ; turn++) {
                WholeFile.write(file, text(turn));
            }
        }
    }

    private static String text(int turn) {
        return "- id: turn\n" + ("  # " + turn % 2 + "\n").repeat(20_000);
    }

    @Test
    void aKilledWriterLeavesAWholeFile() throws IOException, InterruptedException {
        Path file = folder.resolve("a.yaml");
        WholeFile.write(file, text(1));
        for (int kill = 0; kill < KILLS; kill++) {
            long before = Files.getLastModifiedTime(file).toMillis();
            Process writer = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xshare:auto",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Writer.class.getName(),
                            file.toString())
                    .inheritIO()
                    .start();
            while (writer.isAlive() && Files.getLastModifiedTime(file).toMillis() == before) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            TimeUnit.MICROSECONDS.sleep(1_700L * kill);
            writer.destroyForcibly().waitFor();

            assertThat(Files.readString(file)).isIn(text(0), text(1));
        }
        Leftovers.recover(folder, remark -> {});
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aDraftWithoutItsFileTakesItsPlaceAndThatIsTold() throws IOException {
        Files.writeString(folder.resolve(".lost.yaml.draft"), "reports: []\n");
        Files.writeString(folder.resolve(".half.yaml.draft"), "reports: [\n");
        Files.writeString(folder.resolve(".kept.yaml.draft"), "reports: [{id: new}]\n");
        Files.writeString(folder.resolve("kept.yaml"), "reports: [{id: old}]\n");
        List<String> remarks = new ArrayList<>();

        Leftovers.recover(folder, remarks::add);

        assertThat(folder.resolve("lost.yaml")).hasContent("reports: []\n");
        assertThat(folder.resolve("kept.yaml")).hasContent("reports: [{id: old}]\n");
        assertThat(folder.resolve("half.yaml")).doesNotExist();
        assertThat(Leftovers.in(folder)).isEmpty();
        assertThat(remarks).hasSize(3).anyMatch(line -> line.contains("recovered from .lost.yaml.draft"));
    }

    @Test
    void twoCommandsDoNotWriteAtOnce() {
        Path material = folder.resolve("material");
        try (WritingLock held = WritingLock.on(material)) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> WritingLock.on(material))
                    .isInstanceOf(EditRefused.class)
                    .hasMessageContaining("wait until it has finished");
        }
        WritingLock.on(material).close();
    }
}
