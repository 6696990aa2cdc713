package org.communique.drafting.outlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        Material material = new MaterialReader(MATERIAL, problems::add).read().orElseThrow();
        DossierOutlet outlet = DossierOutlet.over(material)
                .problems(problems::add)
                .build(
                        new DatasetFolders(folder, folder.resolve("texts")),
                        Drafter.of(material.authority(), Optional.of(LocalDate.of(2025, 3, 4))));

        take(outlet, "a1", "Senator Carl Newman said that the boats would sail again.");
        take(outlet, "a2", "Goalkeeper Carl Newman said that the game was lost.");
        take(outlet, "a3", "Carl Newman, a senator, said that the harbour was open.");
        take(outlet, "a4", "Carl Newman said that it was late.");
        outlet.finish();

        assertThat(problems).isEmpty();
        assertThat(Files.readString(folder.resolve("articles/a2.yaml")))
                .containsPattern("speaker: carl-newman-\\w+-sport")
                .contains("somebody of this name in another article is called something else");
        assertThat(Files.readString(folder.resolve("authority/machine-persons.yaml")))
                .contains("{document: a1,", "{document: a3,", "{document: a4,")
                .containsOnlyOnce("-sport");
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
