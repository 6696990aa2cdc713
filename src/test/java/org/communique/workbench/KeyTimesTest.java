package org.communique.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.communique.curation.shelf.MaterialFolder;
import org.communique.curation.shelf.Shelf;
import org.communique.dossier.Dossier;
import org.communique.dossier.Report;
import org.junit.jupiter.api.Test;

/** How long the keys of the workbench take. */
class KeyTimesTest extends BenchCase {

    /** The statement that both articles report. */
    private static final String SHARED = "mbf7777fd7163999e";

    private static final int ARTICLES = Integer.getInteger("articles", 12);

    /** {@code -Darticles=900}, or {@code -Ddataset=DIR} for a copy of a dataset whose texts are in {@code DIR/texts}. */
    @Test
    void eachKeyIsAnsweredSoonHoweverManyArticlesThereAre() throws Exception {
        String dataset = System.getProperty("dataset", "");
        if (!dataset.isEmpty()) {
            copy(Path.of(dataset, "material"), folder.resolve("material"));
            measured(folder, Path.of(dataset, "texts"));
            return;
        }
        copyCase();
        for (int number = 3; number <= ARTICLES; number++) {
            copy(number % 2 == 0 ? "ferry-2" : "ferry-1", "ferry-" + number);
        }
        measured(folder, folder.resolve("texts"));
    }

    private void measured(Path root, Path texts) {
        long worked = cpu();
        long begun = System.nanoTime();
        try (Workbench bench = start(texts)) {
            assertThat(new Asked(bench).get("/").body()).contains("Work list");
        }
        System.out.printf("the work list after %d ms (%d ms of CPU)", since(begun), (cpu() - worked) / 1_000_000);
        worked = cpu();
        begun = System.nanoTime();
        try (Workbench bench = start(texts)) {
            Asked asked = new Asked(bench);
            assertThat(asked.get("/").body()).contains("Work list");
            System.out.printf(
                    ", and %d ms (%d ms of CPU) where it was opened before%n",
                    since(begun), (cpu() - worked) / 1_000_000);
            Shelf shelf = new MaterialFolder(root.resolve("material")).read();
            List<Report> drafts = shelf.dossiers().stream()
                    .flatMap(dossier -> dossier.reports().stream()
                            .filter(report -> report.review() == Report.Review.MACHINE)
                            .limit(1))
                    .limit(20)
                    .toList();
            Map<String, List<Long>> times = new TreeMap<>();
            Map<String, Long> work = new TreeMap<>();
            for (Dossier dossier : shelf.dossiers()) {
                keys(asked, dossier, drafts, times, work);
            }
            List<Long> all =
                    times.values().stream().flatMap(List::stream).sorted().toList();
            times.forEach((key, each) -> System.out.printf(
                    "%-28s %3d times, p95 %4d ms, %4d ms of CPU each%n",
                    key, each.size(), quantile(each, 0.95), work.getOrDefault(key, 0L) / 1_000_000 / each.size()));
            System.out.printf(
                    "%d articles, %d statements, %d keys: median %d ms, p95 %d ms, longest %d ms%n",
                    shelf.dossiers().size(),
                    shelf.statements().size(),
                    all.size(),
                    quantile(all, 0.5),
                    quantile(all, 0.95),
                    quantile(all, 1));
        }
    }

    private void keys(
            Asked asked, Dossier dossier, List<Report> drafts, Map<String, List<Long>> times, Map<String, Long> work) {
        String article = "/article/" + dossier.article().id();
        for (Report report : dossier.reports().stream().filter(drafts::contains).toList()) {
            String on = article + "?report=" + report.id();
            Map<String, Supplier<HttpResponse<String>>> keys = new LinkedHashMap<>();
            keys.put("article", () -> asked.get(on));
            keys.put("who", () -> asked.get(on + "&panel=who"));
            keys.put("passage", () -> asked.get(on + "&panel=passage"));
            keys.put("work list", () -> asked.get("/"));
            for (String act : List.of("accept", "describe&field=SUMMARY&value=They+spoke.", "date&day=2025-03-01")) {
                keys.put(
                        act,
                        () -> asked.post(
                                article,
                                "report=" + report.id() + "&seen="
                                        + asked.version(dossier.article().id()) + "&do=" + act));
            }
            keys.put("undo", () -> asked.post("/undo", "back=" + article));
            keys.forEach((name, key) -> {
                long worked = cpu();
                times.computeIfAbsent(name, none -> new ArrayList<>()).add(timed(key));
                work.merge(name, cpu() - worked, Long::sum);
            });
        }
    }

    private static long quantile(List<Long> times, double share) {
        List<Long> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share)) / 1_000_000;
    }

    private static long since(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }

    /** What the process worked so far, in nanoseconds: what else the machine does does not count. */
    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static long timed(Supplier<HttpResponse<String>> asking) {
        long start = System.nanoTime();
        assertThat(asking.get().statusCode()).isEqualTo(200);
        return System.nanoTime() - start;
    }

    /** The same article again, with statements of its own. */
    private void copy(String like, String id) throws IOException {
        String own = id.substring(6);
        Files.writeString(
                dossier(id),
                Files.readString(dossier(like))
                        .replace("id: " + like, "id: " + id)
                        .replaceAll("(statement|- id): (m[0-9a-f]{16})", "$1: $2" + own)
                        .replace(SHARED + own, SHARED)
                        .replaceAll("(?m)^  - id: " + SHARED + "\\n(    .*\\n)+", ""));
        Files.copy(folder.resolve("texts/" + like + ".txt"), folder.resolve("texts/" + id + ".txt"));
    }
}
