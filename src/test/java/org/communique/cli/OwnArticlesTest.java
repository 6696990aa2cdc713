package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communique.material.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a folder of pages to a release, and back again: articles come, come again, and go. */
class OwnArticlesTest {

    @TempDir
    Path folder;

    private Path news;
    private Path dataset;

    @BeforeEach
    void pages() throws IOException {
        news = Files.createDirectories(folder.resolve("news"));
        dataset = folder.resolve("Quay & Pier 2025");
        page("quay", "2025-03-04", "Harbour News", """
            <p>The quay will open in May, the port said on Tuesday. Work on the last wall ended a week ago.</p>
            <p>“We will open the quay on the first of May and not a day later,” said Greta Halvorsen, the harbour
            master. “The cranes have been tested and the wall stands as it should.”</p>\
            """);
        page("pier", "2025-03-05", "The Portwick Post", """
            <p>Sailors doubt the date. The pier beside the quay has been closed since the storm in the autumn.</p>
            <p>Piet Maartens, who sails the ferry, said that the pier would not hold before the summer.</p>
            <p>“We will open the quay on the first of May and not a day later,” said Greta Halvorsen on Tuesday.</p>\
            """);
        page("calm", "2025-03-06", "Harbour News", """
            <p>The sea was calm on Wednesday. Boats lay in the harbour all day and the gulls sat on the wall.</p>
            <p>More calm weather is on its way, with light winds and some sun in the afternoon over the bay.</p>\
            """);
        Files.writeString(
                news.resolve("undated.html"),
                Files.readString(news.resolve("quay.html")).replaceAll("<meta property=\"article[^>]*>", ""));
    }

    private void page(String name, String day, String publisher, String text) throws IOException {
        Files.writeString(news.resolve(name + ".html"), """
            <!doctype html><html lang="en"><head><title>About the %1$s</title>
            <meta property="og:site_name" content="%3$s"><meta property="article:published_time" content="%2$sT08:00:00Z">
            </head><body><article><h1>About the %1$s</h1>
            %4$s
            </article></body></html>
            """.formatted(name, day, publisher, text));
    }

    private Run begin() {
        return Run.of("init", dataset, "--articles", news, "--extractor", "rules");
    }

    @Test
    void twoCommandsMakeAReleaseOfPagesAndNothingHasToBeEdited() throws IOException {
        Run begun = begin();

        assertThat(begun.status()).as("one page was not taken").isEqualTo(1);
        assertThat(begun.out())
                .contains("; see the 1 problem above. Next: communique publish")
                .contains("3 articles, ", "Nothing that can be drafted was found in 1 article;", "  calm");
        assertThat(begun.err()).contains("undated: nothing says when it was published", "--published", "1 problem");
        Run built = Run.of("build", dataset);
        assertThat(built.err()).isEmpty();
        assertThat(built.status()).isZero();
        assertThat(Files.readString(dataset.resolve("rdf/dataset.nq")))
                .contains("https://example.org/quay-pier-2025/id/actor/harbour-news")
                .doesNotContain("https://example.org/quay-pier-2025/id/actor/greta-halvorsen");
        assertThat(Files.readString(dataset.resolve("rdf/held-back.json")))
                .contains("unreviewed reports", "unreviewed actors");
    }

    @Test
    void theSameArticlesAgainArePassedOverAndOneThatWasRefusedIsTakenWithItsDay() throws IOException {
        begin();
        Map<String, Sha256> before = digests();

        Run again = Run.of("extract", news, "-d", dataset, "--extractor", "rules");

        assertThat(again.out()).contains("0 articles, 0 reports", "3 articles passed over");
        assertThat(digests()).isEqualTo(before);
        Run dated = Run.of("extract", news, "-d", dataset, "--extractor", "rules", "--published", "2025-03-07");
        assertThat(dated.status()).as(dated.err()).isZero();
        assertThat(dated.out()).contains("1 article, ");
    }

    @Test
    void anArticleLeavesWithWhatOnlyItSupported() throws IOException {
        begin();
        Map<String, Sha256> before = digests();

        Run asked = Run.of("remove", "quay", "-d", dataset);

        assertThat(asked.status()).as(asked.err()).isZero();
        assertThat(asked.out())
                .contains("removes ", "quay.yaml", "quay.txt", "Nothing was removed yet; use --yes to remove it.");
        assertThat(digests()).isEqualTo(before);
        assertThat(Run.of("remove", "quay", "-d", dataset, "--yes").status()).isZero();
        assertThat(dataset.resolve("material/articles/quay.yaml")).doesNotExist();
        assertThat(dataset.resolve("texts/quay.txt")).doesNotExist();
        assertThat(Files.readString(dataset.resolve("material/authority/machine-persons.yaml")))
                .contains("Greta Halvorsen", "{document: pier,")
                .doesNotContain("{document: quay,");
        Run check = Run.of("check", dataset);
        assertThat(check.err()).isEmpty();
        assertThat(check.status()).isZero();
    }

    @Test
    void whoWasNamedByOneArticleAloneGoesWithIt() throws IOException {
        begin();

        Run removed = Run.of("remove", "pier", "-d", dataset, "--yes");

        assertThat(removed.out()).contains("removes the actor piet-maartens");
        assertThat(Files.readString(dataset.resolve("material/authority/machine-organizations.yaml")))
                .contains("Harbour News")
                .doesNotContain("Portwick");
        assertThat(Run.of("check", dataset).err()).isEmpty();
    }

    @Test
    void whomPeopleNamedStays() throws IOException {
        begin();
        Files.writeString(
                dataset.resolve("material/authority/sources.yaml"),
                "- {id: register, title: The harbour's register}\n");
        Files.writeString(
                dataset.resolve("material/authority/organizations.yaml"),
                "- {id: port, label: The port, type: agency, evidence: [{source: register}]}\n");
        String piet = Files.readString(dataset.resolve("material/authority/machine-persons.yaml"))
                .replaceFirst("(?s).*id: (piet-maartens\\S*).*", "$1");
        Files.writeString(
                dataset.resolve("material/authority/memberships.yaml"),
                "- {id: pilot-1, member: %s, organization: port, role: pilot, evidence: [{source: register}]}%n"
                        .formatted(piet));

        Run removed = Run.of("remove", "pier", "-d", dataset, "--yes");

        assertThat(removed.status()).as(removed.err()).isZero();
        assertThat(removed.out()).doesNotContain("removes the actor piet-maartens");
        assertThat(Run.of("check", dataset).err()).isEmpty();
    }

    @Test
    void anArticleThatIsNotThereIsToldAndNothingGoes() throws IOException {
        begin();
        Map<String, Sha256> before = digests();

        Run unknown = Run.of("remove", "quai", "-d", dataset, "--yes");

        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("no article 'quai'; did you mean 'quay'?");
        assertThat(digests()).isEqualTo(before);
    }

    @Test
    void whatIsLeftOpenIsCountedAndListed() throws IOException {
        begin();
        Path open = folder.resolve("open.csv");

        Run listed = Run.of("extract", news, "-d", dataset, "--extractor", "rules", "--again", "--left-open", open);

        assertThat(listed.out()).contains("attribution left open");
        assertThat(Files.readString(open)).startsWith("article,reason,confidence,mode,content,words\n");
    }

    private Map<String, Sha256> digests() throws IOException {
        Map<String, Sha256> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(dataset)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(file.toString(), Sha256.of(Files.readAllBytes(file)));
            }
        }
        return digests;
    }
}
