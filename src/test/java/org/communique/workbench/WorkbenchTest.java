package org.communique.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.communique.curation.Desk;
import org.communique.curation.log.DecisionLog.Writer;
import org.communique.curation.shelf.MaterialFolder;
import org.communique.curation.shelf.Shelf;
import org.communique.dossier.Dossier;
import org.communique.dossier.Report;
import org.communique.meaning.encoder.Meanings;
import org.communique.reading.kept.KeptDossiers;
import org.communique.reading.kept.KeptFolder;
import org.communique.workbench.Workbench.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a workbench answers, as a browser sees it; {@code -Darticles=900} measures it over as many articles. */
class WorkbenchTest {

    private static final Path CASE = Path.of("src/test/resources/cases/curation");
    private static final String DRAFT = "m9385974149";

    private static final String SAILOR = "carl-newman-72a6e51e";

    /** The statement that both articles report. */
    private static final String SHARED = "mbf7777fd7163999e";

    private static final int ARTICLES = Integer.getInteger("articles", 12);

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aFormThatLacksSomethingIsRefusedInWordsAndChangesNothing() throws Exception {
        copyCase();
        String before = Files.readString(dossier("ferry-1"));
        try (Workbench bench = start()) {
            Asked asked = new Asked(bench);
            for (String form : List.of(
                    "do=accept",
                    "do=accept&seen=" + asked.version("ferry-1"),
                    "do=nothing&report=" + DRAFT,
                    "do=mark&content=9-3&report=" + DRAFT,
                    "report=" + DRAFT)) {
                HttpResponse<String> answer = asked.post("/article/ferry-1", form);
                assertThat(answer.statusCode()).as(form).isEqualTo(400);
                assertThat(answer.body()).as(form).contains("role=\"alert\"", "id=\"cards\"");
            }
            assertThat(asked.post("/article/ferry-1", "do=accept").body()).contains("is missing", "reload the page");
            assertThat(asked.post("/", "do=assign").statusCode()).isEqualTo(400);
            assertThat(asked.post("/check", "do=accept").statusCode()).isEqualTo(400);
            assertThat(asked.post("/undo", "back=/").statusCode()).isEqualTo(409);
        }
        assertThat(dossier("ferry-1")).content().isEqualTo(before);
    }

    @Test
    void aDecisionOnWhatSomebodyElseChangedIsAConflict() throws Exception {
        copyCase();
        try (Workbench bench = start()) {
            Asked asked = new Asked(bench);
            String seen = asked.version("ferry-1");
            Files.writeString(dossier("ferry-1"), "# mine\n" + Files.readString(dossier("ferry-1")));
            String form = "do=accept&report=" + DRAFT + "&seen=";
            assertThat(asked.post("/article/ferry-1", form + seen).statusCode()).isEqualTo(409);
            assertThat(asked.post("/article/ferry-1", form + asked.version("ferry-1"))
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(dossier("ferry-1")).content().startsWith("# mine").contains("review: curated");
    }

    @Test
    void whatAnActorSaidIsAcceptedInOneStepIfItIsWhatWasSeen() throws Exception {
        copyCase();
        Path description = folder.resolve("material/dataset.yaml");
        Files.writeString(description, Files.readString(description) + "publish: {machine: clear, precision: 0.86}\n");
        try (Workbench bench = start()) {
            Asked asked = new Asked(bench);
            String page = asked.get("/actors?actor=" + SAILOR).body();
            assertThat(page).contains("Clear reports of what it says: 2.", "are probably wrong", "Accept these 2");
            String form = "do=accept-all&actor=" + SAILOR + "&count=";
            HttpResponse<String> other = asked.post("/actors", form + 3);
            assertThat(other.statusCode()).isEqualTo(400);
            assertThat(other.body()).contains("than you saw: 2.");
            String before = Files.readString(dossier("ferry-1"));
            Files.writeString(dossier("ferry-1"), before.replace("review: machine", "review: rejected"));
            Thread.sleep(150);
            assertThat(asked.post("/actors", form + 2).statusCode()).isEqualTo(400);
            Files.writeString(dossier("ferry-1"), before);
            Thread.sleep(150);
            HttpResponse<String> done = asked.post("/actors", form + 2);
            assertThat(done.body()).contains("Accepted 2 reports unread").doesNotContain("Accept these");
            assertThat(asked.get("/?doubt=DRAWN").body()).contains("1 found");
            asked.post("/undo", "back=/actors?actor=" + SAILOR);
            assertThat(dossier("ferry-1")).content().isEqualTo(before);
        }
    }

    @Test
    void whatWasRejectedIsNotOfferedAsSaidAlready() throws Exception {
        copyCase();
        String offered = "value=\"me48e3fbb29d78581\"";
        String panel = "/article/ferry-1?report=m38ec2717d6&panel=who";
        try (Workbench bench = start()) {
            Asked asked = new Asked(bench);
            assertThat(asked.get(panel).body()).contains(offered);
            String form = "do=reject&reason=WRONG_WORDS&report=me8c598f25b&seen=" + asked.version("ferry-1");
            assertThat(asked.post("/article/ferry-1", form).statusCode()).isEqualTo(200);
            assertThat(asked.get(panel).body()).doesNotContain(offered);
        }
    }

    /** An event and the occasion at which it was told often have one name. */
    @Test
    void aNameThatTwoThingsHaveStandsForTheOneThatTheFieldHolds() throws Exception {
        copyCase();
        Path bodies = folder.resolve("material/authority/machine-organizations.yaml");
        Files.writeString(bodies, Files.readString(bodies).replace("Portwick Post", "Harbour News"));
        try (Workbench bench = start()) {
            Asked asked = new Asked(bench);
            String form = "do=describe&field=ADDRESSEES&report=" + DRAFT + "&value=";
            String article = "/article/ferry-1";
            String twice = asked.post(article, form + "Harbour+News&seen=" + asked.version("ferry-1"))
                    .body();
            assertThat(twice).contains("is the name of 2 entries");
            asked.post(article, form + "portwick-post-63a10bcf&seen=" + asked.version("ferry-1"));
            assertThat(asked.post(article, form + "Harb&seen=" + asked.version("ferry-1"))
                            .body())
                    .contains("is the name of 3 entries");
            HttpResponse<String> again =
                    asked.post(article, form + "Harbour+News;Ada+Example&seen=" + asked.version("ferry-1"));
            assertThat(again.statusCode()).isEqualTo(200);
        }
        assertThat(dossier("ferry-1")).content().contains("portwick-post-63a10bcf", "ada-example-4c6b69bd");
    }

    @Test
    void thePreviewFramesThePageThatTheSiteWillHave() throws Exception {
        copyCase();
        try (Workbench bench = start()) {
            Asked asked = new Asked(bench);
            String around = asked.get("/preview/ferry-1?report=" + DRAFT).body();
            String page = around.replaceAll("(?s).*<iframe src=\"([^\"]*)\".*", "$1");
            HttpResponse<String> framed = asked.get(page);
            assertThat(framed.statusCode()).isEqualTo(200);
            assertThat(framed.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'", "frame-ancestors 'self'");
            assertThat(framed.body()).contains("Ada Example", "Who reports it, and where");
            assertThat(asked.get("/published?thing=https://example.org/none").statusCode())
                    .isEqualTo(404);
        }
    }

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

    private Path dossier(String article) {
        return folder.resolve("material/articles/" + article + ".yaml");
    }

    private void copyCase() throws IOException {
        copy(CASE, folder);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
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

    private Workbench start() {
        return start(folder.resolve("texts"));
    }

    private Workbench start(Path texts) {
        var kept = new KeptDossiers(KeptFolder.at(folder.resolve(".communique/build"), System.err::println), "1");
        Desk desk = Desk.open(folder, texts, new Writer("ann", Clock.systemUTC()), Optional.of(kept));
        return Workbench.start(desk, new Sources(Meanings.unsaved(), Optional.empty()), 0);
    }

    /** A browser that was given the key. */
    private final class Asked {

        private final String origin;
        private final String cookie;

        private Asked(Workbench bench) {
            URI address = URI.create(bench.address());
            this.origin = "http://" + address.getAuthority();
            this.cookie =
                    "communique-" + address.getPort() + "=" + address.getQuery().substring(4);
        }

        private HttpResponse<String> get(String path) {
            return send(request(path).GET().build());
        }

        private HttpResponse<String> post(String path, String form) {
            return send(request(path).POST(BodyPublishers.ofString(form)).build());
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create(origin + path))
                    .header("Cookie", cookie)
                    .header("Origin", origin);
        }

        private HttpResponse<String> send(HttpRequest request) {
            try {
                return client.send(request, BodyHandlers.ofString());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (InterruptedException ended) {
                throw new IllegalStateException(ended);
            }
        }

        /** What a form sends back, so that nobody decides on what they did not see. */
        private String version(String article) {
            return get("/article/" + article).body().replaceAll("(?s).*?data-version=\"([^\"]*)\".*", "$1");
        }
    }
}
