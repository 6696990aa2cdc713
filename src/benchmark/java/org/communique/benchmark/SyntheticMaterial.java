package org.communique.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A corpus made up for measuring: a small authority of its own, taken from an outside source, and any number of
 * dossiers that nobody wrote, each with thirty reports of ten statements of its own.
 */
final class SyntheticMaterial {

    private static final int STATEMENTS = 10;
    private static final int REPORTS = 30;
    private static final List<String> SPEAKERS = List.of("ada", "bob", "eve");
    private static final String EVIDENCE = "  evidence: [{source: register, locator: row 1}]\n";

    private SyntheticMaterial() {}

    /** Writes the material into the folder. */
    static void write(Path folder, int dossiers) {
        try {
            Path authority = Files.createDirectories(folder.resolve("authority"));
            Path articles = Files.createDirectories(folder.resolve("articles"));
            Files.writeString(folder.resolve("dataset.yaml"), DATASET);
            Files.writeString(folder.resolve("statements.yaml"), "[]\n");
            Files.writeString(authority.resolve("sources.yaml"), "- id: register\n  title: A register\n");
            Files.writeString(authority.resolve("persons.yaml"), persons());
            Files.writeString(authority.resolve("organizations.yaml"), ORGANIZATION + EVIDENCE);
            Files.writeString(authority.resolve("events.yaml"), EVENT + EVIDENCE);
            Files.writeString(authority.resolve("propositions.yaml"), PROPOSITION + EVIDENCE);
            for (int number = 0; number < dossiers; number++) {
                String id = "syn-%06d".formatted(number);
                Files.writeString(articles.resolve(id + ".yaml"), dossier(id));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String persons() {
        return SPEAKERS.stream()
                .map(id -> "- id: %s\n  label: The speaker %s\n".formatted(id, id) + EVIDENCE)
                .collect(Collectors.joining("\n"));
    }

    private static final String DATASET = """
            id: synthetic
            title: A corpus made up for measuring
            description: Nobody said any of this.
            base: https://example.org/synthetic/
            version: 2025.1
            issued: 2025-03-31
            licence: https://creativecommons.org/publicdomain/zero/1.0/
            publisher: {name: Nobody, homepage: https://example.org/}
            language: en
            keywords: [measuring]
            temporal: 2025-03
            excerpts: quotations
            publish: {machine: all}
            counts:
              Statement: {min: 1, max: 10000000}
            """;

    private static final String ORGANIZATION = "- id: gazette\n  label: The Gazette\n  type: media\n";

    private static final String EVENT =
            "- id: closure\n  label: A closure\n  type: other\n  date: 2025-03-10\n  status: reported\n";

    private static final String PROPOSITION = "- id: bridge-safe\n  text: The bridge is safe.\n  about: [closure]\n";

    private static String dossier(String id) {
        return """
                article:
                  id: %1$s
                  label: A document made up for measuring
                  publisher: gazette
                  published: {date: 2025-03-08, basis: stated, evidence: [{document: %1$s, at: [[0, 10]]}]}
                  language: en
                  text: {sha256: %2$s, codePoints: 100000}
                statements:
                %3$s
                reports:
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
                    date: 2025-03-07
                    date-basis: stated
                    about: [closure]
                    speech-act: assess
                    stances:
                      - {toward: bridge-safe, position: %s, certainty: certain}
                    summary: The speaker says something about the closure that nobody has said, number %2$d of %1$s.
                """.formatted(id, number, SPEAKERS.get(number % SPEAKERS.size()), number == 0 ? "affirms" : "doubts");
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
                """.formatted(number, id, number % STATEMENTS, at, at + 10, at + 11, at + 15, at + 20, at + 200);
    }
}
