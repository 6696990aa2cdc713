package org.communique.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a workbench answers, as a browser sees it. */
class WorkbenchTest extends BenchCase {

    private static final String DRAFT = "m9385974149";
    private static final String SAILOR = "carl-newman-72a6e51e";

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
}
