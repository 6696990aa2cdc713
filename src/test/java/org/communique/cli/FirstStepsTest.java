package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody types who has not read the documentation. */
class FirstStepsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "serve, --port, abc, a whole number",
        "curate, --port, 99999999999, 'at most 2,147,483,647'",
        "evaluate, --bootstrap, many, a whole number",
        "extract, --longest, 1e6, a whole number",
        "serve, --timeout, 5s, a whole number",
        "extract, --token-limit, lots, a whole number",
        "extract, --published, yesterday, is not a day such as 2022-01-07"
    })
    void aValueThatIsNoneIsNamedInPlainWords(String command, String option, String typed, String said) {
        Run run = Run.of(command, option + "=" + typed, folder);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(option, "'" + typed + "' is not", said).doesNotContain("an int", "a long");
    }

    @Test
    void aDatasetIsNoFolderToWriteASiteInto() throws IOException {
        Path dataset = Run.template(folder.resolve("mine"));

        Run run = Run.of("site", dataset);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("is a dataset", "communique site public -d " + dataset);
    }

    @Test
    void aNewDatasetTellsGitWhatToLeaveOut() throws IOException {
        Run.of("init", folder.resolve("mine"), "--sample");

        assertThat(Files.readString(folder.resolve("mine/.gitignore"))).contains("\n.communique/\n");
        assertThat(Files.readString(folder.resolve("mine/.gitattributes")))
                .contains("eol=lf", "texts/** -text", "rdf/** -text");
    }

    @Test
    void whatPeopleCuratedIsNamedBeforeItGoes() throws IOException {
        Path dataset = Run.template(folder.resolve("mine"));

        Run run = Run.of("remove", "harbour-bridge", "-d", dataset);

        assertThat(run.out() + run.err())
                .containsPattern("harbour-bridge\\.yaml: \\d+ reports, of which people curated \\d+: ")
                .contains(", which people curated");
    }

    @Test
    void whatParquetNeedsIsNamed() throws IOException {
        Path dataset = Run.template(folder.resolve("mine"));
        assertThat(Run.of("parquet", dataset).err()).contains("there are no tables in", "run 'communique build' first");

        Files.createDirectories(dataset.resolve("rdf/csv"));
        assertThat(Run.of("parquet", dataset, "--duckdb", "nowhere.jar").err())
                .contains("there is no file nowhere.jar", "--duckdb");
    }

    @Test
    void anArticleThatCannotBeTakenIsAnExitStatusOfItsOwn() throws IOException {
        Path news = Files.createDirectories(folder.resolve("news"));
        Files.writeString(
                news.resolve("ferry.txt"),
                "---\ndate: 2025-03-03\n---\n“The ferry is back,” said Ada Example, the mayor.\n");
        Files.writeString(news.resolve("empty.txt"), " ");

        Run run = Run.of("init", folder.resolve("mine"), "--articles", news, "--extractor", "rules");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("empty.txt", "1 problem");
        assertThat(run.out()).contains("see the 1 problem above");
    }

    @Test
    void aCommandThatWasWrongCanBeGivenAgainAsItShouldHaveBeen() throws IOException {
        Path news = Files.createDirectory(folder.resolve("none-yet"));
        Path mine = folder.resolve("begun");

        assertThat(Run.of("init", mine, "--articles", news).err()).contains("there are no articles in");
        assertThat(Run.of("init", mine, "--articles", news, "--longest", 0).err())
                .contains("--longest is a number of characters from 1");
        assertThat(mine).isEmptyDirectory();
    }

    @Test
    void aTextThatIsNotThereIsToldAsNotChecked() throws IOException {
        Path dataset = Run.template(folder.resolve("mine"));
        Files.delete(dataset.resolve("texts/harbour-bridge.txt"));

        Run check = Run.of("check", dataset);

        assertThat(check.status()).as(check.err()).isZero();
        assertThat(check.out()).contains("at hand; 1 not checked, for lack of a text in");
    }
}
