package org.communique.release.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedLinesTest {

    private static final int AT_ONCE = 3;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 9, 10, 40})
    void moreFilesThanAreReadAtOnceAreMergedInRounds(int files) throws IOException {
        Random random = new Random(files);
        TreeSet<String> expected = new TreeSet<>();
        List<Path> given = new ArrayList<>();
        // So little memory that most lines of its own go into files as well.
        try (SortedLines lines = new SortedLines(200, AT_ONCE)) {
            for (int file = 0; file < files; file++) {
                given.add(run(file, random, expected));
                lines.add(given.get(file));
                String own = "line " + random.nextInt(500);
                expected.add(own);
                lines.add(own.getBytes(StandardCharsets.UTF_8));
            }

            assertThat(read(lines)).containsExactlyElementsOf(expected);
            assertThat(read(lines)).as("asked again").containsExactlyElementsOf(expected);
        }
        assertThat(given).allMatch(SortedRun::isWhole);
    }

    private Path run(int number, Random random, TreeSet<String> expected) throws IOException {
        TreeSet<String> lines = new TreeSet<>();
        IntStream.range(0, 20).forEach(line -> lines.add("line " + random.nextInt(500)));
        expected.addAll(lines);
        Path file = folder.resolve(number + ".run");
        SortedRun.write(
                file,
                lines.stream()
                        .map(line -> line.getBytes(StandardCharsets.UTF_8))
                        .toList());
        return file;
    }

    private static List<String> read(SortedLines lines) {
        List<String> read = new ArrayList<>();
        lines.forEach(line -> read.add(new String(line, StandardCharsets.UTF_8)));
        return read;
    }
}
