package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communique.material.Sha256;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sixty pages as they stand on the web: from a folder to a release, and one of them out again. */
@Tag("texts")
class SixtyPagesTest {

    private static final Path PAGES = Path.of("../shared/corpora/intake/segments");
    private static final Duration MOST = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    @Test
    void twoCommandsMakeAReleaseAndEachPageThatGaveNothingIsTold() throws IOException {
        Path news = pages();
        Path dataset = folder.resolve("my-pages");
        Duration before = processorTime();

        Run begun = Run.of("init", dataset, "--articles", news);
        Run built = Run.of("build", dataset);

        Duration taken = processorTime().minus(before);
        System.out.printf("60 pages: %d s of processor time; %s", taken.toSeconds(), begun.out());
        assertThat(built.err()).isEmpty();
        assertThat(built.status()).isZero();
        assertThat(begun.status())
                .as("as extract ends where a page was not taken")
                .isEqualTo(1);
        for (String page : names(news)) {
            Path dossier = dataset.resolve("material/articles/" + page + ".yaml");
            boolean reported =
                    Files.exists(dossier) && Files.readString(dossier).contains("- id:");
            assertThat(reported || begun.err().contains(page) || begun.out().contains("  " + page))
                    .as(page + " gave nothing and is not told")
                    .isTrue();
        }
        againIsTheSame(news, dataset);
        oneLeaves(dataset);
        assertThat(taken).isLessThan(MOST);
    }

    private static void againIsTheSame(Path news, Path dataset) throws IOException {
        Map<String, Sha256> once = digests(dataset);

        Run.of("extract", news, "-d", dataset);
        Run.of("build", dataset);

        assertThat(digests(dataset)).isEqualTo(once);
    }

    private static void oneLeaves(Path dataset) throws IOException {
        String first;
        try (Stream<Path> dossiers = Files.list(dataset.resolve("material/articles"))) {
            first = dossiers.sorted().findFirst().orElseThrow().getFileName().toString();
        }
        String id = first.replace(".yaml", "");

        assertThat(Run.of("remove", id, "-d", dataset, "--yes").status()).isZero();

        Run check = Run.of("check", dataset);
        assertThat(check.err()).isEmpty();
        assertThat(check.status()).isZero();
        try (Stream<Path> files = Files.walk(dataset.resolve("material"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("document: " + id + ",");
            }
        }
    }

    private Path pages() throws IOException {
        Path news = Files.createDirectories(folder.resolve("news"));
        try (Stream<Path> all = Files.list(PAGES)) {
            for (Path page : all.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .limit(60)
                    .toList()) {
                Files.copy(page, news.resolve(page.getFileName()));
            }
        }
        return news;
    }

    private static List<String> names(Path news) throws IOException {
        try (Stream<Path> all = Files.list(news)) {
            return all.map(page -> page.getFileName().toString().replace(".html", ""))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, Sha256> digests(Path dataset) throws IOException {
        Map<String, Sha256> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(dataset)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(dataset.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
            }
        }
        return digests;
    }

    private static Duration processorTime() {
        return Duration.ofNanos(
                ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime());
    }
}
