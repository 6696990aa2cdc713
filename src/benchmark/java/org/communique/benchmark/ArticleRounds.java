package org.communique.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.communique.material.Article;

/**
 * The texts of a folder, read again and again by something in this process; told are articles of 800 words for each
 * second of processor time that the process spent, compilation and collection included.
 */
public record ArticleRounds(Path folder, int articles, int rounds) {

    private static final double WORDS = 800;

    /** Prints {@code EXTRACTION name …} at the end. */
    public void tell(String name, ToIntFunction<Article> found) {
        List<Article> texts = texts();
        double size = texts.stream().mapToInt(ArticleRounds::words).sum() / WORDS;
        int attributions = texts.stream().mapToInt(found).sum();
        double withStart = size / seconds();
        double steady = withStart;
        for (int round = 1; round < rounds; round++) {
            double begun = seconds();
            texts.forEach(found::applyAsInt);
            steady = size / (seconds() - begun);
        }
        System.out.printf(
                Locale.ROOT,
                "EXTRACTION %s articles %.1f found %d withstart %.3f steady %.3f megabytes %d%n",
                name,
                size,
                attributions,
                withStart,
                steady,
                peak());
    }

    private List<Article> texts() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .limit(articles)
                    .map(ArticleRounds::article)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("no texts in " + folder + ", say -Dtexts=FOLDER", unreadable);
        }
    }

    private static Article article(Path file) {
        try {
            return Article.of(file.getFileName().toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int words(Article article) {
        return article.text().trim().split("\\s+").length;
    }

    private static double seconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    /** The most memory that the process held, native libraries included, as Linux tells it; 0 elsewhere. */
    private static long peak() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException elsewhere) {
            return 0;
        }
    }
}
