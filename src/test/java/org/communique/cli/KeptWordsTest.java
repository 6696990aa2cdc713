package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a dossier keeps of words that nobody spoke, and what the release shows of them, under each excerpt policy. */
class KeptWordsTest extends FerryNews {

    private static final String TOLD = "that the new harbour wall would be higher than the old one, that it would"
            + " stand before the first storm of the winter, that the fishermen would keep all of their moorings, and"
            + " that none of the town’s taxes would be spent on it before the council had voted for the plan";

    @Test
    void underAllTheDossierAndTheReleaseHaveTheWords() throws IOException {
        publish("all");

        assertThat(dossier("wall-2025-03-05")).contains("text: \"" + TOLD);
        assertThat(release()).contains("excerpt").contains(TOLD);
    }

    @Test
    void underSnippetsTheReleaseHasTheFirstOfThem() throws IOException {
        publish("snippets");

        assertThat(dossier("wall-2025-03-05")).contains("text: \"" + TOLD);
        assertThat(release())
                .containsPattern("excerpt +\"that the new harbour wall would be higher than [^\"]+ …\"")
                .doesNotContain("voted for the plan");
    }

    @Test
    void underQuotationsNeitherHasThem() throws IOException {
        publish("quotations");

        assertThat(dossier("wall-2025-03-05")).contains("mode: indirect").doesNotContain("that the new harbour wall");
        assertThat(release()).contains("We will build it well").doesNotContain("that the new harbour wall");
    }

    @Test
    void underNoneNeitherHasThem() throws IOException {
        publish("none");

        assertThat(dossier("wall-2025-03-05")).contains("mode: indirect").doesNotContain("that the new harbour wall");
        assertThat(release()).doesNotContain("that the new harbour wall").doesNotContain("We will build it well");
    }

    @Test
    void whenThePolicyChangesTheArticlesAreDraftedAgain() throws IOException {
        publish("quotations");
        policy("all");

        assertThat(extract("news").err()).isEmpty();

        assertThat(dossier("wall-2025-03-05")).contains("text: \"" + TOLD);
        assertThat(Run.of("check", dataset, "--texts", dataset.resolve("texts")).err())
                .isEmpty();
    }

    private void publish(String excerpts) throws IOException {
        Files.writeString(
                folder.resolve("news/wall-2025-03-05.txt"),
                "---\npublisher: Harbour News\n---\nThe wall at the harbour was old. Greta Halvorsen, the harbour"
                        + " master, said " + TOLD + ".\n\n“We will build it well,” said Greta Halvorsen.\n");
        policy(excerpts);
        assertThat(extract("news").err()).isEmpty();
        Run built = Run.of("build", dataset, "--texts", dataset.resolve("texts"));
        assertThat(built.err()).isEmpty();
        assertThat(built.status()).isZero();
    }

    private void policy(String excerpts) throws IOException {
        Path file = material.resolve("dataset.yaml");
        String publishAll = Files.readString(file).contains("machine: all") ? "" : "publish: {machine: all}\n";
        Files.writeString(
                file, Files.readString(file).replace("excerpts: quotations", "excerpts: " + excerpts) + publishAll);
    }

    private String release() throws IOException {
        return Files.readString(dataset.resolve("rdf/dataset.trig"));
    }
}
