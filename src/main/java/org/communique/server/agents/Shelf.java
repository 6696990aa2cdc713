package org.communique.server.agents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.communique.quality.Publication;
import org.communique.release.description.Software;
import org.communique.server.store.ServedRelease;
import org.communique.vocabulary.PackedFolder;

/**
 * What an agent can read before it asks: the tools, the resources, and the prompts that a person can begin with.
 *
 * @param answers what is always answered, by method; under {@code texts} the text of each resource and each prompt
 */
record Shelf(JsonNode answers) {

    static Shelf of(ServedRelease release) {
        Publication publication = Publication.of(release.folder(), release.base());
        try {
            JsonNode answers = new ObjectMapper().readTree(file("protocol.json"));
            ((ObjectNode) answers.at("/initialize/serverInfo"))
                    .put("title", publication.title())
                    .put("version", Software.version());
            String dataset = file("dataset.md")
                    .formatted(
                            publication.title(),
                            publication.description(),
                            publication.version(),
                            publication.issued(),
                            publication.publisher(),
                            publication.said("license").orElse("not stated"),
                            release.store().quads(),
                            release.base());
            ((ObjectNode) answers.path("texts"))
                    .put("communique://ontology", file("ontology.md"))
                    .put("communique://dataset", dataset);
            return new Shelf(answers);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String file(String name) throws IOException {
        try (InputStream in = new PackedFolder("/org/communique/server/agents").stream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What a method is always answered; nothing if there is no such method. */
    Optional<JsonNode> usual(String method) {
        return Optional.ofNullable(answers.get(method)).filter(answer -> !method.equals("texts"));
    }

    /** A tool, a resource or a prompt as its list describes it; {@link IllegalArgumentException} says which there are. */
    JsonNode described(String kind, String key, JsonNode params) {
        String wanted = params.path(key).asText();
        JsonNode all = answers.path(kind + "s/list").path(kind + "s");
        return StreamSupport.stream(all.spliterator(), false)
                .filter(one -> one.path(key).asText().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no %s '%s'; there are %s"
                        .formatted(kind, cut(wanted, 100), all.findValuesAsText(key))));
    }

    /** What a client wrote, cut where it is long, as an error message repeats it. */
    static String cut(String written, int most) {
        return written.codePointCount(0, written.length()) <= most
                ? written
                : written.substring(0, written.offsetByCodePoints(0, most)) + "…";
    }

    JsonNode resource(JsonNode params) {
        ObjectNode resource = described("resource", "uri", params).deepCopy();
        resource.retain("uri", "mimeType").set("text", text(resource.path("uri")));
        return wrapped("contents", resource);
    }

    private JsonNode text(JsonNode name) {
        return answers.path("texts").path(name.asText());
    }

    private static ObjectNode wrapped(String list, JsonNode only) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        whole.putArray(list).add(only);
        return whole;
    }

    JsonNode prompt(JsonNode params) {
        JsonNode prompt = described("prompt", "name", params);
        String text = text(prompt.path("name")).asText();
        for (JsonNode argument : prompt.path("arguments")) {
            String name = argument.path("name").asText();
            String value = params.path("arguments").path(name).asText();
            if (value.isBlank()) {
                throw new IllegalArgumentException("the argument '%s' is missing".formatted(name));
            }
            text = text.replace("{" + name + "}", value);
        }
        ObjectNode message = JsonNodeFactory.instance.objectNode().put("role", "user");
        message.putObject("content").put("type", "text").put("text", text);
        return wrapped("messages", message).set("description", prompt.path("description"));
    }
}
