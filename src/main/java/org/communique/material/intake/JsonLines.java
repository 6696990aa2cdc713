package org.communique.material.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.material.LineScanner;
import org.communique.material.Problem;

/**
 * JSON Lines, an article a line: its text under {@code text}, {@code body}, {@code content} or {@code articleBody}, or
 * a page under {@code html}; {@code id}, {@code title}, {@code author}, {@code date}, {@code publisher},
 * {@code language} and {@code url} beside it.
 */
final class JsonLines {

    private final Limits limits;
    private final Intake intake;
    private final DocumentMaker maker;
    private final JsonMapper json;

    JsonLines(Limits limits, Intake intake) {
        this.limits = limits;
        this.intake = intake;
        this.maker = new DocumentMaker(limits, intake);
        this.json = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(100)
                                .maxStringLength(limits.bytes())
                                .build())
                        .build())
                .build();
    }

    void read(InputStream bytes, String place) throws IOException {
        var lines = new LineScanner(bytes, limits.bytes());
        int number = 1;
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            line(new RawDocument(
                    place + ":" + number++, Optional.empty(), line.get(), Optional.of("UTF-8"), Optional.empty()));
        }
    }

    private void line(RawDocument raw) {
        if (raw.bytes().length > limits.bytes()) {
            problem(raw, "the line is longer than %,d bytes".formatted(limits.bytes()));
            return;
        }
        Encoding.Decoded line = Encoding.decode(raw.bytes(), raw.charset());
        if (line.text().isEmpty()) {
            problem(raw, line.remark().orElse("it is not UTF-8"));
        } else if (!line.text().get().isBlank()) {
            parse(raw, line.text().get());
        }
    }

    private void parse(RawDocument raw, String line) {
        try {
            JsonNode entry = json.readTree(line.startsWith("\uFEFF") ? line.substring(1) : line);
            if (entry.isObject()) {
                article(raw, entry);
            } else {
                problem(raw, "an object is expected, {\"text\": …}");
            }
        } catch (JsonProcessingException malformed) {
            problem(raw, "it is not JSON: " + malformed.getOriginalMessage());
        }
    }

    private void article(RawDocument raw, JsonNode entry) {
        Optional<String> id = value(entry, "id");
        Metadata metadata = metadata(entry);
        Optional<String> text = Stream.of("text", "body", "content", "articleBody")
                .flatMap(key -> value(entry, key).stream())
                .findFirst();
        if (text.isPresent()) {
            maker.give(raw, id, text.get(), metadata);
        } else {
            value(entry, "html")
                    .ifPresentOrElse(
                            html -> maker.page(raw, id, html, metadata),
                            () -> problem(raw, "it has neither 'text' nor 'html'"));
        }
    }

    private static Metadata metadata(JsonNode entry) {
        Map<MetadataKey, String> values = new EnumMap<>(MetadataKey.class);
        entry.fieldNames()
                .forEachRemaining(name ->
                        MetadataKey.of(name).ifPresent(key -> values.putIfAbsent(key, JsonLd.name(entry.path(name)))));
        return Metadata.of(values);
    }

    private static Optional<String> value(JsonNode entry, String key) {
        return Optional.of(entry.path(key))
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asText)
                .filter(value -> !value.isEmpty());
    }

    private void problem(RawDocument raw, String message) {
        intake.problem(new Problem(Problem.Kind.SYNTAX, raw.place(), message));
    }
}
