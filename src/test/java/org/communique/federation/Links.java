package org.communique.federation;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.communique.federation.endpoint.Wikidata;

/** A dataset with 83 links, as many as the authority has, and the remote facts about them. */
public final class Links {

    public static final int NUMBER = 83;

    private Links() {}

    public static DatasetGraph local() {
        StringBuilder triples = new StringBuilder();
        for (int at = 0; at < NUMBER; at++) {
            triples.append("<http://example.org/%d> <http://www.w3.org/2002/07/owl#sameAs> <%sQ%d> .%n"
                    .formatted(at, Wikidata.ENTITY, at));
        }
        return parsed(triples.toString());
    }

    /** Every item has a label; every second one has a country. */
    public static DatasetGraph remote() {
        StringBuilder triples = new StringBuilder();
        for (int at = 0; at < NUMBER; at++) {
            triples.append("<%sQ%d> <http://www.w3.org/2000/01/rdf-schema#label> \"item %d\"@en .%n"
                    .formatted(Wikidata.ENTITY, at, at));
            if (at % 2 == 0) {
                triples.append("<%sQ%d> <http://www.wikidata.org/prop/direct/P17> <%sQ232> .%n"
                        .formatted(Wikidata.ENTITY, at, Wikidata.ENTITY));
            }
        }
        return parsed(triples.toString());
    }

    static DatasetGraph parsed(String triples) {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        RDFParser.create().source(new StringReader(triples)).lang(Lang.TURTLE).parse(dataset);
        return dataset;
    }

    static List<Binding> rows(DatasetGraph dataset, String query) {
        try (QueryExec execution =
                QueryExec.dataset(dataset).query(Wikidata.PREFIXES + query).build()) {
            return all(execution.select());
        }
    }

    static List<Binding> all(RowSet table) {
        List<Binding> rows = new ArrayList<>();
        table.forEachRemaining(rows::add);
        return rows;
    }
}
