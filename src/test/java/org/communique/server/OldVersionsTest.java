package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.communique.query.QueryCatalogue;
import org.communique.release.ReleaseFolder;
import org.communique.versions.Change;
import org.communique.versions.Change.Act;
import org.communique.versions.TenReleases;
import org.communique.versions.Versions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten releases over HTTP: each answers as it did. */
@TestInstance(Lifecycle.PER_CLASS)
class OldVersionsTest {

    private static final String STATEMENTS = "PREFIX cq: <https://w3id.org/communique/ns#>"
            + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
            + " SELECT ?s ?label { ?s a cq:Statement ; rdfs:label ?label } ORDER BY ?s ?label";

    private Path folder = Path.of("");
    private Versions versions = new Versions(folder, List.of());
    private RunningServer server = Served.small();

    @BeforeAll
    void serve(@TempDir Path made) {
        folder = made;
        Path release = TenReleases.in(made.resolve("rdf")).folder();
        versions = Versions.of(release, TenReleases.label(1), LocalDate.parse("2026-11-22"));
        ServerSettings settings = Served.settings().withQuadsInMemory(1_000_000, made.resolve(".communique"));
        server.close();
        server = new RunningServer(CommuniqueServer.start(
                release, QueryCatalogue.of(List.of()), settings.withPort(0), RemoteAccess.none())) {};
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Change one(int number, Act act) {
        return versions.changes(number).stream()
                .filter(change -> change.kind().equals("statement") && change.act() == act)
                .findFirst()
                .orElseThrow();
    }

    private static String path(String iri) {
        return iri.substring(TenReleases.BASE.length() - 1);
    }

    private String sparql(String path) {
        String query = RunningServer.encoded(STATEMENTS);
        HttpResponse<String> answer = server.get(path + "query=" + query, "Accept", "text/csv");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    /** The same query, asked the release's own quads. */
    private String asked(Path quads) {
        try (RunningServer other = new RunningServer(CommuniqueServer.start(
                alone(quads), QueryCatalogue.of(List.of()), Served.settings(), RemoteAccess.none())) {}) {
            String query = RunningServer.encoded(STATEMENTS);
            return other.get("/sparql?query=" + query, "Accept", "text/csv").body();
        }
    }

    private Path alone(Path quads) {
        Path release = folder.resolve("alone");
        ReleaseFolder.at(release).replace(files -> {
            try {
                Files.copy(quads, files.resolve("dataset.nq"));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        return release;
    }

    @Test
    void theThirdVersionAnswersAsTheThirdReleaseDid() {
        String then = sparql("/sparql?version=3&");

        assertThat(then).isEqualTo(asked(folder.resolve("3.nq")));
        assertThat(then).isNotEqualTo(sparql("/sparql?"));
        assertThat(sparql("/sparql?version=10&")).isEqualTo(sparql("/sparql?"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7})
    void everyStatementIsWhatItWas(int number) throws IOException {
        Map<String, TreeSet<String>> quads = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve(number + ".nq"))) {
            if (line.startsWith("<" + TenReleases.BASE + "id/statement/")) {
                quads.computeIfAbsent(line.substring(1, line.indexOf('>')), none -> new TreeSet<>())
                        .add(line);
            }
        }
        assertThat(quads).hasSizeGreaterThan(80);
        quads.forEach((statement, lines) -> {
            String document =
                    server.get(path(statement) + ".nq?version=" + number).body();
            assertThat(document.lines()
                            .filter(line -> line.startsWith("<" + statement + "> "))
                            .filter(line -> line.matches(".* <[^ ]*/graph/[^ ]*> \\.")))
                    .as(statement)
                    .containsExactlyInAnyOrderElementsOf(lines);
        });
    }

    @Test
    void aWithdrawnStatementTellsWhenAndLeadsToItsLastVersion() {
        Change gone = one(5, Act.WITHDRAWN);

        HttpResponse<String> page = server.get(path(gone.iri()), "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body())
                .contains("was withdrawn on 2026-11-26", "version 5 (2022.5)")
                .contains(path(gone.iri()) + "?version=4", "/changes?of=5");
        HttpResponse<String> then = server.get(path(gone.iri()) + ".html?version=4", "Accept", "text/html");
        assertThat(then.statusCode()).isEqualTo(200);
        assertThat(then.body()).contains("You are reading version 4 (2022.4) of 10");
        assertThat(then.headers().firstValue("Memento-Datetime")).contains("Wed, 25 Nov 2026 00:00:00 GMT");
    }

    @Test
    void thePagesOfAnOldVersionLeadToPagesOfTheSame() {
        String corrected = path(one(3, Act.CORRECTED).iri());

        String page =
                server.get(corrected + ".html?version=2", "Accept", "text/html").body();

        assertThat(page.replaceAll("<p class=\"old-version\".*</p>", ""))
                .doesNotContainPattern("href=\"/id/[^\"#]*\"(?<!version=2\")");
        assertThat(page).contains("<a href=\"" + corrected + ".html\">Read the current version</a>");
        assertThat(page).contains("<input type=\"hidden\" name=\"version\" value=\"2\">");
    }

    @Test
    void aDayLeadsToTheVersionThatHeldThen() {
        String statement = path(one(3, Act.CORRECTED).iri());

        HttpResponse<String> led = server.get(statement, "Accept-Datetime", "Tue, 24 Nov 2026 10:00:00 GMT");

        assertThat(led.statusCode()).isEqualTo(302);
        assertThat(led.headers().firstValue("Location")).contains(statement + "?version=3");
        assertThat(String.join(", ", led.headers().allValues("Vary"))).contains("Accept-Datetime");
        assertThat(server.get(statement, "Accept-Datetime", "yesterday").statusCode())
                .isEqualTo(400);
    }

    @Test
    void theTimeMapOfAThingHasTheVersionsThatHaveIt() {
        String come = path(one(6, Act.ADDED).iri());

        HttpResponse<String> map = server.get("/timemap" + come);

        assertThat(map.headers().firstValue("Content-Type")).contains("application/link-format");
        assertThat(map.body().lines().filter(line -> line.contains("memento\"")))
                .hasSize(5);
        assertThat(map.body())
                .contains(come + "?version=6>;rel=\"first memento\";datetime=\"Fri, 27 Nov 2026 00:00:00 GMT\"")
                .contains(come + "?version=10>;rel=\"last memento\"");
        assertThat(server.get("/timemap/id/statement/nobody").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "11", "99999999", "x", "-1", "2022.3"})
    void aNumberOfNoVersionIsNotFoundAndTheOthersAreNamed(String number) {
        HttpResponse<String> refused = server.get("/sparql?query=ASK%7B%7D&version=" + number);

        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.body())
                .contains("there is no version '" + number + "': the versions are the numbers from 1 to 10")
                .contains("/sparql?query=ASK%7B%7D&version=10");
    }

    @Test
    void whatChangedIsAPageAFeedAndData() {
        String page = server.get("/changes", "Accept", "text/html").body();
        assertThat(page)
                .contains("The dataset has 10 versions", "1 statement added", "1 statement withdrawn")
                .contains("id=\"version-10\"");
        assertThat(server.get("/changes?of=1", "Accept", "text/html").body()).contains("the first one");
        assertThat(server.get("/changes.atom").body())
                .contains("<title>Version 10 (2022.10)</title>", "1 statement added");
        assertThat(server.get("/changes", "Accept", "text/turtle").body()).contains("previousVersion");
        assertThat(server.get("/id/dataset/kazakhstan-2022/version/3").headers().firstValue("Location"))
                .contains("/changes?of=3");
    }

    @Test
    void whoFollowsTheEventStreamHasWhatThereIs() {
        assertThat(new Follower(server).present())
                .containsExactlyInAnyOrderElementsOf(sparql("/sparql?")
                        .lines()
                        .skip(1)
                        .map(line -> line.substring(0, line.indexOf(',')))
                        .distinct()
                        .toList());
    }

    @Test
    void marksInAnAddressStayMarksOfTheAddress() throws IOException {
        String request = "GET /?version=4&zz=\"><script> HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n"
                + "Connection: close\r\n\r\n";
        try (Socket socket =
                new Socket("localhost", URI.create(server.address("/")).getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("You are reading")
                    .doesNotContain("zz=\"");
        }
    }

    @Test
    void aVersionThatIsReadAllTheTimeStaysOnDiskWhileOthersComeAndGo() throws IOException {
        String quads = Files.readString(folder.resolve("2.nq"));
        for (int number = 9; number >= 3; number--) {
            assertThat(sparql("/sparql?version=" + number + "&")).isNotBlank();
            assertThat(server.get("/data/dataset.nq?version=2").body()).isEqualTo(quads);
        }
    }
}
