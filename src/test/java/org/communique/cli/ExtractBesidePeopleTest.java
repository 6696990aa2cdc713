package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What people wrote and moved in dossiers stays theirs when their articles are extracted again. */
class ExtractBesidePeopleTest extends FerryNews {

    @Test
    void anArticleOfNoDayIsOfTheDayThatPeopleGaveItInItsDossier() throws IOException {
        Files.copy(dataset.resolve("texts/harbour-bridge.txt"), folder.resolve("news/harbour-bridge.txt"));

        Run extracted = extract("news/harbour-bridge.txt");

        assertThat(extracted.err()).isEmpty();
        assertThat(extracted.out()).startsWith("1 article, ");
    }

    @Test
    void whatAPersonCuratedIsNotTouched() throws IOException {
        extract("news");
        Path file = material.resolve("articles/ferry-2025-03-04.yaml");
        String curated = dossier()
                .replaceFirst("review: machine\n", "review: curated   # read by Ann\n")
                .replace("label: \"Article", "label: \"An article");
        Files.writeString(file, curated);

        Run again = extract("news");

        assertThat(again.err()).isEmpty();
        assertThat(dossier()).contains("# read by Ann", "label: \"An article");
        assertThat(dossier().lines().filter(line -> line.startsWith("  - id:")))
                .containsExactlyInAnyOrderElementsOf(curated.lines()
                        .filter(line -> line.startsWith("  - id:"))
                        .toList());
        assertThat(Run.of("check", dataset).err()).isEmpty();
    }

    @Test
    void whatAPersonRejectedStaysRejected() throws IOException {
        extract("news");
        Path file = material.resolve("articles/ferry-2025-03-04.yaml");
        String rejected = dossier().replaceFirst("review: machine\n", "review: rejected\n");
        Files.writeString(file, rejected);

        extract("news");

        assertThat(dossier()).contains("review: rejected");
        assertThat(dossier().lines().filter(line -> line.startsWith("  - id:")))
                .containsExactlyInAnyOrderElementsOf(rejected.lines()
                        .filter(line -> line.startsWith("  - id:"))
                        .toList());
        assertThat(Run.of("check", dataset).err()).isEmpty();
    }

    @Test
    void wordsThatPeopleHaveAStatementForGetThatStatement() throws IOException {
        Run extracted = extract(bridge());

        assertThat(extracted.out()).contains("1 report joined");
        assertThat(dossier("bridge-2025-03-03"))
                .contains("statement: ada-example-2025-03-03", "review: machine")
                .doesNotContain("speaker: ada-example");
        assertThat(Run.of("check", dataset, "--texts", dataset.resolve("texts")).err())
                .isEmpty();
        String first = dossier("bridge-2025-03-03");
        extract("news/bridge-2025-03-03.txt", "--resume");
        assertThat(dossier("bridge-2025-03-03")).isEqualTo(first);
    }

    @Test
    void wordsThatPeopleHaveTwoStatementsForAreLeftToPeople() throws IOException {
        Path statements = material.resolve("statements.yaml");
        String first = Files.readString(statements).split("(?m)^- id: bo-sample", 2)[0];
        Files.writeString(
                statements, Files.readString(statements) + "\n" + first.replace("- id: ada", "- id: again-ada"));
        Path reports = material.resolve("articles/harbour-bridge.yaml");
        String second = Files.readString(reports).split("(?m)^(?=  - id: r[23])", 3)[1];
        Files.writeString(
                reports,
                Files.readString(reports)
                        + "\n"
                        + second.replace("id: r2", "id: r4").replace("statement: ada", "statement: again-ada"));

        Run extracted = extract(bridge());

        assertThat(extracted.err()).isEmpty();
        assertThat(extracted.out()).contains("0 reports joined");
        assertThat(dossier("bridge-2025-03-03")).contains("speaker: ada-example");
    }

    private String bridge() throws IOException {
        Files.writeString(
                folder.resolve("news/bridge-2025-03-03.txt"),
                "---\npublisher: Coast Daily\n---\n“The bridge is safe today, and we will keep it so,” Ada Example said"
                        + " on 3 March 2025.\n");
        return "news/bridge-2025-03-03.txt";
    }

    @Test
    void aReportThatAPersonMovedIsNotProposedAgain() throws IOException {
        extract("news");
        String[] reports = dossier().split("(?=  - id: )");
        String moved = reports[reports.length / 2]
                .replaceFirst("(?m)^    content: .*$", "    content: {at: [[0, 3]]}")
                .replace("mode: mixed", "mode: indirect")
                .replaceFirst("(?m)^    quotations: .*\n", "")
                .replace("review: machine", "review: curated");

        edit(dossier().replace(reports[reports.length / 2], moved));

        assertEachStandsThereOnceAfterAnotherRun();
    }

    @Test
    void aStatementThatAPersonCuratedIsNotProposedAgain() throws IOException {
        extract("news");
        int statements = dossier().indexOf("\nstatements:");

        edit(dossier().substring(0, statements)
                + dossier()
                        .substring(statements)
                        .replaceFirst("review: machine", "about: [bridge-closure]\n    review: curated"));

        assertEachStandsThereOnceAfterAnotherRun();
    }

    @Test
    void aCommentMakesNoProposalAPersons() throws IOException {
        extract("news");

        edit(dossier().replace("review: machine\n", "review: machine   # to be read\n"));

        assertEachStandsThereOnceAfterAnotherRun();
    }

    private void edit(String dossier) throws IOException {
        assertThat(dossier).isNotEqualTo(dossier());
        Files.writeString(material.resolve("articles/ferry-2025-03-04.yaml"), dossier);
    }

    private void assertEachStandsThereOnceAfterAnotherRun() throws IOException {
        assertThat(extract("news").err()).isEmpty();
        assertThat(dossier().lines().filter(line -> line.startsWith("  - id:"))).doesNotHaveDuplicates();
        assertThat(Run.of("check", dataset).err()).isEmpty();
    }

    @Test
    void aCuratedDossierOfAnotherTextIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("news/harbour-bridge.txt"), STORY);

        Run refused =
                extract("news/harbour-bridge.txt", "--published", "2025-03-03", "--texts", folder.resolve("other"));

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("harbour-bridge.yaml", "the article's text is another now");
        assertThat(Run.of("check", dataset).err()).isEmpty();
    }

    @Test
    void aTextOfSomebodysIsNotWrittenOver() throws IOException {
        Path text = Files.writeString(dataset.resolve("texts/ferry-2025-03-04.txt"), "mine");

        Run refused = extract("news");

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("another text stands there", "--texts");
        assertThat(text).hasContent("mine");
    }
}
