package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What other people's suites ask of an endpoint and a dataset, asked of ours from outside; see docs/conformance.md. */
class OutsideSuitesTest {

    private static final String PREFIXES = "PREFIX cq: <https://w3id.org/communique/ns#> ";
    private static final Path CLIENTS = Path.of("src/conformance/clients/node_modules/.bin");

    @RegisterExtension
    static final Published published = new Published();

    @Test
    void theReleaseSaysTheSameInEveryFormat() {
        Graph union = dataset("dataset.nt").getDefaultGraph();
        assertThat(union.size()).isGreaterThan(10_000);
        for (String file : List.of("dataset.ttl", "dataset.rdf")) {
            assertThat(dataset(file).getDefaultGraph().isIsomorphicWith(union))
                    .as(file)
                    .isTrue();
        }
        DatasetGraph quads = dataset("dataset.nq");
        for (String file : List.of("dataset.trig", "dataset.jsonld")) {
            assertThat(statements(dataset(file))).as(file).isEqualTo(statements(quads));
        }
        Graph together = GraphFactory.createDefaultGraph();
        quads.find().forEachRemaining(quad -> together.add(quad.asTriple()));
        assertThat(together.isIsomorphicWith(union)).isTrue();
    }

    private static DatasetGraph dataset(String file) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.source(Path.of("rdf", file)).parse(dataset);
        return dataset;
    }

    /** Nothing in a release is a blank node, so the same quads are the same dataset. */
    private static Set<String> statements(DatasetGraph dataset) {
        Set<String> statements = new TreeSet<>();
        dataset.find().forEachRemaining(quad -> statements.add(quad.toString()));
        return statements;
    }

    @Test
    @Tag("clients")
    void ldesClientReplicatesEveryStatement() throws IOException, InterruptedException {
        ClientRun client = ClientRun.of(CLIENTS.resolve("ldes-client"), published.address("/ldes"));

        assertThat(client.status()).as(client.errors()).isZero();
        Set<String> members = new TreeSet<>();
        client.output()
                .lines()
                .filter(line -> line.contains("isVersionOf>") || line.contains("dcterms:isVersionOf"))
                .forEach(members::add);
        assertThat(members).hasSize(published.count("cq:Statement"));
    }

    @Test
    @Tag("clients")
    void comunicaAsksWithoutAWarning() throws IOException, InterruptedException {
        String query = PREFIXES + "SELECT ?a { ?s a cq:Statement ; cq:speaker ?a } LIMIT 5";

        ClientRun client = ClientRun.of(
                CLIENTS.resolve("comunica-sparql"),
                published.address("/sparql"),
                "-q",
                query,
                "-t",
                "text/csv",
                "-l",
                "warn");

        assertThat(client.status()).as(client.errors()).isZero();
        assertThat(client.output().lines().filter(line -> line.contains("/id/actor/")))
                .hasSize(5);
        assertThat(client.errors()).doesNotContainIgnoringCase("warn");
    }

    /** Debian's packages python3-sparqlwrapper and python3-rdflib. */
    @Test
    @Tag("python")
    void pythonsClientsGetEveryFormAndEveryAnswer() throws IOException, InterruptedException {
        ClientRun client = ClientRun.of(
                Path.of("/usr/bin/python3"),
                "src/conformance/clients/sparqlwrapper.py",
                published.address("/sparql"),
                "queries");

        assertThat(client.status()).as(client.output() + client.errors()).isZero();
        assertThat(client.output().lines().filter(line -> line.startsWith("question")))
                .hasSizeGreaterThan(80);
    }
}
