package org.communique.pipeline.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A dataset made up for a test, in which something is changed at random, as people and the extractor change theirs. */
final class ChangingDataset {

    private static final Path SMALL = Path.of("src/test/resources/cases/small-material/material");

    private final Path material;
    private final Random random;
    private final Map<String, Integer> articles = new TreeMap<>();
    private int next;

    ChangingDataset(Path folder, long seed, int articles) {
        this.material = folder.resolve("material");
        this.random = new Random(seed);
        try (Stream<Path> files = Files.walk(SMALL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(SMALL.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        shared("asserted");
        for (int number = 0; number < articles; number++) {
            add();
        }
        writeAll();
    }

    Path material() {
        return material;
    }

    /** Changes one thing, and says what. */
    String change() {
        String what = changed(random.nextInt(10));
        writeAll();
        return what;
    }

    private String changed(int which) {
        return switch (which) {
            case 0, 1 -> "a new article " + add();
            case 2 -> "no article " + remove(any());
            case 3, 4 -> "another content of " + another(any());
            case 5 -> entry("persons", "Ada", "Ada " + random.nextInt(100));
            case 6 -> entry("propositions", "is cracked.", "is cracked " + random.nextInt(100) + " times.");
            case 7 -> entry("organizations", "type: media", "type: " + (random.nextBoolean() ? "agency" : "media"));
            case 8 -> shared(random.nextBoolean() ? "asserted" : "announced");
            default -> policy();
        };
    }

    private String add() {
        String id = "article-%03d".formatted(next++ * 37 % 500);
        articles.put(id, random.nextInt(1000));
        return id;
    }

    private String any() {
        return List.copyOf(articles.keySet()).get(random.nextInt(articles.size()));
    }

    private String remove(String id) {
        if (articles.size() > 3) {
            articles.remove(id);
            delete("articles/" + id + ".yaml");
        }
        return id;
    }

    private String another(String id) {
        articles.put(id, random.nextInt(1000));
        return id;
    }

    private String entry(String file, String part, String other) {
        String name = "authority/" + file + ".yaml";
        write(name, read(name).replaceFirst(part.replace(".", "\\."), other));
        return file + ": " + other;
    }

    private String shared(String actuality) {
        write("statements.yaml", """
                - {id: both, speaker: ada, date: 2021-05-04, speech-act: say, about: [closure], actuality: %s,
                   summary: Ada speaks of the bridge., stances: [{toward: safe, position: affirms, certainty: certain}]}
                """.formatted(actuality));
        return "the shared statement is " + actuality;
    }

    private String policy() {
        String policy =
                List.of("{machine: all}", "{machine: none}", "{precision: 0.8}").get(random.nextInt(3));
        String text = read("dataset.yaml");
        write(
                "dataset.yaml",
                text.replace("version: \"1\"", "version: \"" + random.nextInt(3) + "\"") + "publish: " + policy + "\n");
        return policy;
    }

    private void writeAll() {
        List<String> ids = new ArrayList<>(articles.keySet());
        articles.forEach((id, content) -> write("articles/" + id + ".yaml", dossier(id, content, ids)));
    }

    /** Reports its own statement, perhaps the shared one and one of the article before, and speaks of the one behind. */
    private static String dossier(String id, int content, List<String> all) {
        int at = all.indexOf(id);
        String before = all.get(Math.max(0, at - 1));
        String behind = all.get(Math.min(all.size() - 1, at + 1));
        return """
                article:
                  id: %1$s
                  label: An article
                  publisher: herald
                  published: {date: 2021-05-03, basis: stated, evidence: [{document: %2$s, at: [[%3$d, 11]]}]}
                  language: en
                  text: {sha256: E2AF36D7BCA30B5CCD621265E26158444FEE44E0F775018F5ECD912AFB464189, codePoints: 90}
                statements:
                  - {id: %1$s-s, speaker: %4$s, date: 2021-05-0%5$d, speech-act: say, about: [closure], part-of: both,
                     stances: [{toward: cracked, position: %6$s, certainty: certain}], review: %7$s}
                reports:
                  - {id: r1, statement: %1$s-s, mode: indirect, content: {at: [[%3$d, 40]]}, review: %7$s,
                     confidence: 0.%8$d, extraction: {by: rules, co-reports: [%2$s-s]}, within: %9$s}
                  - {id: r2, statement: %10$s, mode: indirect, content: {at: [[50, 80]]}}
                """.formatted(
                        id,
                        behind,
                        content % 10,
                        content % 2 == 0 ? "ada" : "bo",
                        1 + content % 9,
                        List.of("affirms", "denies", "doubts").get(content % 3),
                        content % 5 == 0 ? "curated" : "machine",
                        70 + content % 30,
                        at == 0 ? "both" : before + "-s",
                        content % 4 == 0 ? "both" : before + "-s");
    }

    private static String read(String name) {
        try {
            return Files.readString(SMALL.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(String name, String text) {
        try {
            Files.createDirectories(material.resolve(name).getParent());
            Files.writeString(material.resolve(name), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void delete(String name) {
        try {
            Files.delete(material.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
