package org.communique.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communique.material.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A dataset and one article of a ferry that is extracted into it. */
abstract class FerryNews {

    static final String STORY = """
        The ferry will return in spring, Ada Example, the mayor, told reporters on Monday.

        “We are glad to have it back,” said Ada Example. According to Carl Newman, a sailor, the boats are sound.

        Carl Newman said that the crews would come back, too.
        """;

    @TempDir
    Path folder;

    Path dataset;
    Path material;

    @BeforeEach
    void begin() throws IOException {
        dataset = Run.template(folder.resolve("mine"));
        material = dataset.resolve("material");
        Files.createDirectories(folder.resolve("news"));
        Files.writeString(
                folder.resolve("news/ferry-2025-03-04.txt"),
                "---\npublisher: Harbour News\nauthor: Dana Writer\n---\n" + STORY);
    }

    /** Draws up the dossiers again, unless a run is resumed. */
    Run extract(String input, Object... options) {
        boolean resumed = Stream.of(options).anyMatch("--resume"::equals);
        return Run.of(Stream.concat(
                        Stream.of(
                                "extract",
                                folder.resolve(input),
                                "--into",
                                material,
                                "--extractor",
                                "rules",
                                resumed ? "--quiet=false" : "--again"),
                        Stream.of(options))
                .toArray());
    }

    String dossier() throws IOException {
        return dossier("ferry-2025-03-04");
    }

    String dossier(String article) throws IOException {
        return Files.readString(material.resolve("articles").resolve(article + ".yaml"));
    }

    Map<String, Sha256> digests() throws IOException {
        Map<String, Sha256> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(dataset)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(file.toString(), Sha256.of(Files.readAllBytes(file)));
            }
        }
        return digests;
    }
}
