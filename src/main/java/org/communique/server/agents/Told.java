package org.communique.server.agents;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.communique.server.evidence.Said;
import org.communique.server.evidence.SaidReader;
import org.communique.server.knowledge.Knowledge;
import org.communique.server.knowledge.Passages;
import org.communique.server.knowledge.TermOrder;
import org.communique.server.search.Hit;
import org.communique.server.view.Label;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Prov;

/** Rows as an agent is given them: each with what supports it, statements in a sentence that says who said it. */
record Told(SaidReader reader) {

    private static final ObjectMapper JSON = new ObjectMapper().setSerializationInclusion(Include.NON_EMPTY);
    private static final List<String> BRIEF = List.of("report", "documentName", "published", "at", "url");
    private static final int LONGEST = 600;

    Knowledge knowledge() {
        return reader.reading().knowledge();
    }

    /**
     * A row of a query: its values, things with their names, and where the statements and reports among them stand.
     *
     * @param query the IRI of the query, which supports a row that counts; nothing where the row has its own support
     */
    ObjectNode row(Binding values, List<Var> columns, String query) {
        ObjectNode row = JSON.createObjectNode();
        List<Var> bound = columns.stream().filter(values::contains).toList();
        bound.forEach(column -> put(row, column.getVarName(), values.get(column), values.contains(column + "Label")));
        List<Node> attributed = bound.stream()
                .map(values::get)
                .filter(this::isAttributed)
                .distinct()
                .toList();
        if (attributed.size() == 1) {
            return row.setAll(attributed(attributed.get(0), 2));
        }
        attributed.forEach(one -> row.withArray("/evidence").add(attributed(one, 1)));
        if (attributed.isEmpty() && !query.isEmpty()) {
            row.putArray("evidence").addObject().put("query", query);
        }
        return row;
    }

    private void put(ObjectNode row, String name, Node value, boolean isNamed) {
        text(row, name, value.isLiteral() ? value.getLiteralLexicalForm() : value.toString());
        if (value.isURI() && !isNamed && !isAttributed(value)) {
            boolean isProperty = name.matches("property|namedBy");
            Label label = isProperty
                    ? reader.reading().property(value)
                    : reader.reading().label(value);
            text(row, name + "Label", label.text());
        }
    }

    private static void text(ObjectNode row, String name, String text) {
        if (!text.isEmpty()) {
            row.put(name, Shelf.cut(text, LONGEST));
        }
    }

    private boolean isAttributed(Node thing) {
        return knowledge().is(thing, Communique.Statement) || knowledge().is(thing, Communique.Report);
    }

    /** A statement with some of its reports; a report with all that is known of where it stands. */
    private ObjectNode attributed(Node thing, int most) {
        Optional<Node> reported = knowledge().object(thing, Communique.reports);
        Said said = reader.said(reported.orElse(thing));
        ObjectNode row = JSON.createObjectNode();
        row.put("statement", said.statement()).put("said", said.sentence());
        row.put("trust", reader.reading().trust(thing).code());
        ArrayNode evidence = row.putArray("evidence");
        if (reported.isPresent()) {
            ObjectNode whole = JSON.valueToTree(reader.evidence(thing));
            text(whole, "quotation", whole.path("quotation").asText());
            evidence.add(whole);
            return row;
        }
        said.evidence().stream()
                .limit(most)
                .forEach(one -> evidence.add(JSON.<ObjectNode>valueToTree(one).retain(BRIEF)));
        return row.put("inAll", said.evidence().size());
    }

    /** Something that was found by words: a passage or a source supports it, a document's own text, or else a graph. */
    ObjectNode row(Hit hit) {
        Node thing = NodeFactory.createURI(hit.iri());
        if (isAttributed(thing)) {
            return attributed(thing, 1);
        }
        ObjectNode row = JSON.createObjectNode().put("iri", hit.iri()).put("type", hit.type());
        text(row, "name", hit.title());
        text(row, "snippet", hit.snippet());
        ObjectNode support = row.putArray("evidence").addObject();
        Optional<Node> source = knowledge().object(thing, Prov.hadPrimarySource);
        source.ifPresent(one -> put(support, "source", one, false));
        (knowledge().is(thing, Communique.Document)
                        ? Optional.of(thing)
                        : source.flatMap(one -> knowledge().object(one, Passages.HAS_SOURCE)))
                .ifPresent(document -> support.put("document", document.toString())
                        .put("sha256", new Passages(reader.reading()).digest(document)));
        if (support.isEmpty()) {
            knowledge()
                    .quads(thing)
                    .map(Quad::getGraph)
                    .min(TermOrder.BY_TEXT)
                    .ifPresent(graph -> support.put("graph", graph.toString()));
        }
        return row;
    }
}
