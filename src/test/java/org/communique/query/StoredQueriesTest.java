package org.communique.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.SortCondition;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.expr.ExprVars;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Asks every stored question of the release in {@code rdf/}. The expected answers are claims about the data: they are
 * read against the articles before they are committed. After a change of the data or of a question,
 * {@code mvn test -Dtest=StoredQueriesTest -Dqueries.write=true} writes them anew, for the diff to be read;
 * {@code -Dqueries.dataset=FILE} asks another N-Quads file.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoredQueriesTest {

    private static final Path TABLES = Path.of("src", "test", "resources", "queries");

    private final QueryCatalogue catalogue = QueryCatalogue.in(Path.of("queries"));
    private final DatasetGraph release = DatasetGraphFactory.create();

    @BeforeAll
    void loadTheReleaseAsTheServerDoes() {
        RDFParser.source(System.getProperty("queries.dataset", "rdf/dataset.nq"))
                .parse(new StreamRDFWrapper(StreamRDFLib.dataset(release)) {
                    @Override
                    public void quad(Quad quad) {
                        super.quad(quad);
                        super.triple(quad.asTriple());
                    }
                });
    }

    /** Those that ask no other endpoint. */
    List<StoredQuery> questions() {
        return catalogue.queries().stream()
                .filter(query -> query.federates().isEmpty())
                .toList();
    }

    @Test
    void everyFileIsAQuestionWithACompleteHeader() {
        assertThat(catalogue.mistakes()).isEmpty();
        assertThat(catalogue.queries())
                .hasSizeGreaterThanOrEqualTo(36)
                .allSatisfy(query -> assertThat(query.description()).endsWith("."));
    }

    @Test
    void everyQuestionHasATableAndEveryTableAQuestion() throws IOException {
        try (Stream<Path> tables = Files.list(TABLES)) {
            assertThat(tables.map(table -> table.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(catalogue.queries().stream()
                            .map(query -> query.name() + ".csv")
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theAnswerIsTheExpectedTable(StoredQuery query) throws IOException {
        String answer = csv(query);
        Path table = TABLES.resolve(query.name() + ".csv");
        if (Boolean.getBoolean("queries.write")) {
            Files.writeString(table, answer);
        }
        assertThat(answer.lines()).as("more than the head of the table").hasSizeGreaterThan(1);
        assertThat(answer).isEqualTo(Files.readString(table));
    }

    private String csv(StoredQuery query) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (QueryExec asked = ask(query)) {
            new ResultTable(Map.of()).write(asked.select(), ResultTable.Format.CSV, bytes);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private QueryExec ask(StoredQuery query) {
        return QueryExec.dataset(release).query(query.parsed()).build();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theRowsHaveOneOrder(StoredQuery query) {
        List<SortCondition> order = query.parsed().getOrderBy();
        assertThat(order).isNotEmpty();
        Set<Var> keys = order.stream()
                .flatMap(condition -> ExprVars.getVarsMentioned(condition.getExpression()).stream())
                .collect(Collectors.toSet());
        List<String> rows = new ArrayList<>();
        try (QueryExec asked = ask(query)) {
            RowSet answer = asked.select();
            List<Var> shown =
                    answer.getResultVars().stream().filter(keys::contains).toList();
            answer.forEachRemaining(
                    row -> rows.add(shown.stream().map(row::get).toList().toString()));
        }
        assertThat(rows).as("what the rows are ordered by").doesNotHaveDuplicates();
    }
}
