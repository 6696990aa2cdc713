package org.communique.server;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.communique.query.QueryCatalogue;

/** The release of this repository on a server of its own. */
final class Published extends RunningServer {

    Published() {
        this(Served.settings(), RemoteAccess.none());
    }

    Published(ServerSettings settings, RemoteAccess remote) {
        super(CommuniqueServer.start(
                Path.of("rdf"), QueryCatalogue.in(Path.of("queries")), settings.withPort(0), remote));
    }

    Graph graph(String path) {
        Graph graph = GraphMemFactory.createGraphMem2();
        HttpResponse<String> answer = get(path, "Accept", "text/turtle");
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        RDFParser.fromString(answer.body(), Lang.TURTLE).parse(graph);
        return graph;
    }

    /** How many things of a class the dataset has, as its endpoint counts them. */
    int count(String type) {
        String query =
                "PREFIX cq: <https://w3id.org/communique/ns#> SELECT (COUNT(DISTINCT ?thing) AS ?number) { ?thing a "
                        + type + " }";
        String table = ask(query, "Accept", "text/csv").body();
        return Integer.parseInt(table.lines().skip(1).findFirst().orElseThrow());
    }
}
