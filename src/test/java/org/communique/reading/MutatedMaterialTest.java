package org.communique.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.communique.checking.MaterialFolder;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Material that is damaged at random, the same way in every run: it is told, it never stops the programme. */
class MutatedMaterialTest {

    private static final String[] SCRAPS = {
        ":",
        "- ",
        "[",
        "]",
        "{",
        "}",
        "\"",
        "'",
        "&a ",
        "*a",
        "!!int ",
        "|\n",
        ">",
        "\t",
        "\n",
        "  ",
        "#",
        "? ",
        "%",
        "@",
        "null",
        "~",
        "[[",
        "]]",
        ", ",
        "\\ud83d",
        "\u0000",
        "\uFEFF",
        "-1",
        "999999999999",
        "0x10",
        "2021-02-30",
        "---\n",
        "...\n",
        "<<: *a",
        "id: x\n",
        "😀",
        "e\u0301",
        "\r\n",
        "%YAML 1.9\n",
        "\u2028"
    };

    @TempDir
    Path folder;

    @Test
    void damagedMaterialIsToldAndNeverThrows() throws IOException {
        var random = new Random(20220107);
        MaterialFolder material = MaterialFolder.sound(folder);
        List<Path> files = filesOf(material.material());
        int told = 0;
        for (int round = 0; round < 300; round++) {
            Path file = files.get(random.nextInt(files.size()));
            String sound = Files.readString(file);
            Files.writeString(file, mutated(sound, random));
            List<String> problems = Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20), material::problems, () -> "hangs: " + file);
            told += problems.isEmpty() ? 0 : 1;
            Files.writeString(file, sound);
        }
        assertThat(told).isGreaterThan(200);
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
        }
    }

    private static String mutated(String text, Random random) {
        var mutated = new StringBuilder(text);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(mutated.length());
            int end = Math.min(mutated.length(), at + random.nextInt(6));
            switch (random.nextInt(3)) {
                case 0 -> mutated.insert(at, SCRAPS[random.nextInt(SCRAPS.length)]);
                case 1 -> mutated.delete(at, end);
                default -> mutated.replace(at, end, SCRAPS[random.nextInt(SCRAPS.length)]);
            }
        }
        return mutated.toString();
    }
}
