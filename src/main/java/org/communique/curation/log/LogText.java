package org.communique.curation.log;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.curation.log.LogEntry.Proposed;
import org.communique.material.Span;

/** Entries of the log as lines of JSON. */
final class LogText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Span.class, new Spans())
                    .addSerializer(Optional.class, new Optionals())
                    .addSerializer(Enum.class, new Words()))
            .build();

    private LogText() {}

    static String line(LogEntry entry) {
        ObjectNode json = JSON.createObjectNode();
        json.put("step", entry.step());
        if (entry.undoes() > 0) {
            json.put("undoes", entry.undoes());
        }
        json.put("when", entry.when().toString())
                .put("who", entry.who())
                .put("what", entry.what())
                .put("words", entry.words());
        json.set("proposed", JSON.valueToTree(entry.proposed()));
        json.set("decided", entry.decided());
        return json.toString();
    }

    /** A decision with its values. */
    static JsonNode tree(Object decision) {
        return JSON.valueToTree(decision);
    }

    static JsonNode nothing() {
        return JSON.createObjectNode();
    }

    /** The entry of a line; nothing where it is none. */
    static Optional<LogEntry> entry(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            List<Proposed> proposed = new ArrayList<>();
            json.path("proposed")
                    .forEach(one -> proposed.add(new Proposed(
                            one.path("article").asText(),
                            one.path("report").asText(),
                            one.path("confidence").asDouble(),
                            one.path("by").asText(),
                            one.path("speaker").asText())));
            return Optional.of(new LogEntry(
                    json.path("step").asLong(),
                    json.path("undoes").asLong(),
                    Instant.parse(json.path("when").asText()),
                    json.path("who").asText(),
                    json.path("what").asText(),
                    json.path("words").asText(),
                    proposed,
                    json.path("decided")));
        } catch (JsonProcessingException | DateTimeException noEntry) {
            return Optional.empty();
        }
    }

    private static final class Spans extends JsonSerializer<Span> {
        @Override
        public void serialize(Span span, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class Optionals extends JsonSerializer<Optional> {
        @Override
        public void serialize(Optional value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writePOJO(value.isPresent() ? value.get() : null);
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class Words extends JsonSerializer<Enum> {
        @Override
        public void serialize(Enum value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }
}
