package org.communique.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The extractors, each in a JVM of its own with one thread and the memory of a small machine. */
public final class Extraction {

    private static final double ARTICLES_AT_LEAST = 8;
    private static final long MEGABYTES_AT_MOST = 700;

    private static final List<String> SMALL = List.of("-Xmx256m");

    private Extraction() {}

    /** What a run told of itself. */
    public record Told(double withStart, double steady, long megabytes) {}

    /** Whether the default extractor is as fast and as small as it must be. */
    static boolean measured() {
        Told tagger = new Run(SMALL, ExtractionRun.class.getName(), "tagger", 84, 4).told();
        Told rules = new Run(SMALL, ExtractionRun.class.getName(), "rules", 84, 4).told();
        tell("tagger", tagger);
        tell("rules", rules);
        return tagger.steady >= ARTICLES_AT_LEAST && tagger.megabytes <= MEGABYTES_AT_MOST;
    }

    private static void tell(String name, Told told) {
        System.out.printf(
                Locale.ROOT,
                "RATE extraction %s: %.1f articles of 800 words a CPU-second, %.1f with start-up; at most %d MB%n",
                name,
                told.steady,
                told.withStart,
                told.megabytes);
    }

    /** A main class in a JVM of its own, and what it is told: a name, how many articles to read, and how often. */
    public record Run(List<String> options, String main, String name, int articles, int rounds) {

        /** Runs it to its end, and repeats what it prints. */
        public Told told() {
            try {
                Process process = new ProcessBuilder(command())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
                String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                System.out.print(output);
                return Extraction.told(output);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private List<String> command() {
            List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
            command.addAll(options);
            command.addAll(List.of("-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), main, name));
            command.add(System.getProperty("texts", "../shared/corpora/polnear/dev/text"));
            command.addAll(List.of(Integer.toString(articles), Integer.toString(rounds)));
            return command;
        }
    }

    private static Told told(String output) {
        String[] words = output.lines()
                .filter(line -> line.startsWith("EXTRACTION"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the run told nothing"))
                .split(" ");
        return new Told(Double.parseDouble(words[7]), Double.parseDouble(words[9]), Long.parseLong(words[11]));
    }
}
