package org.communique.drafting.outlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.communique.attribution.rules.RulesExtractor;
import org.communique.dossier.Material;
import org.communique.drafting.Drafter;
import org.communique.material.Article;
import org.communique.material.Problem;
import org.communique.material.intake.Document;
import org.communique.material.intake.metadata.Metadata;
import org.communique.reading.MaterialReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierOutletTest {

    private static final Path MATERIAL = Path.of("src/test/resources/cases/sound-material/material");

    private final RulesExtractor extractor = RulesExtractor.load();
    private final List<Problem> problems = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void twoOfOneNameStayApartWhereTheyAreCalledSomethingElse() throws IOException {
        String persons = persons(
                "Senator Carl Newman said that the boats would sail again.",
                "Goalkeeper Carl Newman said that the game was lost.",
                "Carl Newman, a senator, said that the harbour was open.",
                "Goalkeeper Carl Newman said that he would stay.");

        assertThat(entries(persons))
                .hasSize(2)
                .satisfiesExactlyInAnyOrder(
                        senator -> assertThat(senator)
                                .contains("document: a1", "document: a3", "both called senator")
                                .doesNotContain("document: a2", "document: a4"),
                        goalkeeper -> assertThat(goalkeeper)
                                .contains(
                                        "document: a2",
                                        "document: a4",
                                        "may-be:",
                                        "called a goalkeeper here and a senator there"));
    }

    @Test
    void whoMayBeEitherOfTwoOfTheNameIsNeitherUntilAPersonDecides() throws IOException {
        String persons = persons(
                "Senator Carl Newman said that the boats would sail again.",
                "Goalkeeper Carl Newman said that the game was lost.",
                "Carl Newman said that it was late.");

        assertThat(entries(persons))
                .hasSize(3)
                .filteredOn(entry -> entry.contains("document: a3"))
                .singleElement()
                .satisfies(
                        either -> assertThat(either.split("actor: ")).as(either).hasSize(3));
    }

    @Test
    void mayorsOfTwoPlacesAreTwo() throws IOException {
        String persons = persons(
                "Carl Newman, the mayor of Portwick, said that the boats would sail again.",
                "Carl Newman, the mayor of Dockham, said that the boats would not sail.");

        assertThat(entries(persons)).hasSize(2);
    }

    @Test
    void nothingInCommonButTheNameIsForAPersonToDecide() throws IOException {
        String persons = persons(
                "Carla Newman, the chairwoman of the Portwick Ferry Line, said that the boats would sail again.",
                "Carla Newman, a director at Dockham Bakery, said that bread was cheap.");

        assertThat(entries(persons)).hasSize(2).anyMatch(entry -> entry.contains("may-be:"));
    }

    @Test
    void otherInitialsAreOthers() throws IOException {
        String persons = persons(
                "Carl B. Newman said that the boats would sail again.",
                "Carl Newman said that it was late.",
                "Carl D. Newman said that the boats would not sail.");

        assertThat(entries(persons)).hasSize(2);
    }

    @Test
    void surnamesBehindOtherInitialsAreOthers() throws IOException {
        String persons = persons(
                "Senator J. Newman said that the boats would sail again.",
                "Senator K. Newman said that the boats would not sail.");

        assertThat(entries(persons)).hasSize(2).noneMatch(entry -> entry.contains("may-be:"));
    }

    @Test
    void aShortFormOfTheNameAndTheSameRoleAreOneActorWithBothNames() throws IOException {
        String persons = persons(
                "Senator Robert Newman said that the boats would sail again.",
                "Senator Bob Newman said that the harbour was open.");

        assertThat(entries(persons))
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .contains(
                                "label: \"Robert Newman\"", "text: \"Bob Newman\"", "a short form of the given name"));
    }

    @Test
    void aShortFormAloneIsForAPersonToDecide() throws IOException {
        String persons = persons(
                "Robert Newman said that the boats would sail again.", "Bob Newman said that the harbour was open.");

        assertThat(entries(persons))
                .hasSize(2)
                .filteredOn(entry -> entry.contains("may-be:"))
                .singleElement()
                .satisfies(entry -> assertThat(entry).contains("confidence: 0.8", "a short form of the given name"));
    }

    @Test
    void whomAPersonKeptApartStaysApart() throws IOException {
        String persons = persons(
                (one, other) -> true,
                "Senator Robert Newman said that the boats would sail again.",
                "Senator Bob Newman said that the harbour was open.");

        assertThat(entries(persons)).hasSize(2).noneMatch(entry -> entry.contains("may-be:"));
    }

    @Test
    void anArticleExtractedAgainNamesTheSameActors() throws IOException {
        String[] articles = {
            "Senator Robert Newman said that the boats would sail again.",
            "Senator Bob Newman said that the harbour was open."
        };
        String first = persons(articles);

        assertThat(persons(articles)).isEqualTo(first);
    }

    private static List<String> entries(String persons) {
        return List.of(persons.split("(?m)^(?=- id)"));
    }

    private String persons(String... texts) throws IOException {
        return persons((one, other) -> false, texts);
    }

    @Test
    void whatAnArticleNoLongerTellsCountsNoMore() throws IOException {
        DossierOutlet outlet = outlet((one, other) -> false);
        take(outlet, "a1", "Senator Carl Newman said that the boats would sail again.");
        take(outlet, "a1", "It rained.");
        take(outlet, "a2", "Goalkeeper Carl Newman said that the game was lost.");
        outlet.finish();

        assertThat(entries(Files.readString(folder.resolve("authority/machine-persons.yaml"))))
                .singleElement()
                .satisfies(entry -> assertThat(entry).containsPattern("^- id: carl-newman-\\w{8}\n"));
    }

    private String persons(BiPredicate<String, String> apart, String... texts) throws IOException {
        DossierOutlet outlet = outlet(apart);
        for (int at = 0; at < texts.length; at++) {
            take(outlet, "a" + (at + 1), texts[at]);
        }
        outlet.finish();
        assertThat(problems).isEmpty();
        return Files.readString(folder.resolve("authority/machine-persons.yaml"));
    }

    private DossierOutlet outlet(BiPredicate<String, String> apart) {
        Material material = new MaterialReader(MATERIAL, problems::add).read().orElseThrow();
        return DossierOutlet.over(material)
                .problems(problems::add)
                .apart(apart)
                .build(
                        new DatasetFolders(folder, folder.resolve("texts")),
                        Drafter.of(material.authority(), Optional.of(LocalDate.of(2025, 3, 4))));
    }

    private void take(DossierOutlet outlet, String id, String text) {
        Article article = Article.of(id, text);
        outlet.take(outlet.prepare(new Document(article, Metadata.NONE), extractor.extract(article)));
    }

    @Test
    void aRunThatIsCutOffHasWrittenTheActorsOfItsFirstArticles() throws IOException {
        Material material = new MaterialReader(MATERIAL, problems::add).read().orElseThrow();
        DossierOutlet outlet = DossierOutlet.over(material)
                .problems(problems::add)
                .build(
                        new DatasetFolders(folder, folder.resolve("texts")),
                        Drafter.of(material.authority(), Optional.of(LocalDate.of(2025, 3, 4))));

        for (int number = 1; number <= 21; number++) {
            take(outlet, "a" + number, "Carl Newman said that the boats would sail again.");
        }

        assertThat(problems).isEmpty();
        assertThat(Files.readString(folder.resolve("authority/machine-persons.yaml")))
                .contains("label: \"Carl Newman\"", "{document: a1,", "{document: a21,");
    }
}
