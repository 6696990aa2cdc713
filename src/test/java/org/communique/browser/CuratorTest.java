package org.communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** What a curator does at the workbench, by keys alone, and how many keys that takes. */
@Tag("browser")
class CuratorTest {

    @TempDir
    Path folder;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = Bench.in(folder);
    }

    @AfterEach
    void leave() {
        bench.close();
    }

    @Test
    void theWorkListLeadsToTheFirstDraftByEnter() {
        bench.press(Keys.ENTER);
        assertThat(bench.browser().place()).isEqualTo("/article/ferry-1?report=m3cde6658dd");
        assertThat(bench.card()).contains("Ada Example", "The ferry will return in spring");
    }

    @Test
    void oneKeyAcceptsAndGoesOnAndUndoComesBack() {
        String before = bench.dossier("ferry-1");
        bench.open("/article/ferry-1");
        bench.press("y");
        assertThat(bench.dossier("ferry-1")).isEqualTo(before.replaceFirst("review: machine", "review: curated"));
        assertThat(bench.card()).contains("We are glad to have it back");
        assertThat(bench.keys()).isEqualTo(1);
        bench.press("u");
        assertThat(bench.dossier("ferry-1")).isEqualTo(before);
        assertThat(bench.card()).contains("The ferry will return in spring");
    }

    @Test
    void aDraftIsRejectedWithAReason() {
        bench.open("/article/ferry-1");
        bench.press("n", "3");
        assertThat(bench.keys()).isEqualTo(2);
        assertThat(bench.dossier("ferry-1")).contains("review: rejected", "this is no attribution");
        assertThat(bench.card()).contains("We are glad to have it back");
        bench.press("k");
        assertThat(bench.card()).contains("Rejected: this is no attribution");
        bench.press("o", "r");
        assertThat(bench.dossier("ferry-1")).doesNotContain("review: rejected");
    }

    @Test
    void allThatIsClearOfAnActorIsAcceptedByOneKey() {
        bench.asksFor(0.86);
        bench.open("/actors?actor=carl-newman-72a6e51e");
        String before = bench.dossier("ferry-1");
        assertThat(bench.browser().find("main").getText()).contains("Clear reports of what it says: 2.", "wrong");
        bench.press("A");
        assertThat(bench.message()).contains("Accepted 2 reports unread");
        assertThat(bench.dossier("ferry-1")).contains("review: curated");
        bench.press("u");
        assertThat(bench.dossier("ferry-1")).isEqualTo(before);
    }

    /** Pages without an article are answered in place as well, and tell what was done. */
    @Test
    void twoActorsAreMergedByOneKeyAndThePageSaysSo() {
        bench.open("/actors?actor=carl-newman-72a6e51e&with=ada");
        bench.press("1");
        assertThat(bench.message()).isNotEmpty().doesNotContain("does not answer");
        assertThat(bench.dossier("ferry-1")).doesNotContain("carl-newman");
        bench.press("u");
        assertThat(bench.message()).startsWith("Undone");
        assertThat(bench.dossier("ferry-1")).contains("carl-newman");
    }

    @Test
    void whoSpokeIsCorrectedByThreeKeys() {
        bench.open("/article/ferry-1?report=m38ec2717d6");
        bench.press("w");
        String key =
                bench.browser().find(".candidates button[value^=ada-example]").getDomAttribute("data-key");
        bench.press(key, Keys.ESCAPE);
        assertThat(bench.keys()).isEqualTo(3);
        assertThat(bench.card()).contains("Ada Example", "accepted");
        assertThat(bench.dossier("ferry-1").substring(bench.dossier("ferry-1").indexOf("id: m9fede51c7bed3506")))
                .startsWith("id: m9fede51c7bed3506\n    speaker: ada-example-4c6b69bd");
    }

    @Test
    void theEdgesMoveByWordsAndCharacters() {
        bench.open("/article/ferry-1");
        bench.press("e", Keys.ARROW_LEFT);
        bench.browser().pressHolding(Keys.SHIFT, Keys.ARROW_RIGHT);
        bench.press(",", ".", Keys.ENTER);
        assertThat(bench.dossier("ferry-1")).contains("content: {at: [[4, 24]]}");
        assertThat(bench.message()).doesNotContain("mistake");
    }

    @Test
    void whatWasMissedIsAddedWithSpeakerCapacityDayAndPosition() throws Exception {
        Files.writeString(
                folder.resolve("material/authority/memberships.yaml"),
                "- id: ada-mayor\n  member: ada-example-4c6b69bd\n  role: mayor\n"
                        + "  evidence: [{document: ferry-1, at: [[33, 67]]}]\n");
        Files.writeString(
                folder.resolve("material/authority/propositions.yaml"),
                "- id: harbour-safe\n  text: The harbour is safe.\n  about: [ada-example-4c6b69bd]\n"
                        + "  evidence: [{document: ferry-1, at: [[0, 31]]}]\n");
        bench.add(
                "ferry-3",
                "Third article",
                "😀 A story.\r\n\r\nMayor Ada Example said on Thursday that the harbour is safe. Nobody spoke after her.\n");
        bench.open("/article/ferry-3");
        bench.pick("i", "Nobody spoke");
        bench.press(Keys.ENTER, "1", Keys.ESCAPE);
        bench.keys();
        bench.pick("i", "Mayor Ada");
        bench.pick("d", "that");
        bench.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        bench.pick("s", "Ada");
        bench.press(Keys.ARROW_RIGHT);
        bench.pick("c", "said");
        bench.press(Keys.ENTER, "1", "6", "p", Keys.ESCAPE, "m", "a");
        assertThat(bench.dossier("ferry-3"))
                .contains("source: {at: [[20, 31]]}", "cue: {at: [[32, 36]]", "content: {at: [[49, 73]]}")
                .contains("ada-example-4c6b69bd", "capacity: ada-mayor", "2025-03-06", "toward: harbour-safe");
        assertThat(bench.dossier("ferry-3").split("\n    date: "))
                .as("of that statement alone")
                .hasSize(2);
        assertThat(bench.keys()).isLessThanOrEqualTo(25);
    }

    @Test
    void aPositionTakesTwoKeysOnceTheClaimIsWorded() {
        bench.open("/article/ferry-1?report=m5ab271989f&panel=meaning");
        bench.press("n");
        bench.browser().press("The boats are safe.");
        bench.press(Keys.ENTER);
        bench.open("/article/ferry-2?report=m0193837bdf");
        bench.keys();
        bench.press("m", "d");
        assertThat(bench.keys()).isEqualTo(2);
        assertThat(bench.dossier("ferry-2")).contains("position: denies");
        assertThat(bench.card()).contains("denies: The boats are safe.");
    }

    @Test
    void aDateIsReadAsItIsTyped() {
        bench.open("/article/ferry-1?report=m5ab271989f&panel=who");
        bench.press("d");
        bench.browser().press("2025-02-30");
        bench.browser()
                .await(
                        "what is wrong",
                        () -> bench.browser().find("#reading").getText().contains("no calendar"));
        bench.press(Keys.ENTER);
        assertThat(bench.message()).contains("2025-02-30");
        assertThat(bench.dossier("ferry-1")).doesNotContain("2025-02-30");
    }

    @Test
    void aFileChangedBesideIsShownAndNotOverwritten() throws Exception {
        bench.open("/article/ferry-1");
        Path dossier = folder.resolve("material/articles/ferry-1.yaml");
        Files.writeString(
                dossier, "# mine\n" + Files.readString(dossier).replace("\"Article ferry-1", "\"Mine ferry-1"));
        bench.press("y");
        assertThat(bench.message()).contains("ferry-1", "changed");
        assertThat(bench.dossier("ferry-1")).startsWith("# mine").doesNotContain("review: curated");
        assertThat(bench.browser().find("h1").getText()).startsWith("Mine");
        bench.press("y");
        assertThat(bench.dossier("ferry-1")).startsWith("# mine").contains("review: curated");
    }

    @Test
    void hostileWordsAreOnlyWords() throws Exception {
        String hostile = "<script>window.hacked = 1</script><img src=x onerror=\"window.hacked = 2\">";
        bench.add("ferry-4", hostile, "“" + hostile + "” said \"><b>nobody</b>. ‮ {{7*7}} ${7*7}\n");
        Path persons = folder.resolve("material/authority/machine-persons.yaml");
        Files.writeString(persons, Files.readString(persons).replace("\"Ada Example\"", "'" + hostile + "'"));
        for (String page : new String[] {
            "/",
            "/article/ferry-4",
            "/article/ferry-1?panel=who",
            "/article/ferry-1?panel=meaning",
            "/actors",
            "/statements",
            "/check",
            "/preview/ferry-1?report=m3cde6658dd",
            "/?show=reports",
            "/?outlet=%22%3E%3Cscript%3Ex"
        }) {
            bench.open(page);
            assertThat(
                            bench.browser()
                                    .run(
                                            "return window.hacked === undefined && document.querySelectorAll('main img, main script').length === 0"))
                    .as(page)
                    .isEqualTo(true);
        }
    }

    @Test
    void everyKeyIsListed() {
        bench.open("/article/ferry-1");
        bench.press("?");
        assertThat(bench.browser().find("#keys").getText())
                .contains("Accept and go on", "Reject, with a reason", "Undo the last decision", "Add an attribution");
        bench.press(Keys.ESCAPE);
        assertThat(bench.browser().find("#keys").isDisplayed()).isFalse();
    }
}
