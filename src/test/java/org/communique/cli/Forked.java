package org.communique.cli;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
                classPath(),
                Main.class.getName()));
        Stream.of(command).map(String::valueOf).forEach(words::add);
        return new ProcessBuilder(words).redirectErrorStream(true);
    }

    /** Of these tests, whoever runs them. */
    private static String classPath() {
        return Thread.currentThread().getContextClassLoader() instanceof URLClassLoader own
                ? Stream.of(own.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
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
