package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.communique.material.Sha256;
import org.junit.jupiter.api.Test;

/** What is published has an address of its own: that of a report stays while its words do, whatever happens around them. */
class SteadyIdsTest extends FerryNews {

    private static final String ID = "ferry-2025-03-04";
    private static final Pattern IDS = Pattern.compile("(?m)^  - id: (\\S+)");
    private static final Pattern REPORTED = Pattern.compile("(?m)^    statement: (\\S+)");
    private static final String SHARED = "“We are glad to have it back in the old harbour after such a long winter,”"
            + " said Ada Example, the mayor.\n";

    private static List<String> all(Pattern pattern, String dossier) {
        return pattern.matcher(dossier)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private void write(String article, String text) throws IOException {
        Files.writeString(
                folder.resolve("news/" + article + ".txt"),
                "---\npublisher: Harbour News\ndate: 2025-03-04\n---\n" + text);
    }

    private void assertInOrder() {
        Run check = Run.of("check", dataset, "--texts", dataset.resolve("texts"));
        assertThat(check.err()).isEmpty();
        assertThat(check.status()).isZero();
    }

    @Test
    void aTextThatGrowsAroundItsReportsLeavesThemTheirIds() throws IOException {
        write(ID, STORY);
        extract("news");
        List<String> before = all(IDS, dossier());
        assertThat(before).hasSizeGreaterThan(4);

        write(ID, "It rained all Monday.\n\n" + STORY.replace(" According", "\n\nAccording") + "\nMore will follow.\n");
        extract("news", "--resume");

        assertThat(dossier()).contains("codePoints: ");
        assertThat(all(IDS, dossier())).isEqualTo(before);
    }

    @Test
    void theSameWordsTwiceAreTwoReports() throws IOException {
        write(ID, STORY + "\n“We are glad to have it back,” said Carl Newman.\n");
        extract("news");
        List<String> ids = all(IDS, dossier());

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(all(REPORTED, dossier())).hasSize(5);
        assertInOrder();
    }

    @Test
    void aStatementThatItsFirstArticleLosesGoesToTheOneThatStillReportsIt() throws IOException {
        write("a-first", SHARED);
        write("b-second", "It is spring.\n\n" + SHARED);
        extract("news");
        String shared = all(REPORTED, dossier("a-first")).get(0);
        assertThat(all(REPORTED, dossier("b-second"))).contains(shared);
        assertThat(all(IDS, dossier("b-second"))).doesNotContain(shared);

        write("a-first", "Nobody said a word of the ferry.\n");
        extract("news/a-first.txt", "--resume");

        assertThat(all(IDS, dossier("a-first"))).isEmpty();
        assertThat(all(REPORTED, dossier("b-second"))).contains(shared);
        assertThat(all(IDS, dossier("b-second"))).contains(shared);
        assertInOrder();
        Map<String, Sha256> once = digests();
        extract("news", "--resume");
        assertThat(digests()).isEqualTo(once);
    }

    @Test
    void anArticleThatComesLaterJoinsTheStatementThatIsThere() throws IOException {
        write("b-first", SHARED);
        extract("news/b-first.txt");
        String published = all(REPORTED, dossier("b-first")).get(0);
        String before = dossier("b-first");

        write("a-later", "It is spring.\n\n" + SHARED);
        extract("news/a-later.txt", "--resume");

        assertThat(all(REPORTED, dossier("a-later"))).containsExactly(published);
        assertThat(dossier("b-first")).isEqualTo(before);
        extract("news", "--resume");
        assertThat(dossier("b-first")).isEqualTo(before);
        assertInOrder();
    }

    @Test
    void twoWhoSpeakTogetherInTwoArticlesAreOneGroupInWhateverOrder() throws IOException {
        write("a-first", "Ada Example and Carl Newman met the crew.\n\nExample and Newman said that it will sail.\n");
        write("b-second", "Carl Newman met Ada Example again.\n\nNewman and Example said that it will not sail.\n");
        extract("news");

        assertThat(Files.readString(dataset.resolve("material/authority/machine-groups.yaml")))
                .contains("a-first", "b-second")
                .containsOnlyOnce("- id: ");
        assertInOrder();
    }
}
