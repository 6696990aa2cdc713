package org.communique.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communique.material.Sha256;
import org.communique.release.ReleaseFolder;

/** Commands in a process of their own, in another time zone and language, and what they leave. */
final class Forked {

    private Forked() {}

    /** @param before what stands before the command, and so what it runs under */
    static ProcessBuilder of(List<String> before, Object... command) {
        List<String> words = new ArrayList<>(before);
        words.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=tr",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        Stream.of(command).map(String::valueOf).forEach(words::add);
        return new ProcessBuilder(words).redirectErrorStream(true);
    }

    /** What whoever serves the dataset reads now. */
    static Map<Path, Sha256> release(Path dataset) throws IOException {
        return contents(ReleaseFolder.at(dataset.resolve("rdf")).open());
    }

    static Map<Path, Sha256> contents(Path folder) throws IOException {
        Map<Path, Sha256> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file), Sha256.of(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
