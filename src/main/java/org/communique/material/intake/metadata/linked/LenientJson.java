package org.communique.material.intake.metadata.linked;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Reads the JSON that stands in web pages: with raw line ends, comments, CDATA, trailing commas, NaN, several values
 * after each other, or its quotation marks as entities. Of what breaks off, the values before that are read.
 */
final class LenientJson {

    private static final int DEEPEST = 100;
    private static final Pattern WRAPPING = Pattern.compile(
            "\\A\\s*(?:(?:/\\*|//)?\\s*<!\\[CDATA\\[(?:\\s*\\*/)?|<!--)|(?:(?:/\\*|//)?\\s*\\]\\]>(?:\\s*\\*/)?|(?://\\s*)?-->)\\s*;?\\s*\\z");
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_MISSING_VALUES,
                    JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .build();

    private LenientJson() {}

    /** The values of a script, in its order; none where it is no JSON at all. */
    static List<JsonNode> values(String script) {
        String bare =
                WRAPPING.matcher(script.replace("\uFEFF", "")).replaceAll("").strip();
        List<JsonNode> values = read(bare);
        return values.isEmpty() && bare.contains("&quot;") ? read(Parser.unescapeEntities(bare, false)) : values;
    }

    private static List<JsonNode> read(String json) {
        List<JsonNode> values = new ArrayList<>();
        try (MappingIterator<JsonNode> found = JSON.readerFor(JsonNode.class).readValues(json)) {
            while (found.hasNextValue()) {
                values.add(found.nextValue());
            }
        } catch (IOException malformed) {
            // Many pages have JSON-LD that is none from some point on; what stands after that says nothing.
            return values;
        }
        return values;
    }
}
