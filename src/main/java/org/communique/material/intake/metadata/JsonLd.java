package org.communique.material.intake.metadata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the JSON-LD of a page says about its article, in the terms of schema.org. */
final class JsonLd {

    private static final Pattern ARTICLE = Pattern.compile(
            "(?:.*[/#:])?(?:\\w*Article|Report|BlogPosting|LiveBlogPosting|OpinionNewsArticle|Interview)");
    private static final int MOST_NODES = 10_000;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(100).build())
                    .build())
            .build();

    private JsonLd() {}

    static Metadata in(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Optional<Metadata> metadata =
                    parsed(script.data()).flatMap(JsonLd::article).map(JsonLd::metadata);
            if (metadata.isPresent()) {
                return metadata.get();
            }
        }
        return Metadata.NONE;
    }

    /** Many pages have JSON-LD that is none; it then says nothing. */
    private static Optional<JsonNode> parsed(String json) {
        try {
            return Optional.ofNullable(JSON.readTree(json));
        } catch (JsonProcessingException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> article(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.remove();
            if (node.isObject() && isArticle(node.path("@type"))) {
                return Optional.of(node);
            }
            node.forEach(open::add);
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode type) {
        return type.isArray()
                ? StreamSupport.stream(type.spliterator(), false).anyMatch(JsonLd::isArticle)
                : ARTICLE.matcher(type.asText()).matches();
    }

    private static Metadata metadata(JsonNode article) {
        Map<MetadataKey, String> values = new EnumMap<>(MetadataKey.class);
        values.put(MetadataKey.TITLE, name(article.path("headline")));
        values.put(MetadataKey.AUTHOR, name(article.path("author")));
        values.put(MetadataKey.PUBLISHED, name(article.path("datePublished")));
        values.put(MetadataKey.PUBLISHER, name(article.path("publisher")));
        values.put(MetadataKey.LANGUAGE, name(article.path("inLanguage")));
        values.put(MetadataKey.URL, name(article.path("url")));
        return Metadata.of(values);
    }

    /** A text, the name of a thing, or the names of several. */
    static String name(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(JsonLd::scalarName)
                    .filter(name -> !name.isBlank())
                    .collect(Collectors.joining(", "));
        }
        return scalarName(value);
    }

    private static String scalarName(JsonNode value) {
        return value.isObject() ? value.path("name").asText() : value.asText();
    }
}
