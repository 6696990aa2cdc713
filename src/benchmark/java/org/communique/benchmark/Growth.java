package org.communique.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.communique.pipeline.Outcome;
import org.communique.pipeline.Progress;
import org.communique.pipeline.Publication;
import org.communique.query.QueryCatalogue;
import org.communique.release.ReleaseFolder;
import org.communique.release.folder.WholeFolder;

/**
 * What a build costs with {@code -Darticles=N} synthetic dossiers and with twice as many: all of it, and again with one
 * article more. Times are of the clock and of the processors, compilation and collection included.
 */
final class Growth {

    private static final int ARTICLES = Integer.getInteger("articles", 1000);

    /** Doubling the dossiers may cost so many times as much. */
    private static final double DOUBLE_AT_MOST = 2.1;

    private Growth() {}

    /** Whether the cost of a full build grows with the dossiers and no faster. */
    static boolean measured() {
        double once = built(ARTICLES);
        double twice = built(2 * ARTICLES);
        System.out.printf(
                Locale.ROOT, "RATIO full build of %d dossiers to %d: %.2f%n", 2 * ARTICLES, ARTICLES, twice / once);
        return twice / once <= DOUBLE_AT_MOST;
    }

    /** The processor seconds of a full build. */
    private static double built(int articles) {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/benchmark")), "growth");
            SyntheticMaterial.write(folder.resolve("material"), articles);
            double full = build(folder, "full build of " + articles);
            SyntheticMaterial.write(folder.resolve("material"), articles + 1);
            build(folder, "one article more");
            WholeFolder.delete(folder);
            return full;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static double build(Path folder, String what) {
        long begun = System.nanoTime();
        double before = processorSeconds();
        Outcome outcome = new Publication(
                        folder.resolve("material"),
                        ReleaseFolder.at(folder.resolve("rdf")),
                        QueryCatalogue.packed(),
                        Progress.SILENT)
                .build(Optional.empty());
        double spent = processorSeconds() - before;
        double seconds = (System.nanoTime() - begun) / 1e9;
        return outcome.match(
                published -> {
                    long quads = published.statistics().quads();
                    System.out.printf(
                            Locale.ROOT,
                            "RATE %s: %,d quads, %d of %d dossiers taken, %.1f s (%,.0f quads/s), %.1f CPU-s (%,.0f quads/CPU-s)%n",
                            what,
                            quads,
                            published.taken(),
                            published.dossiers(),
                            seconds,
                            quads / seconds,
                            spent,
                            quads / spent);
                    return spent;
                },
                refused -> {
                    throw new IllegalStateException(
                            refused.problems().stream().limit(5).toList().toString());
                });
    }

    private static double processorSeconds() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }
}
