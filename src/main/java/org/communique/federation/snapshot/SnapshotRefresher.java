package org.communique.federation.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.federation.endpoint.Endpoint;
import org.communique.federation.endpoint.Limits;
import org.communique.federation.endpoint.Patience;
import org.communique.federation.endpoint.RemoteQuery;
import org.communique.federation.endpoint.Wikidata;

/** Takes a new snapshot: asks Wikidata for the facts about items that the federated queries use, and writes nothing. */
public final class SnapshotRefresher {

    private static final int BLOCK = 40;
    private static final List<String> LANGUAGES = List.of("en", "ru", "kk", "zh");
    private static final List<String> PROPERTIES = List.of(
            "P6", "P17", "P18", "P22", "P27", "P31", "P35", "P36", "P39", "P40", "P47", "P127", "P131", "P159", "P213",
            "P276", "P297", "P298", "P463", "P488", "P569", "P570", "P571", "P580", "P582", "P585", "P625", "P749",
            "P856", "P1448", "P1566");

    private final Endpoint endpoint;
    private final Limits limits;

    /** @param limits how long to wait for each answer */
    public SnapshotRefresher(Endpoint endpoint, Limits limits) {
        this.endpoint = endpoint;
        this.limits = limits;
    }

    /** What Wikidata says now of the items, with the names of the items that it says it by. */
    public Graph read(Collection<String> qids) {
        Graph facts = GraphFactory.createDefaultGraph();
        for (List<String> block : blocks(new TreeSet<>(qids))) {
            ask(labels(block), facts);
            ask(truthy(block), facts);
            ask(claims(block), facts);
            ask(statements(block), facts);
            ask(values(block), facts);
            ask(articles(block), facts);
        }
        Set<String> mentioned = mentioned(facts);
        mentioned.removeAll(qids);
        for (List<String> block : blocks(mentioned)) {
            ask(labels(block), facts);
            ask(coordinates(block), facts);
        }
        return facts;
    }

    private static String labels(List<String> qids) {
        String tags = LANGUAGES.stream().map(tag -> '"' + tag + '"').collect(Collectors.joining(", "));
        return """
            SELECT ?s ?p ?o {
              VALUES ?s { %s }
              { VALUES ?p { rdfs:label skos:altLabel } ?s ?p ?o FILTER (LANG(?o) IN (%s)) }
              UNION { VALUES ?p { schema:version owl:sameAs } ?s ?p ?o }
            }
            """.formatted(entities(qids), tags);
    }

    /** The articles that the items are of, which their sitelinks lead to. */
    private static String articles(List<String> qids) {
        return """
            SELECT ?s ?p ?o {
              VALUES ?o { %s }
              VALUES ?p { schema:about }
              ?s ?p ?o ; schema:isPartOf <https://en.wikipedia.org/> .
            }
            """.formatted(entities(qids));
    }

    private static String truthy(List<String> qids) {
        return "SELECT ?s ?p ?o { VALUES ?s { %s } VALUES ?p { %s } ?s ?p ?o }"
                .formatted(entities(qids), properties("wdt:"));
    }

    private static String coordinates(List<String> qids) {
        return "SELECT ?s ?p ?o { VALUES ?s { %s } VALUES ?p { wdt:P625 } ?s ?p ?o }".formatted(entities(qids));
    }

    /** Which statements the items have. */
    private static String claims(List<String> qids) {
        return "SELECT (?item AS ?s) (?claim AS ?p) (?statement AS ?o) { VALUES ?item { %s } VALUES ?claim { %s } ?item ?claim ?statement }"
                .formatted(entities(qids), properties("p:"));
    }

    /** What the statements hold; their references stay behind. */
    private static String statements(List<String> qids) {
        return """
            SELECT (?statement AS ?s) ?p ?o {
              VALUES ?item { %s }
              VALUES ?claim { %s }
              ?item ?claim ?statement .
              ?statement ?p ?o .
              FILTER (!STRSTARTS(STR(?p), "http://www.w3.org/ns/prov#"))
            }
            """.formatted(entities(qids), properties("p:"));
    }

    private static String values(List<String> qids) {
        return """
            SELECT ?s ?p ?o {
              VALUES ?item { %s }
              VALUES ?claim { %s }
              ?item ?claim ?statement .
              ?statement ?of ?s .
              ?s <http://wikiba.se/ontology#timeValue> ?time ; ?p ?o .
            }
            """.formatted(entities(qids), properties("p:"));
    }

    private void ask(String query, Graph facts) {
        RemoteQuery asked =
                new RemoteQuery(Wikidata.ENDPOINT, Wikidata.PREFIXES + query, Patience.of(limits.deadline()));
        endpoint.select(asked).rows().stream()
                .filter(row -> row.contains("s") && row.contains("p") && row.contains("o"))
                .map(SnapshotRefresher::triple)
                .filter(triple -> !triple.getObject().isBlank())
                .forEach(facts::add);
    }

    private static Triple triple(Binding row) {
        return Triple.create(row.get("s"), row.get("p"), row.get("o"));
    }

    private static Set<String> mentioned(Graph facts) {
        Set<String> items = new TreeSet<>();
        facts.find(Node.ANY, Node.ANY, Node.ANY).forEachRemaining(fact -> {
            Node object = fact.getObject();
            if (object.isURI() && object.getURI().matches(Wikidata.ENTITY + "Q\\d+")) {
                items.add(object.getURI().substring(Wikidata.ENTITY.length()));
            }
        });
        return items;
    }

    private static String entities(List<String> qids) {
        return qids.stream().map(qid -> "wd:" + qid).collect(Collectors.joining(" "));
    }

    private static String properties(String prefix) {
        return PROPERTIES.stream().map(prefix::concat).collect(Collectors.joining(" "));
    }

    private static List<List<String>> blocks(Collection<String> all) {
        List<String> rest = List.copyOf(all);
        List<List<String>> blocks = new ArrayList<>();
        for (int at = 0; at < rest.size(); at += BLOCK) {
            blocks.add(rest.subList(at, Math.min(rest.size(), at + BLOCK)));
        }
        return blocks;
    }
}
