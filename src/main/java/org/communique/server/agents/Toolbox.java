package org.communique.server.agents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.jena.system.Txn;
import org.communique.server.http.RefusedException;
import org.communique.server.sparql.QueryAnswerer.Means;
import org.communique.server.store.ServedRelease;

/** The tools, asked within the limits that queries have. */
final class Toolbox {

    /** Its answer comes from the query engine, which has those limits itself. */
    private static final String ASK = "ask";

    private static final int USUAL_BYTES = 4_000;
    private static final int MOST_BYTES = 32_000;

    private final ServedRelease release;
    private final Means means;
    private final Map<String, Tool> tools;
    private final JsonNode described;

    /** @param described the tools' names, what they do, and the schemas of their arguments */
    Toolbox(ServedRelease release, Means means, Map<String, Tool> tools, JsonNode described) {
        this.release = release;
        this.means = means;
        this.tools = Map.copyOf(tools);
        this.described = described;
    }

    ObjectNode list() {
        return JsonNodeFactory.instance.objectNode().set("tools", described);
    }

    /** Throws {@link IllegalArgumentException} where there is no such tool; all else is told in the answer. */
    ObjectNode call(JsonNode params) {
        String name = params.path("name").asText();
        Tool tool = Optional.ofNullable(tools.get(name))
                .orElseThrow(() -> new IllegalArgumentException("there is no tool '%s'; there are %s"
                        .formatted(
                                Arguments.shown(name),
                                tools.keySet().stream().sorted().toList())));
        try {
            return told(answer(name, tool, Arguments.of(params.path("arguments"), schema(name))), false);
        } catch (IllegalArgumentException wrong) {
            return told("refused: " + wrong.getMessage(), true);
        } catch (RefusedException notAnswered) {
            return told(
                    "unknown: %s. That is not the same as none: whether the dataset has an answer was not found out."
                            .formatted(notAnswered.getMessage()),
                    true);
        }
    }

    private JsonNode schema(String name) {
        return StreamSupport.stream(described.spliterator(), false)
                .filter(tool -> tool.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .path("inputSchema");
    }

    private String answer(String name, Tool tool, Arguments arguments) {
        long from = arguments
                .text("cursor")
                .map(cursor -> Rows.from(cursor, release.digest()))
                .orElse(0L);
        int bytes = arguments.number("bytes", USUAL_BYTES, MOST_BYTES);
        return name.equals(ASK)
                ? read(tool, arguments, from, bytes)
                : means.workers().run(means.limits().timeout(), stop -> read(tool, arguments, from, bytes));
    }

    private String read(Tool tool, Arguments arguments, long from, int bytes) {
        return Txn.calculateRead(
                release.store().dataset(), () -> tool.answer(arguments, from).text(from, bytes, release.digest()));
    }

    private static ObjectNode told(String text, boolean isError) {
        ObjectNode told = JsonNodeFactory.instance.objectNode();
        told.putArray("content").addObject().put("type", "text").put("text", text);
        return told.put("isError", isError);
    }
}
