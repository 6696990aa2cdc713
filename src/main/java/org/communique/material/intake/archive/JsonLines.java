package org.communique.material.intake.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.material.LineScanner;
import org.communique.material.Problem;
import org.communique.material.intake.archive.RawDocument.Characters;
import org.communique.material.intake.archive.RawDocument.Kind;
import org.communique.material.intake.bytes.Encoding;
import org.communique.material.intake.bytes.Limits;
import org.communique.material.intake.metadata.EntryMetadata;

/**
 * JSON Lines, an article a line: its text under {@code text}, {@code body}, {@code content} or {@code articleBody}, or
 * a page under {@code html}; {@code id}, {@code title}, {@code author}, {@code date}, {@code publisher},
 * {@code language} and {@code url} beside it.
 */
public final class JsonLines {

    private final Limits limits;
    private final Contents contents;
    private final JsonMapper json;

    public JsonLines(Limits limits, Contents contents) {
        this.limits = limits;
        this.contents = contents;
        this.json = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(100)
                                .maxStringLength(limits.bytes())
                                .build())
                        .build())
                .build();
    }

    /** Reads to the end; a line that is no article is told and stops no other. */
    public void read(InputStream bytes, String place) throws IOException {
        var lines = new LineScanner(bytes, limits.bytes());
        int number = 1;
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            line(place + ":" + number++, line.get());
        }
    }

    private void line(String place, byte[] bytes) {
        if (bytes.length > limits.bytes()) {
            problem(place, "the line is longer than %,d bytes".formatted(limits.bytes()));
            return;
        }
        Encoding.Decoded line = Encoding.decode(bytes, Optional.of("UTF-8"));
        if (line.text().isEmpty()) {
            problem(place, line.remark().orElse("it is not UTF-8"));
        } else if (!line.text().get().isBlank()) {
            parse(place, line.text().get());
        }
    }

    private void parse(String place, String line) {
        try {
            JsonNode entry = json.readTree(line.startsWith("\uFEFF") ? line.substring(1) : line);
            if (entry.isObject()) {
                article(place, entry);
            } else {
                problem(place, "an object is expected, {\"text\": …}");
            }
        } catch (JsonProcessingException malformed) {
            problem(place, "it is not JSON: " + malformed.getOriginalMessage());
        }
    }

    private void article(String place, JsonNode entry) {
        Optional<String> text = Stream.of("text", "body", "content", "articleBody")
                .flatMap(key -> value(entry, key).stream())
                .findFirst();
        Kind kind = text.isPresent() ? Kind.TEXT : Kind.HTML;
        text.or(() -> value(entry, "html"))
                .ifPresentOrElse(
                        found -> contents.document(new RawDocument(
                                place,
                                value(entry, "id"),
                                kind,
                                new Characters(found),
                                Optional.empty(),
                                EntryMetadata.of(entry))),
                        () -> problem(place, "it has neither 'text' nor 'html'"));
    }

    private static Optional<String> value(JsonNode entry, String key) {
        return Optional.of(entry.path(key))
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asText)
                .filter(value -> !value.isEmpty());
    }

    private void problem(String place, String message) {
        contents.problem(new Problem(Problem.Kind.SYNTAX, place, message));
    }
}
