package org.communique.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.communique.release.tables.ParquetTables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables in DuckDB say what the RDF says; what docs/notebooks.md shows works. */
class NotebooksTest {

    private static final Path TABLES = Path.of("rdf", "csv");
    private static final Path JOINS = Path.of("src", "test", "resources", "release", "joins");
    private static final Graph GRAPH = GraphMemFactory.createGraphMem2();

    @TempDir
    static Path folder;

    private static Connection duckdb;

    @BeforeAll
    static void open() throws Exception {
        RDFParser.source("rdf/dataset.nq").parse(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                GRAPH.add(quad.asTriple());
            }
        });
        ParquetTables.of(TABLES.toAbsolutePath(), NotebooksTest.class.getClassLoader())
                .writeTo(folder);
        duckdb = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = duckdb.createStatement()) {
            statement.execute("SET file_search_path = '%s'".formatted(TABLES.toAbsolutePath()));
        }
    }

    @AfterAll
    static void close() throws SQLException {
        duckdb.close();
    }

    private static List<List<String>> rows(String sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = duckdb.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf(found.getString(column)));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<List<String>> asked(String query) {
        List<List<String>> rows = new ArrayList<>();
        try (QueryExec execution = QueryExec.graph(GRAPH).query(query).build()) {
            var found = execution.select();
            found.forEachRemaining(binding -> rows.add(found.getResultVars().stream()
                    .map(binding::get)
                    .map(term -> term.isLiteral() ? term.getLiteralLexicalForm() : term.toString())
                    .toList()));
        }
        return rows;
    }

    static Stream<Path> joins() throws IOException {
        return Files.list(JOINS)
                .filter(file -> file.toString().endsWith(".sql"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("joins")
    void aJoinOfTablesIsTheSameInTheGraph(Path sql) throws Exception {
        String query = Files.readString(Path.of(sql.toString().replace(".sql", ".rq")));

        assertThat(rows(Files.readString(sql))).isNotEmpty().containsExactlyInAnyOrderElementsOf(asked(query));
    }

    static List<String> tables() throws IOException {
        try (Stream<Path> files = Files.list(TABLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .map(name -> name.replace(".csv", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void parquetHasTheSameRowsAndColumns(String table) throws SQLException {
        String described = "SELECT column_name FROM (DESCRIBE FROM '%s')";
        String csv = "read_csv('%s.csv', all_varchar = true, header = true)".formatted(table);

        assertThat(plain(rows("SELECT COLUMNS(*)::VARCHAR FROM '%s.parquet'".formatted(folder.resolve(table)))))
                .isEqualTo(plain(rows("FROM " + csv)));
        assertThat(rows(described.formatted(folder.resolve(table) + ".parquet")))
                .isEqualTo(rows(described.formatted(table + ".csv")));
    }

    /** A number may be written in another way: 0.90 is 0.9. */
    private static List<String> plain(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.toString().replaceAll("(\\.\\d*?)0+(?=[,\\]])", "$1"))
                .toList();
    }

    @Test
    void parquetIsTypedAndDictionaryEncoded() throws SQLException {
        String columns = "SELECT DISTINCT %s FROM parquet_metadata('%s/*.parquet') ORDER BY 1";

        assertThat(rows("SELECT column_type FROM (DESCRIBE FROM '%s/statements.parquet') WHERE column_name IN"
                                .formatted(folder)
                        + " ('earliest', 'report_count', 'summary') ORDER BY column_name"))
                .containsExactly(List.of("DATE"), List.of("BIGINT"), List.of("VARCHAR"));
        assertThat(rows(columns.formatted("encodings", folder)).toString()).contains("DICTIONARY");
        assertThat(rows(columns.formatted("compression", folder))).containsExactly(List.of("ZSTD"));
    }

    @ParameterizedTest
    @MethodSource("joins")
    void aJoinOfParquetIsTheSameInTheGraph(Path sql) throws Exception {
        String query = Files.readString(Path.of(sql.toString().replace(".sql", ".rq")));
        String join = Files.readString(sql).replaceAll("'(\\w+)\\.csv'", "'" + folder + "/$1.parquet'");

        assertThat(rows(join)).isNotEmpty().containsExactlyInAnyOrderElementsOf(asked(query));
    }

    @ParameterizedTest
    @CsvSource({
        "statements, cq:Statement", "reports, cq:Report", "documents, cq:Document",
        "stances, cq:Stance", "propositions, cq:Proposition", "actors, cq:Actor"
    })
    void aTableHasAsManyRowsAsTheGraphHasThings(String table, String type) throws SQLException {
        String things = "PREFIX cq: <https://w3id.org/communique/ns#> SELECT (COUNT(DISTINCT ?t) AS ?n) { ?t a %s }"
                .formatted(type);
        String count = "SELECT count(*) FROM '%s'";

        assertThat(rows(count.formatted(folder.resolve(table) + ".parquet"))).isEqualTo(asked(things));
        assertThat(rows(count.formatted(table + ".csv"))).isEqualTo(asked(things));
    }

    @Test
    void withoutItsDriverThereIsAReason() {
        assertThatThrownBy(() -> ParquetTables.of(TABLES, ClassLoader.getPlatformClassLoader()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("DuckDB's JDBC driver is not there");
    }

    private static List<String> examples(String language) {
        try {
            return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                    .matcher(Files.readString(Path.of("docs", "notebooks.md")))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<String> sqlExamples() {
        return examples("sql");
    }

    @ParameterizedTest
    @MethodSource("sqlExamples")
    void anExampleInSqlHasAnAnswer(String sql) throws SQLException {
        assertThat(rows(sql)).isNotEmpty();
    }

    /** Where the tool is there; elsewhere it has no example to run. */
    static Stream<List<String>> otherExamples() {
        return Stream.of(
                        examples("python").stream().map(script -> List.of("python3", "-c", script)),
                        examples("r").stream().map(script -> List.of("Rscript", "-e", script)),
                        Stream.of(List.of("java", "-version")))
                .flatMap(commands -> commands)
                .filter(command -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, command.get(0)))));
    }

    @ParameterizedTest
    @MethodSource("otherExamples")
    void anExampleInAnotherLanguageRuns(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(TABLES.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes());

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        assertThat(output).isNotBlank();
    }

    @Test
    void theDataPackageNamesEveryTableWithItsColumns(@TempDir Path release) throws Exception {
        Small.writeTo(release);
        JsonNode described = new ObjectMapper()
                .readTree(release.resolve("csv/datapackage.json").toFile());

        assertThat(described.path("resources")).isNotEmpty().allSatisfy(resource -> {
            List<String> fields = new ArrayList<>();
            resource.at("/schema/fields")
                    .forEach(field -> fields.add(field.path("name").asText()));
            Path table = release.resolve("csv").resolve(resource.path("path").asText());
            try (Stream<String> lines = Files.lines(table)) {
                assertThat(lines.findFirst().orElseThrow()).isEqualTo(String.join(",", fields));
            }
            assertThat(resource.path("bytes").asLong()).isEqualTo(Files.size(table));
        });
    }
}
