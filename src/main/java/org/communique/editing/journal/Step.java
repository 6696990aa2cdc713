package org.communique.editing.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.communique.editing.Edit;

/**
 * One step as the journal has it, a line of JSON.
 *
 * @param number from 1
 * @param undoes the number of the step that it takes back, or 0
 * @param line what the log says of it
 */
record Step(long number, long undoes, String line, List<FileChange> changes) {

    Step {
        changes = List.copyOf(changes);
    }

    JsonNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("step", number).put("undoes", undoes).put("line", line);
        ArrayNode files = json.putArray("files");
        for (FileChange change : changes) {
            files.addObject()
                    .put("file", change.file().toString().replace('\\', '/'))
                    .put("existed", change.existed())
                    .put("stays", change.stays())
                    .put("from", change.from())
                    .put("to", change.to())
                    .put("start", change.edit().start())
                    .put("before", change.edit().before())
                    .put("after", change.edit().after());
        }
        return json;
    }

    static Step of(JsonNode json) {
        List<FileChange> changes = new ArrayList<>();
        for (JsonNode file : json.path("files")) {
            changes.add(new FileChange(
                    Path.of(file.path("file").asText()),
                    file.path("existed").asBoolean(),
                    file.path("stays").asBoolean(),
                    file.path("from").asText(),
                    file.path("to").asText(),
                    new Edit(
                            file.path("start").asInt(),
                            file.path("before").asText(),
                            file.path("after").asText())));
        }
        return new Step(
                json.path("step").asLong(),
                json.path("undoes").asLong(),
                json.path("line").asText(),
                changes);
    }
}
