package org.communique.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A corpus made up for measuring: the real authority and shared statements, and any number of dossiers that nobody
 * wrote, each with thirty reports of ten statements of its own.
 */
final class SyntheticMaterial {

    private static final int STATEMENTS = 10;
    private static final int REPORTS = 30;
    private static final List<String> SPEAKERS = List.of("wang-wenbin", "kassym-jomart-tokayev", "xi-jinping");

    private SyntheticMaterial() {}

    /** Writes the material into the folder. */
    static void write(Path real, Path folder, int dossiers) {
        try {
            copy(real, folder);
            Path articles = Files.createDirectories(folder.resolve("articles"));
            for (int number = 0; number < dossiers; number++) {
                String id = "syn_%06d".formatted(number);
                Files.writeString(articles.resolve(id + ".yaml"), dossier(id));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Everything, the limits of the dataset's counts aside. */
    private static void copy(Path real, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(real)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(real.relativize(file).toString());
                Files.createDirectories(target.getParent());
                String text = Files.readString(file);
                Files.writeString(target, file.endsWith("dataset.yaml") ? withoutCounts(text) : text);
            }
        }
    }

    private static String withoutCounts(String dataset) {
        return dataset.lines()
                .takeWhile(line -> !line.startsWith("counts:"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String dossier(String id) {
        return """
                article:
                  id: %1$s
                  label: A document made up for measuring
                  publisher: xinhua
                  published:
                    date: 2022-01-08
                    basis: inferred
                    evidence:
                      - {document: %1$s, at: [[0, 10]]}
                  language: en
                  text: {sha256: %2$s, codePoints: 100000}
                statements:
                %3$sreports:
                %4$s""".formatted(
                        id,
                        "0123456789ABCDEF".repeat(4),
                        IntStream.range(0, STATEMENTS)
                                .mapToObj(number -> statement(id, number))
                                .collect(Collectors.joining()),
                        IntStream.range(0, REPORTS)
                                .mapToObj(number -> report(id, number))
                                .collect(Collectors.joining()));
    }

    private static String statement(String id, int number) {
        return """
                  - id: %s-s%d
                    speaker: %s
                    date: '2022-01-07'
                    date-basis: stated
                    about: [unrest-2022]
                    speech-act: assess
                    stances:
                      - {toward: external-instigation, position: %s, certainty: certain}
                    summary: The speaker says something about the unrest that nobody has said, number %2$d of %1$s.
                """.formatted(
                        id.replace('_', '-'),
                        number,
                        SPEAKERS.get(number % SPEAKERS.size()),
                        number % 2 == 0 ? "affirms" : "doubts");
    }

    private static String report(String id, int number) {
        int at = 100 + number * 300;
        return """
                  - id: r%02d
                    statement: %s-s%d
                    mode: indirect
                    source: {at: [[%d, %d]]}
                    cue: {at: [[%d, %d]], text: said}
                    content: {at: [[%d, %d]]}
                    clarity: clear
                    review: machine
                """.formatted(
                number, id.replace('_', '-'), number % STATEMENTS, at, at + 10, at + 11, at + 15, at + 20, at + 200);
    }
}
