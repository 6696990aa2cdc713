package org.communique.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.expr.NodeValue;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF4J;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.impl.SimpleDataset;
import org.eclipse.rdf4j.query.resultio.sparqlxml.SPARQLResultsXMLWriter;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Other stores with the release in them answer the stored questions as we do: the same rows, each as many times. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherStoresTest {

    private static final Path RELEASE = Path.of("rdf");
    private static final Path QUESTIONS = Path.of("queries");

    private final QueryCatalogue catalogue = QueryCatalogue.in(QUESTIONS);
    private final DatasetGraph jena = DatasetGraphFactory.create();
    private final SailRepository rdf4j = new SailRepository(new MemoryStore());

    @BeforeAll
    void load() throws IOException {
        for (String file : List.of("dataset.nq", "dataset.nt")) {
            RDFParser.source(RELEASE.resolve(file)).parse(jena);
        }
        try (RepositoryConnection connection = rdf4j.getConnection()) {
            connection.add(RELEASE.resolve("dataset.nq").toFile(), RDFFormat.NQUADS);
            connection.add(RELEASE.resolve("dataset.nt").toFile(), RDFFormat.NTRIPLES);
        }
    }

    @AfterAll
    void close() {
        rdf4j.shutDown();
    }

    /** Those that ask no other endpoint. */
    List<StoredQuery> questions() {
        return catalogue.queries().stream()
                .filter(query -> query.federates().isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void rdf4jGivesTheSameRows(StoredQuery question) {
        assertThat(byRdf4j(question)).isEqualTo(byJena(question));
    }

    @Test
    @Tag("clients")
    void oxigraphGivesTheSameRows(@TempDir Path answers) throws IOException, InterruptedException {
        Process oxigraph = new ProcessBuilder(
                        "node",
                        "src/conformance/clients/answers.mjs",
                        RELEASE.toString(),
                        QUESTIONS.toString(),
                        answers.toString())
                .inheritIO()
                .start();
        assertThat(oxigraph.waitFor(3, TimeUnit.MINUTES)).isTrue();

        assertThat(questions())
                .allSatisfy(question -> assertThat(oxigraphs(answers, question))
                        .as(question.name())
                        .isEqualTo(byJena(question)));
    }

    private static List<String> oxigraphs(Path answers, StoredQuery question) throws IOException {
        try (InputStream json = Files.newInputStream(answers.resolve(question.name() + ".json"))) {
            return rows(ResultSetFactory.fromJSON(json));
        }
    }

    private List<String> byJena(StoredQuery question) {
        try (QueryExec asked = QueryExec.dataset(jena).query(question.parsed()).build()) {
            return rows(ResultSet.adapt(asked.select()));
        }
    }

    private List<String> byRdf4j(StoredQuery question) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (RepositoryConnection connection = rdf4j.getConnection()) {
            TupleQuery query = connection.prepareTupleQuery(question.text());
            query.setDataset(graphs());
            query.evaluate(new SPARQLResultsXMLWriter(answer));
        }
        return rows(ResultSetFactory.fromXML(new ByteArrayInputStream(answer.toByteArray())));
    }

    private SimpleDataset graphs() {
        SimpleDataset graphs = new SimpleDataset();
        graphs.addDefaultGraph(RDF4J.NIL);
        jena.listGraphNodes()
                .forEachRemaining(name ->
                        graphs.addNamedGraph(SimpleValueFactory.getInstance().createIRI(name.getURI())));
        return graphs;
    }

    /** Sorted, for the order of equal rows is a store's own. */
    private static List<String> rows(ResultSet answer) {
        List<String> rows = new ArrayList<>();
        RowSet.adapt(answer).forEachRemaining(row -> {
            TreeMap<String, String> values = new TreeMap<>();
            row.forEach((name, value) -> values.put(name.getName(), text(value)));
            rows.add(values.toString());
        });
        return rows.stream().sorted().toList();
    }

    /** A number by its value, for stores write 2.50 or 2.5, and a language tag in small letters. */
    private static String text(Node value) {
        if (!value.isLiteral()) {
            return value.toString();
        }
        NodeValue literal = NodeValue.makeNode(value);
        return literal.isNumber()
                ? String.valueOf(literal.getDouble())
                : value.getLiteralLexicalForm() + "@"
                        + value.getLiteralLanguage().toLowerCase(Locale.ROOT) + "^^"
                        + value.getLiteralDatatypeURI();
    }
}
