package org.communique.federation.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.communique.federation.authority.AuthorityRow.Kind;
import org.communique.federation.authority.AuthorityRow.Term;
import org.communique.federation.endpoint.Wikidata;
import org.communique.vocabulary.Communique;

/** Reads the entities out of a dataset whose default graph holds everything. */
public final class AuthorityRows {

    private static final String PREFIXES =
            Wikidata.PREFIXES + "PREFIX cq: <" + Communique.NAMESPACE + ">\nPREFIX org: <http://www.w3.org/ns/org#>\n";

    private final Map<String, Draft> drafts = new TreeMap<>();

    private AuthorityRows() {}

    /** The people, states, organizations, posts, places and events of the dataset, by their IRIs. */
    public static List<AuthorityRow> of(DatasetGraph dataset) {
        AuthorityRows rows = new AuthorityRows();
        rows.readKinds(dataset);
        rows.readNames(dataset);
        rows.readTerms(dataset);
        rows.readSurroundings(dataset);
        return rows.drafts.values().stream().map(Draft::row).toList();
    }

    private void readKinds(DatasetGraph dataset) {
        for (Binding row : select(dataset, """
            SELECT DISTINCT ?thing ?kind ?item ?close {
              VALUES (?type ?kind) {
                (schema:Person "PERSON") (schema:Country "STATE") (cq:Organization "ORGANIZATION")
                (org:Post "POST") (schema:Place "PLACE") (cq:Event "EVENT")
              }
              ?thing a ?type .
              FILTER (?kind != "ORGANIZATION" || NOT EXISTS { ?thing a schema:Country })
              OPTIONAL { ?thing owl:sameAs ?item }
              OPTIONAL { ?thing skos:closeMatch ?close }
            }
            """)) {
            Draft draft = new Draft(text(row, "thing"), Kind.valueOf(text(row, "kind")));
            item(row, "close").ifPresent(draft::linkClosely);
            item(row, "item").ifPresent(draft::link);
            drafts.putIfAbsent(draft.iri, draft);
        }
    }

    private void readNames(DatasetGraph dataset) {
        for (Binding row : select(
                dataset,
                "SELECT ?thing ?label ?name { ?thing rdfs:label ?label OPTIONAL { ?thing skos:altLabel ?name } }")) {
            draft(row).ifPresent(draft -> {
                Optional.ofNullable(row.get("label"))
                        .ifPresent(label -> draft.labels.put(
                                label.getLiteralLanguage().isEmpty() ? "en" : label.getLiteralLanguage(),
                                label.getLiteralLexicalForm()));
                Optional.ofNullable(row.get("name")).ifPresent(name -> draft.names.add(name.getLiteralLexicalForm()));
            });
        }
    }

    private void readTerms(DatasetGraph dataset) {
        for (Binding row : select(dataset, """
            SELECT ?thing ?office ?from ?until {
              ?membership org:member ?thing ; cq:post/owl:sameAs ?office ; cq:during ?during .
              OPTIONAL { ?membership cq:earliest ?from }
              OPTIONAL { ?membership cq:latest ?until }
            }
            """)) {
            draft(row)
                    .ifPresent(draft -> item(row, "office")
                            .ifPresent(office ->
                                    draft.terms.add(new Term(office, value(row, "from"), value(row, "until")))));
        }
    }

    private void readSurroundings(DatasetGraph dataset) {
        for (Binding row : select(dataset, """
            SELECT DISTINCT ?thing ?item {
              { ?thing (org:memberOf|cq:parent|cq:place|cq:locatedIn|org:postIn)+ ?around }
              UNION { ?membership org:member ?thing ; (cq:post|org:organization)/(org:postIn|cq:parent)* ?around }
              ?around owl:sameAs ?item .
            }
            """)) {
            draft(row).ifPresent(draft -> item(row, "item").ifPresent(draft.related::add));
        }
    }

    private Optional<Draft> draft(Binding row) {
        return Optional.ofNullable(drafts.get(text(row, "thing")));
    }

    private static Collection<Binding> select(DatasetGraph dataset, String query) {
        try (QueryExec execution =
                QueryExec.dataset(dataset).query(PREFIXES + query).build()) {
            List<Binding> rows = new ArrayList<>();
            execution.select().forEachRemaining(rows::add);
            return rows;
        }
    }

    private static Optional<String> item(Binding row, String name) {
        return value(row, name)
                .filter(iri -> iri.startsWith(Wikidata.ENTITY))
                .map(iri -> iri.substring(Wikidata.ENTITY.length()));
    }

    private static String text(Binding row, String name) {
        return value(row, name).orElse("");
    }

    private static Optional<String> value(Binding row, String name) {
        return Optional.ofNullable(row.get(name)).map(AuthorityRows::text);
    }

    private static String text(Node node) {
        return node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private static final class Draft {
        private final String iri;
        private final Kind kind;
        private final Map<String, String> labels = new TreeMap<>();
        private final Set<String> names = new TreeSet<>();
        private final List<Term> terms = new ArrayList<>();
        private final Set<String> related = new TreeSet<>();

        private Optional<String> qid = Optional.empty();
        private boolean hedged;

        Draft(String iri, Kind kind) {
            this.iri = iri;
            this.kind = kind;
        }

        void link(String item) {
            qid = Optional.of(item);
            hedged = false;
        }

        void linkClosely(String item) {
            qid = Optional.of(item);
            hedged = true;
        }

        AuthorityRow row() {
            return new AuthorityRow(iri, kind, qid, hedged, labels, names, terms, related);
        }
    }
}
