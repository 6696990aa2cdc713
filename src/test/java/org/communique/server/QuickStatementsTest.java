package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.federation.Federation;
import org.communique.federation.snapshot.WikidataSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Wikidata lacks and articles evidence, held against a Wikidata that lacks something. */
class QuickStatementsTest {

    private static final Path WIKIDATA = Path.of("material", "wikidata");

    @RegisterExtension
    static final Published WITHOUT_WIKIDATA = new Published();

    /** A snapshot without the offices of one person, as a server on its own. */
    private static List<String> lines(Path folder, String person) throws IOException {
        try (var files = Files.list(WIKIDATA)) {
            for (Path file : files.toList()) {
                List<String> kept = Files.readAllLines(file).stream()
                        .filter(line -> !line.contains("/" + person + ">") || !line.contains("/P39>"))
                        .toList();
                Files.write(folder.resolve(file.getFileName()), kept);
            }
        }
        try (SnapshotServer wikidata =
                        SnapshotServer.start(WikidataSnapshot.in(folder).orElseThrow());
                Published published =
                        new Published(Served.settings(), new RemoteAccess(Federation.none(), wikidata.federation()))) {
            HttpResponse<String> answer = published.get("/quickstatements.txt");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return answer.body().lines().toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"Q2866,Q1049659", "Q7035479,Q1123764"})
    void anOfficeThatWikidataLacksIsALineWithItsArticle(String person, String office, @TempDir Path folder)
            throws IOException {
        assertThat(lines(folder, person))
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(line).matches(person + "\tP39\t" + office + "\tS854\t\"https://[^\"]+\""));
    }

    @Test
    void whatWikidataHasIsNotOffered(@TempDir Path folder) throws IOException {
        assertThat(lines(folder, "Q0")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "Q999999999", "Q15031%22", "../../etc"})
    void anItemThatNothingIsLinkedToIsNotThere(String item) {
        try (SnapshotServer wikidata =
                        SnapshotServer.start(WikidataSnapshot.in(WIKIDATA).orElseThrow());
                Published published =
                        new Published(Served.settings(), new RemoteAccess(Federation.none(), wikidata.federation()))) {
            HttpResponse<String> answer = published.get("/quickstatements.txt?item=" + item);

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("such as Q15031");
            assertThat(published.get("/quickstatements.txt?item=Q15031").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void withoutWikidataNothingIsSaidToBeMissing() {
        HttpResponse<String> answer = WITHOUT_WIKIDATA.get("/quickstatements.txt");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("not known here");
    }
}
