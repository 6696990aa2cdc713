package org.communique.server;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** A client that follows the event stream page by page and keeps, of each statement, what its newest member says. */
final class Follower {

    private static final Node MADE = NodeFactory.createURI("http://www.w3.org/ns/prov#generatedAtTime");
    private static final Node VERSION_OF = NodeFactory.createURI("http://purl.org/dc/terms/isVersionOf");
    private static final Node NEXT = NodeFactory.createURI("https://w3id.org/tree#node");
    private static final Node DELETE = NodeFactory.createURI("https://www.w3.org/ns/activitystreams#Delete");

    private final RunningServer server;
    private final Map<String, Member> newest = new HashMap<>();

    Follower(RunningServer server) {
        this.server = server;
    }

    private record Member(String made, boolean isGone) {

        Member orNewer(Member other) {
            return other.made.compareTo(made) >= 0 ? other : this;
        }
    }

    /** The IRIs of the statements that there are at the end. */
    Set<String> present() {
        String next = "/ldes";
        while (!next.isEmpty()) {
            Graph page = GraphFactory.createDefaultGraph();
            RDFParser.fromString(server.get(next, "Accept", "text/turtle").body(), Lang.TURTLE)
                    .parse(page);
            page.find(Node.ANY, VERSION_OF, Node.ANY).forEachRemaining(member -> take(page, member));
            next = page.find(Node.ANY, NEXT, Node.ANY).toList().stream()
                    .findFirst()
                    .map(found -> found.getObject().getURI())
                    .orElse("");
        }
        return newest.entrySet().stream()
                .filter(entry -> !entry.getValue().isGone)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void take(Graph page, Triple member) {
        Node version = member.getSubject();
        String made = page.find(version, MADE, Node.ANY).next().getObject().getLiteralLexicalForm();
        newest.merge(
                member.getObject().getURI(),
                new Member(made, page.contains(version, Node.ANY, DELETE)),
                Member::orNewer);
    }
}
