package org.communique.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.communique.federation.endpoint.Limits;
import org.junit.jupiter.api.Test;

/** Queries over two endpoints, and what reaches the second. */
class FederationTest extends BesideWikidata {

    @Test
    void eightyThreeRowsAreOneRequest() {
        federation().build().install(local);
        assertThat(Links.rows(local, LABELS)).hasSize(83);
        assertThat(wikidata.requests()).hasSize(1);
        assertThat(wikidata.requests().get(0).method()).isEqualTo("POST");
    }

    @Test
    void theyAreTwoRequestsWhereABlockHoldsFifty() {
        federation().limits(Limits.usual().withBlock(50)).build().install(local);
        assertThat(Links.rows(local, LABELS)).hasSize(83);
        assertThat(wikidata.requests()).hasSize(2);
    }

    @Test
    void rowsThatAskTheSameAreAskedOnce() {
        DatasetGraph alike = Links.parsed("""
            @prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix wd: <http://www.wikidata.org/entity/> .
            <a:1> owl:sameAs wd:Q1 . <a:2> owl:sameAs wd:Q1 . <a:3> owl:sameAs wd:Q2 .
            """);
        federation().build().install(alike);
        assertThat(Links.rows(alike, LABELS)).hasSize(3);
        assertThat(wikidata.requests()).hasSize(1);
        assertThat(wikidata.requests().get(0).query()).containsOnlyOnce("<http://www.wikidata.org/entity/Q1>");
    }

    @Test
    void anOptionalServiceIsAskedBlockwiseAndKeepsTheRowsWithoutAnAnswer() {
        federation().build().install(local);
        List<Binding> rows = Links.rows(
                local,
                "SELECT ?thing ?country { ?thing owl:sameAs ?item . OPTIONAL"
                        + " { SERVICE <https://query.wikidata.org/sparql> { ?item wdt:P17 ?country } } }");
        assertThat(rows).hasSize(83);
        assertThat(rows.stream().filter(row -> row.contains("country"))).hasSize(42);
        assertThat(wikidata.requests()).hasSize(1);
    }

    @Test
    void anOptionalServiceWithAFilterAndAServiceInASubSelectAreOneRequestEach() {
        federation().build().install(local);
        List<Binding> rows = Links.rows(
                local,
                "SELECT ?thing ?label { ?thing owl:sameAs ?item . OPTIONAL { SERVICE"
                        + " <https://query.wikidata.org/sparql> { ?item rdfs:label ?label } FILTER (strends(?label,"
                        + " \"7\")) } }");
        assertThat(rows).hasSize(83);
        assertThat(rows.stream().filter(row -> row.contains("label"))).hasSize(8);
        assertThat(Links.rows(
                        local,
                        "SELECT ?n { { SELECT (count(?label) AS ?n) { ?thing owl:sameAs ?item ."
                                + " SERVICE <https://query.wikidata.org/sparql> { ?item rdfs:label ?label } } } }"))
                .hasSize(1)
                .allSatisfy(row -> assertThat(row.toString()).contains("83"));
        assertThat(wikidata.requests()).hasSize(2);
    }

    @Test
    void aDatabaseOnDiskIsJoinedTheSameWay() {
        DatasetGraph database = DatabaseMgr.createDatasetGraph();
        database.getContext().set(TDB2.symUnionDefaultGraph, true);
        Txn.executeWrite(
                database,
                () -> local.find()
                        .forEachRemaining(quad -> database.add(
                                NodeFactory.createURI("https://example.org/graph"),
                                quad.getSubject(),
                                quad.getPredicate(),
                                quad.getObject())));
        federation().build().install(database);
        Txn.executeRead(database, () -> {
            assertThat(Links.rows(database, LABELS)).hasSize(83);
            assertThat(Links.rows(
                            database,
                            "SELECT * { GRAPH ?g { ?thing owl:sameAs ?item } OPTIONAL {"
                                    + " SERVICE <https://query.wikidata.org/sparql> { ?item wdt:P17 ?country } } }"))
                    .hasSize(83);
        });
        assertThat(wikidata.requests()).hasSize(2);
        database.close();
    }

    @Test
    void anOptimizerThatIsThereStaysAndASecondFederationReplacesTheFirst() {
        AtomicInteger plans = new AtomicInteger();
        RewriteFactory counting = context -> query -> {
            plans.incrementAndGet();
            return Optimize.stdOptimizationFactory.create(context).rewrite(query);
        };
        local.getContext().set(ARQConstants.sysOptimizerFactory, counting);
        Federation.none().install(local);
        federation().build().install(local);
        assertThat(Links.rows(local, LABELS)).hasSize(83);
        assertThat(plans).hasValue(1);
    }

    @Test
    void theRemotePartMayBeASubSelectWithAggregates() {
        federation().build().install(local);
        List<Binding> rows = Links.rows(
                local,
                "SELECT ?thing ?n { ?thing owl:sameAs ?item . SERVICE <https://query.wikidata.org/sparql>"
                        + " { SELECT ?item (count(?label) AS ?n) { ?item rdfs:label ?label } GROUP BY ?item } }");
        assertThat(rows).hasSize(83);
        assertThat(wikidata.requests()).hasSize(1);
    }

    @Test
    void theRemotePartMayFilterAndBind() {
        federation().build().install(local);
        List<Binding> rows = Links.rows(
                local,
                "SELECT ?thing ?word { ?thing owl:sameAs ?item ."
                        + " SERVICE <https://query.wikidata.org/sparql> { ?item rdfs:label ?label"
                        + " FILTER (strends(?label, \"7\")) BIND (ucase(?label) AS ?word) } }");
        assertThat(rows).hasSize(8).allMatch(row -> row.contains("word"));
        assertThat(wikidata.requests()).hasSize(1);
    }

    @Test
    void aVariableServiceIsAskedWhereItIsAllowed() {
        federation().build().install(local);
        assertThat(Links.rows(
                        local,
                        "SELECT ?label { VALUES ?where { <https://query.wikidata.org/sparql> } ?thing owl:sameAs ?item"
                                + " . SERVICE ?where { ?item rdfs:label ?label } }"))
                .hasSize(83);
        assertThat(wikidata.requests()).hasSize(1);
    }

    @Test
    void aServiceWithoutLocalRowsIsOneRequest() {
        federation().build().install(local);
        assertThat(Links.rows(
                        local,
                        "SELECT ?label { SERVICE <https://query.wikidata.org/sparql> { wd:Q5 rdfs:label ?label } }"))
                .hasSize(1);
        assertThat(wikidata.requests().get(0).method()).isEqualTo("GET");
    }

    @Test
    void requestsCarryTheOperatorsContact() {
        federation().build().install(local);
        Links.rows(local, LABELS);
        Set<String> agents = new TreeSet<>();
        wikidata.requests().forEach(request -> agents.add(request.userAgent()));
        assertThat(agents).containsExactly("Communique/0.1 (you@example.org) Apache-HttpClient/5");
    }

    @Test
    void liveFederationDoesNotStartWithoutAContact() {
        for (String none : List.of("", "  ", "somebody", "a b@example.org", "https://x")) {
            assertThatThrownBy(() -> Federation.live(none))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("--contact you@example.org");
        }
        assertThat(Federation.live("you@example.org").build().endpoints()).isEmpty();
    }

    @Test
    void theLabelServiceIsExplainedAndNotCalled() {
        federation().build().install(local);
        assertThatThrownBy(() -> Links.rows(
                        local,
                        "SELECT * { ?thing owl:sameAs ?item . SERVICE <http://wikiba.se/ontology#label>"
                                + " { <http://www.bigdata.com/rdf#serviceParam>"
                                + " <http://wikiba.se/ontology#language> \"en\" } }"))
                .isInstanceOf(QueryDeniedException.class)
                .hasMessageContaining("rdfs:label");
        assertThat(wikidata.requests()).isEmpty();
    }

    @Test
    void turnedOffItSaysHowItIsTurnedOn() {
        Federation.none().install(local);
        assertThatThrownBy(() -> Links.rows(local, LABELS))
                .isInstanceOf(QueryDeniedException.class)
                .hasMessageContaining("--federate");
    }
}
