package org.communique.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.communique.curation.Desk;
import org.communique.curation.log.DecisionLog.Writer;
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

    @Test
    void eachKeyIsAnsweredSoonHoweverManyArticlesThereAre() throws Exception {
        copyCase();
        for (int number = 3; number <= ARTICLES; number++) {
            copy(number % 2 == 0 ? "ferry-2" : "ferry-1", "ferry-" + number);
        }
        long first = System.nanoTime();
        try (Workbench bench = start()) {
            assertThat(new Asked(bench).get("/").body()).contains("Work list");
        }
        long begun = System.nanoTime();
        try (Workbench bench = start()) {
            Asked asked = new Asked(bench);
            assertThat(asked.get("/").body()).contains("Work list");
            long opened = System.nanoTime() - begun;
            assertThat(asked.get("/check").body()).contains("Nothing is wrong");
            asked.get("/article/ferry-3?panel=meaning&report=" + DRAFT);
            List<Long> times = new ArrayList<>();
            for (int number = 3; number <= Math.min(ARTICLES, 41); number += 2) {
                String article = "/article/ferry-" + number;
                String on = "?report=" + DRAFT + "&panel=";
                for (String page : List.of(article, article + on + "who", article + on + "meaning", "/")) {
                    times.add(timed(() -> asked.get(page)));
                }
                for (String act :
                        List.of("accept", "describe&field=SUMMARY&value=They+spoke.", "date&day=2025-03-01")) {
                    String form = "report=" + DRAFT + "&seen=" + asked.version(article.substring(9)) + "&do=" + act;
                    times.add(timed(() -> asked.post(article, form)));
                }
                times.add(timed(() -> asked.post("/undo", "back=" + article)));
            }
            times.sort(null);
            System.out.printf(
                    "%d articles: the work list after %d ms, and %d ms where it was opened before; %d keys: median %d ms, p95 %d ms, longest %d ms%n",
                    ARTICLES,
                    (begun - first) / 1_000_000,
                    opened / 1_000_000,
                    times.size(),
                    times.get(times.size() / 2) / 1_000_000,
                    times.get(times.size() * 95 / 100) / 1_000_000,
                    times.get(times.size() - 1) / 1_000_000);
        }
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
        try (Stream<Path> files = Files.walk(CASE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(CASE.relativize(file).toString());
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
        var kept = new KeptDossiers(KeptFolder.at(folder.resolve(".communique/build"), System.err::println), "1");
        Desk desk = Desk.open(folder, folder.resolve("texts"), new Writer("ann", Clock.systemUTC()), Optional.of(kept));
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
