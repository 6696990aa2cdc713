package org.communique.release.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.communique.kinds.Kind;
import org.communique.release.Small;
import org.communique.release.statistics.Statistics;
import org.communique.vocabulary.Prefixes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {

    @TempDir
    Path folder;

    static List<Table> tables() {
        return Tables.of(new TreeSet<>(Set.of("en", "kk", "ru", "zh")));
    }

    /** Without those that are documented together, as the tables of plain kinds. */
    static List<Table> tablesOfTheirOwn() {
        return tables().stream()
                .filter(table -> table.name().equals("posts")
                        || Kind.plain().stream().noneMatch(kind -> kind.table().equals(Optional.of(table.name()))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableHasOneRowForEachThingOfItsClass(Table table) {
        Statistics statistics = Small.writeTo(folder);

        List<CSVRecord> rows = rows(table.name());

        assertThat(rows)
                .hasSize(table.of().stream()
                        .map(name -> Prefixes.ofVocabularies().expand(name.replace("hasStance", "Stance")))
                        .mapToInt(name -> (int) statistics.count(name))
                        .sum());
        assertThat(rows).isNotEmpty();
        assertThat(rows).extracting(row -> row.get(0)).doesNotHaveDuplicates().isSorted();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyValueOfAForeignKeyIsAKeyOfItsTable(Table table) throws IOException {
        for (ForeignKey key : ForeignKey.of(table)) {
            List<String> keys = published(key.table(), key.key());

            assertThat(published(table.name(), key.column()).stream().filter(value -> !value.isEmpty()))
                    .as("%s.%s", table.name(), key.column())
                    .isSubsetOf(keys);
        }
    }

    private static List<String> published(String table, String column) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        try (Reader reader = Files.newBufferedReader(Path.of("rdf/csv", table + ".csv"))) {
            return format.parse(reader).stream().map(row -> row.get(column)).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("tablesOfTheirOwn")
    void theDocumentationTellsEveryColumn(Table table) throws IOException {
        String documentation = Files.readString(Path.of("docs/tables.md"));

        assertThat(documentation).contains("## " + table.name() + ".csv").contains(table.meaning());
        for (Column column : table.columns()) {
            if (!column.name().startsWith("label_")) {
                assertThat(documentation).contains("| `" + column.name() + "` | " + column.meaning());
            }
        }
    }

    @Test
    void theTablesSpeakOnlyOfTermsThatTheOntologyHas() throws IOException {
        Model ontology = RDFDataMgr.loadModel("ontology/communique.ttl");
        Path folder = Path.of("src/main/java/org/communique/release/tables");
        String source = Files.readString(folder.resolve("Tables.java"))
                + Files.readString(folder.resolve("AuthorityTables.java"));

        assertThat(Pattern.compile("\"cq:(\\w+)\"").matcher(source).results().map(term -> term.group(1)))
                .isNotEmpty()
                .allSatisfy(term -> assertThat(ontology.createResource("https://w3id.org/communique/ns#" + term)
                                .hasProperty(RDF.type))
                        .as(term)
                        .isTrue());
    }

    @Test
    void aStatementStandsWithItsNamesAndItsShortcuts() {
        Small.writeTo(folder);

        CSVRecord statement = rows("statements").get(0);

        assertThat(statement.get("speaker_label")).isEqualTo("Wang Wenbin");
        assertThat(statement.get("capacity_label")).isEqualTo("Wang Wenbin, spokesperson");
        assertThat(statement.get("addressees_label")).isEqualTo("The Herald & <Sons>|Ministry of Foreign Affairs");
        assertThat(statement.get("affirms_label")).isEqualTo("instigated from outside");
        assertThat(statement.get("speech_act")).isEqualTo("accuse");
        assertThat(statement.get("report_count")).isEqualTo("1");
        assertThat(statement.get("summary")).isEqualTo("'-Wang said that forces from outside were at work.");
    }

    @Test
    void aReportTellsWhereItStandsInTheOrderOfTheText() {
        Small.writeTo(folder);

        CSVRecord report = rows("reports").get(0);

        assertThat(report.get("content_at")).isEqualTo("20-40|100-120");
        assertThat(report.get("quotation_at")).isEqualTo("20-40");
        assertThat(report.get("quotation"))
                .startsWith("'=“China, too”,\nsaid 𐐷 she")
                .contains("¦ \"firmly\"");
        assertThat(report.get("name_as_worded")).isEqualTo("'@wang");
        assertThat(report.get("statement")).endsWith("/statement/wang-1");
    }

    @Test
    void anActorHasAColumnForEachLanguage() {
        Small.writeTo(folder);

        CSVRecord wang = rows("actors").get(2);

        assertThat(wang.get("type")).isEqualTo("person");
        assertThat(wang.get("label_zh")).isEqualTo("汪文斌");
        assertThat(wang.get("label_kk")).isEqualTo("Ван Вэньбинь");
        assertThat(wang.get("other_names")).isEqualTo("Spokesman Wang|Wang¦W.");
        assertThat(wang.get("wikidata")).isEqualTo("http://www.wikidata.org/entity/Q1");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"=1+1, '=1+1", "+1, '+1", "-x, '-x", "@who, '@who", "'=x, ''=x", "'tis, 'tis", "a=b, a=b", "1, 1"})
    void whatASpreadsheetWouldRunGetsAnApostrophe(String text, String cell) {
        assertThat(Column.harmless(text)).isEqualTo(cell);
    }

    private List<CSVRecord> rows(String table) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(folder.resolve("csv/" + table + ".csv"))) {
            return format.parse(reader).getRecords();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
