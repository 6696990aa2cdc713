package org.communique.server.reconciliation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.server.http.RefusedException;
import org.communique.server.knowledge.Knowledge;

/** Columns that a client adds to its table for the things that it has matched. */
record Extension(Knowledge knowledge, String space) {

    /** What a column can hold. */
    static final List<String> PROPERTIES = List.of("name", "other-name", "description", "wikidata");

    private static final int MOST_CELLS = 10_000;

    /** @param asked {@code {"ids": […], "properties": [{"id": "wikidata"}]}} */
    ObjectNode of(JsonNode asked) {
        List<String> properties = asked.path("properties").findValuesAsText("id");
        JsonNode ids = asked.path("ids");
        if (properties.isEmpty()
                || !PROPERTIES.containsAll(properties)
                || ids.size() * properties.size() > MOST_CELLS) {
            throw RefusedException.badRequest(
                    "extend has ids and properties, at most %,d cells in all; a property's id is one of %s"
                            .formatted(MOST_CELLS, PROPERTIES));
        }
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        properties.forEach(property ->
                answer.withArray("/meta").addObject().put("id", property).put("name", property));
        ObjectNode rows = answer.putObject("rows");
        for (JsonNode id : ids) {
            Node thing = NodeFactory.createURI(space + id.asText());
            ObjectNode row = rows.putObject(id.asText());
            properties.forEach(property -> cells(thing, property, row.putArray(property)));
        }
        return answer;
    }

    private void cells(Node thing, String property, ArrayNode cells) {
        Stream<String> values = switch (property) {
            case "name" -> Stream.of(knowledge.text(thing, RDFS.label)).filter(name -> !name.isEmpty());
            case "other-name" -> texts(thing, SKOS.altLabel);
            case "description" -> texts(thing, RDFS.comment);
            default ->
                texts(thing, OWL.sameAs)
                        .filter(same -> same.startsWith(Reconciler.WIKIDATA))
                        .map(same -> same.substring(Reconciler.WIKIDATA.length()));
        };
        values.distinct().sorted().forEach(value -> cells.addObject().put("str", value));
    }

    private Stream<String> texts(Node thing, Property property) {
        return knowledge.objects(thing, property).stream()
                .map(value -> value.isLiteral() ? value.getLiteralLexicalForm() : value.toString());
    }
}
