package org.communique.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.communique.pipeline.Outcome;
import org.communique.pipeline.Progress;
import org.communique.pipeline.Publication;
import org.communique.query.QueryCatalogue;
import org.communique.release.ReleaseFolder;

/** Builds releases of more and more dossiers, and looks how much of the heap is in use meanwhile. */
final class MemoryCurve {

    /** So much may a thousand dossiers need more than a quarter of them. */
    private static final double GROWTH_AT_MOST = 1.5;

    private MemoryCurve() {}

    /** Whether memory stays what it is while dossiers become more. */
    static boolean measured() {
        double quarter = built(250);
        double all = built(1000);
        System.out.printf(Locale.ROOT, "RATIO memory of 1000 dossiers to 250: %.2f%n", all / quarter);
        return all / quarter <= GROWTH_AT_MOST;
    }

    /** The most megabytes in use, of those seen. */
    private static double built(int dossiers) {
        Path folder = folder();
        SyntheticMaterial.write(folder.resolve("material"), dossiers);
        long begun = System.nanoTime();
        try (Watch watch = new Watch()) {
            long quads = published(folder);
            System.out.printf(
                    Locale.ROOT,
                    "DOSSIERS %d: %,d quads in %d s, MB in use %s%n",
                    dossiers,
                    quads,
                    Duration.ofNanos(System.nanoTime() - begun).toSeconds(),
                    watch.curve);
            return watch.curve.stream().mapToDouble(Double::valueOf).max().orElse(0);
        }
    }

    private static long published(Path folder) {
        Outcome outcome = new Publication(
                        folder.resolve("material"),
                        ReleaseFolder.at(folder.resolve("rdf")),
                        QueryCatalogue.packed(),
                        Progress.SILENT)
                .build(Optional.empty());
        return outcome.match(published -> published.statistics().quads(), refused -> {
            throw new IllegalStateException(
                    refused.problems().stream().limit(5).toList().toString());
        });
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/benchmark")), "dossiers");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Notes the heap in use every few seconds. */
    private static final class Watch implements AutoCloseable {

        private final List<Double> curve = new CopyOnWriteArrayList<>();
        private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

        Watch() {
            clock.scheduleWithFixedDelay(this::note, 1, 5, TimeUnit.SECONDS);
        }

        private void note() {
            System.gc();
            long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            curve.add(Math.round(used / 1e5) / 10.0);
        }

        @Override
        public void close() {
            clock.shutdownNow();
        }
    }
}
