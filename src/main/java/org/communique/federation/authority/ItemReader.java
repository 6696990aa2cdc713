package org.communique.federation.authority;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.engine.binding.Binding;
import org.communique.federation.authority.AuthorityRow.Term;
import org.communique.federation.endpoint.Endpoint;
import org.communique.federation.endpoint.Patience;
import org.communique.federation.endpoint.RemoteQuery;
import org.communique.federation.endpoint.Wikidata;

/** Asks an endpoint that has Wikidata's data for items, many in one query. */
final class ItemReader {

    private static final int BLOCK = 100;
    private static final Duration DEADLINE = Duration.ofSeconds(55);
    private static final String AROUND = "wdt:P17|wdt:P27|wdt:P39|wdt:P102|wdt:P108|wdt:P463|wdt:P131|wdt:P159|wdt:P276"
            + "|wdt:P361|wdt:P749|wdt:P1001|wdt:P36|wdt:P1376";

    private final Endpoint endpoint;
    private final URI service;

    ItemReader(Endpoint endpoint, URI service) {
        this.endpoint = endpoint;
        this.service = service;
    }

    /** The items by QID, with their labels in these languages; one that is not there is not known. */
    Map<String, Item> read(Collection<String> qids, Collection<String> languages) {
        Map<String, Item> items = new TreeMap<>();
        qids.forEach(qid -> items.put(qid, new Item(qid)));
        for (List<String> block : blocks(new TreeSet<>(qids))) {
            facts(block, languages)
                    .forEach(row -> Optional.ofNullable(items.get(entity(row, "item")))
                            .ifPresent(item -> item.add(text(row, "fact"), entity(row, "value"))));
            terms(block)
                    .forEach(row -> Optional.ofNullable(items.get(entity(row, "item")))
                            .ifPresent(item ->
                                    item.add(new Term(entity(row, "office"), day(row, "from"), day(row, "until")))));
        }
        return items;
    }

    private List<Binding> facts(List<String> qids, Collection<String> languages) {
        String tags = languages.stream().sorted().map(tag -> '"' + tag + '"').collect(Collectors.joining(", "));
        return select("""
            SELECT ?item ?fact ?value {
              VALUES ?item { %s }
              { ?item rdfs:label ?value FILTER (LANG(?value) IN (%s)) BIND ("label" AS ?fact) }
              UNION { ?item skos:altLabel ?value FILTER (LANG(?value) IN (%s)) BIND ("alias" AS ?fact) }
              UNION { ?item wdt:P31/wdt:P279* ?value BIND ("class" AS ?fact) }
              UNION { ?item %s ?value BIND ("neighbour" AS ?fact) }
              UNION { ?item owl:sameAs ?value BIND ("merged" AS ?fact) }
              UNION { ?item schema:version ?value BIND ("revision" AS ?fact) }
            }
            """.formatted(entities(qids), tags, tags, AROUND));
    }

    private List<Binding> terms(List<String> qids) {
        return select("""
            SELECT ?item ?office ?from ?until {
              VALUES ?item { %s }
              ?item p:P39 ?term . ?term ps:P39 ?office .
              OPTIONAL { ?term pq:P580 ?from }
              OPTIONAL { ?term pq:P582 ?until }
            }
            """.formatted(entities(qids)));
    }

    /** The items that have one of the names, literals with a language, as label or alias. */
    Set<String> named(Collection<Node> names) {
        List<String> literals =
                names.stream().map(NodeFmtLib::strNT).distinct().sorted().toList();
        Set<String> found = new TreeSet<>();
        for (List<String> block : blocks(literals)) {
            String values = String.join(" ", block);
            select("SELECT DISTINCT ?item { VALUES ?name { %s } ?item rdfs:label|skos:altLabel ?name }"
                            .formatted(values))
                    .forEach(row -> found.add(entity(row, "item")));
        }
        found.removeIf(qid -> !qid.matches("Q\\d+"));
        return found;
    }

    /** The item of which an article of Wikipedia is. */
    Optional<String> about(URI article) {
        String title = NodeFmtLib.strNT(NodeFactory.createURI(article.toString()));
        return select("SELECT ?item { %s schema:about ?item }".formatted(title)).stream()
                .map(row -> entity(row, "item"))
                .findFirst();
    }

    private List<Binding> select(String query) {
        return endpoint.select(new RemoteQuery(service, Wikidata.PREFIXES + query, Patience.of(DEADLINE)))
                .rows();
    }

    private static String entities(List<String> qids) {
        return qids.stream().map(qid -> "wd:" + qid).collect(Collectors.joining(" "));
    }

    private static <T> List<List<T>> blocks(Collection<T> all) {
        List<T> rest = List.copyOf(all);
        List<List<T>> blocks = new ArrayList<>();
        for (int at = 0; at < rest.size(); at += BLOCK) {
            blocks.add(rest.subList(at, Math.min(rest.size(), at + BLOCK)));
        }
        return blocks;
    }

    private static String entity(Binding row, String name) {
        String text = text(row, name);
        return text.startsWith(Wikidata.ENTITY) ? text.substring(Wikidata.ENTITY.length()) : text;
    }

    private static String text(Binding row, String name) {
        return Optional.ofNullable(row.get(name)).map(ItemReader::text).orElse("");
    }

    private static String text(Node node) {
        return node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralLexicalForm() : "";
    }

    private static Optional<String> day(Binding row, String name) {
        return Optional.of(text(row, name)).filter(text -> text.length() >= 10).map(text -> text.substring(0, 10));
    }
}
