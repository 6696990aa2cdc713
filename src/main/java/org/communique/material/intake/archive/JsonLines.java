package org.communique.material.intake.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.material.LineScanner;
import org.communique.material.Problem;
import org.communique.material.intake.archive.RawDocument.Characters;
import org.communique.material.intake.archive.RawDocument.Kind;
import org.communique.material.intake.bytes.Encoding;
import org.communique.material.intake.bytes.Limits;
import org.communique.material.intake.metadata.EntryMetadata;

/**
 * JSON Lines, an article a line: its text, which may be HTML, under {@code text}, {@code body}, {@code content}, {@code
 * articleBody} or one of the names that other tools use, or a page under {@code html}; {@code id}, {@code title}, {@code author}, {@code date}, {@code publisher},
 * {@code language} and {@code url} beside it.
 */
public final class JsonLines {

    /** Where tools keep the text: ours, schema.org's, news-please's, JSON Feed's, Quotebank's, and what people call it. */
    private static final List<String> TEXTS = List.of(
            "text",
            "body",
            "content",
            "articleBody",
            "maintext",
            "main_text",
            "fulltext",
            "full_text",
            "article",
            "story",
            "plain_text",
            "content_html",
            "content_text",
            "bodyText",
            "quotation");

    /** Where a file that is one value keeps its articles: <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed</a>, services of news. */
    private static final List<String> LISTS = List.of("items", "articles");

    private static final List<String> IDS = List.of("id", "_id", "uuid", "guid", "quoteID");
    private static final Pattern MARKUP =
            Pattern.compile("(?i)</(?:p|div|a|em|strong|b|i|span|blockquote|h[1-6])>|<(?:p|br ?/?)>");
    /** How interfaces of news services mark what they withhold. */
    private static final Pattern CUT = Pattern.compile("(?<!\\s)\\s*+\\[\\+\\d+ chars]\\s*$");

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
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
    }

    /** Reads a file of values, mostly one: an article, a list of articles, or an object that holds one. */
    public void readWhole(InputStream bytes, String place) throws IOException {
        line(place, bytes.readNBytes(limits.bytes() + 1));
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
            problem(place, "it is longer than %,d bytes".formatted(limits.bytes()));
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
        int number = 1;
        try (JsonParser values = json.createParser(line.startsWith("\uFEFF") ? line.substring(1) : line)) {
            while (values.nextToken() != null) {
                value(number == 1 ? place : place + " value " + number, json.readTree(values));
                number++;
            }
        } catch (JsonProcessingException malformed) {
            problem(place, "it is not JSON: " + malformed.getOriginalMessage());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void value(String place, JsonNode value) {
        JsonNode entries = LISTS.stream()
                .map(value::path)
                .filter(list -> list.isArray() && TEXTS.stream().noneMatch(value::has))
                .findFirst()
                .orElse(value);
        int number = 1;
        for (JsonNode entry : entries.isArray() && !entries.isEmpty() ? entries : List.of(entries)) {
            article(entries.isArray() ? place + " entry " + number++ : place, entry);
        }
    }

    private void article(String place, JsonNode entry) {
        if (!entry.isObject()) {
            problem(place, "an object is expected, {\"text\": …}");
            return;
        }
        Optional<String> text =
                TEXTS.stream().flatMap(key -> value(entry, key).stream()).findFirst();
        Optional<String> page = value(entry, "html");
        if (text.isEmpty() && page.isEmpty()) {
            problem(
                    place,
                    "it has neither 'text' nor 'html', nor what other tools call them; name what holds the article 'text'");
            return;
        }
        Kind kind = text.map(JsonLines::kind).orElse(Kind.HTML);
        text.map(CUT::matcher)
                .filter(Matcher::find)
                .ifPresent(cut -> contents.problem(new Problem(
                        Problem.Kind.INCOMPLETE,
                        place,
                        "the text was cut off: " + cut.group().strip())));
        contents.document(new RawDocument(
                place,
                IDS.stream().flatMap(key -> value(entry, key).stream()).findFirst(),
                kind,
                new Characters(text.map(said -> CUT.matcher(said).replaceFirst(""))
                        .or(() -> page)
                        .orElseThrow()),
                Optional.empty(),
                EntryMetadata.of(entry)));
    }

    private static Kind kind(String text) {
        return MARKUP.matcher(text).find() ? Kind.FRAGMENT : Kind.TEXT;
    }

    private static Optional<String> value(JsonNode entry, String key) {
        return Optional.of(entry.path(key))
                .filter(given -> given.isValueNode() || given.has("$oid"))
                .map(EntryMetadata::text)
                .filter(value -> !value.isEmpty());
    }

    private void problem(String place, String message) {
        contents.problem(new Problem(Problem.Kind.SYNTAX, place, message));
    }
}
