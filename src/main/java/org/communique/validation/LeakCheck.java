package org.communique.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.ModelFactory;

/**
 * Whether claims stand as facts. Named graphs do not shield a claim, since endpoints and dumps merge them: what is
 * looked at is one graph of triples, be it a named graph, the union of all, or a dump read back. The content of a claim
 * is the text of a proposition, and optionally a triple term that the proposition reifies; each file of
 * {@code leaks/} asks for one way in which such content becomes a triple of its own, and must find nothing.
 */
public final class LeakCheck {

    private static final List<String> LEAKS = List.of(
            "alleged-event-as-fact",
            "direct-relation-between-things",
            "position-without-holder",
            "proposition-says-more",
            "reified-triple-asserted",
            "shortcut-without-stance",
            "sub-event-without-relation",
            "text-of-a-proposition-elsewhere",
            "unknown-property-of-an-event");

    /** The names of the leaks that are looked for. */
    public List<String> leaks() {
        return LEAKS;
    }

    /** The claims that stand as facts in the graph, sorted. */
    public List<Finding> findings(Graph graph) {
        List<Finding> findings = new ArrayList<>();
        for (String leak : LEAKS) {
            find(graph, leak, findings);
        }
        return findings.stream().sorted().distinct().toList();
    }

    private static void find(Graph graph, String leak, List<Finding> findings) {
        String question = text(leak);
        String message = question.lines().findFirst().orElseThrow().replaceFirst("^# ", "");
        try (QueryExecution execution =
                QueryExecution.create(QueryFactory.create(question), ModelFactory.createModelForGraph(graph))) {
            execution.execSelect().forEachRemaining(row -> findings.add(finding(row, message, leak)));
        }
    }

    private static Finding finding(QuerySolution row, String message, String leak) {
        return new Finding(
                text(row.get("focus").asNode()),
                Optional.ofNullable(row.get("path")).map(path -> text(path.asNode())),
                message,
                "leak:" + leak);
    }

    private static String text(Node node) {
        return node.isURI() ? node.getURI() : node.toString();
    }

    private static String text(String leak) {
        try (InputStream stream = LeakCheck.class.getResourceAsStream("leaks/" + leak + ".rq")) {
            if (stream == null) {
                throw new IllegalStateException("no question for the leak " + leak);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
