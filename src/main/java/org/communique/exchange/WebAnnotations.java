package org.communique.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.material.Article;
import org.communique.material.Span;

/**
 * The W3C's Web Annotation Data Model as JSON-LD: a page of annotations, one for each attribution. Its target is a list of
 * passages, each with a TextPositionSelector and, as the purpose of its body, which part it is. The article's words are not
 * in it.
 */
public final class WebAnnotations {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ANNO = "http://www.w3.org/ns/anno.jsonld";
    private static final String COMMUNIQUE = "https://w3id.org/communique/ns#";
    private static final String PART = "cq:part";
    private static final String ATTRIBUTE = "cq:attribute";

    private WebAnnotations() {}

    /**
     * The page of an article.
     *
     * @param base what its addresses begin with; ends in a slash
     */
    public static String write(AnnotatedArticle annotated, String base) {
        String address = base + annotated.article().id();
        ObjectNode page = JSON.createObjectNode();
        page.putArray("@context").add(ANNO).addObject().put("cq", COMMUNIQUE);
        page.put("id", address + ".annotations.jsonld").put("type", "AnnotationPage");
        ArrayNode items = page.putArray("items");
        for (Annotation annotation : annotated.annotations()) {
            ObjectNode item = items.addObject()
                    .put("id", address + "#" + annotation.id())
                    .put("type", "Annotation")
                    .put("motivation", "describing");
            ArrayNode bodies = item.putArray("body");
            annotation
                    .attributes()
                    .forEach((name, value) -> bodies.addObject()
                            .put("type", "TextualBody")
                            .put("purpose", "describing")
                            .put(ATTRIBUTE, name)
                            .put("value", value));
            ArrayNode targets = item.putArray("target");
            for (Part part : Part.values()) {
                annotation.parts().getOrDefault(part, List.of()).forEach(span -> target(targets, address, part, span));
            }
        }
        return page.toPrettyString() + "\n";
    }

    private static void target(ArrayNode targets, String address, Part part, Span span) {
        ObjectNode target = targets.addObject()
                .put("type", "SpecificResource")
                .put("source", address + ".txt")
                .put(PART, part.label());
        target.putObject("selector")
                .put("type", "TextPositionSelector")
                .put("start", span.start())
                .put("end", span.end());
    }

    /** The attributions of a page. Throws {@link IllegalArgumentException} with what is wrong with it. */
    public static AnnotatedArticle read(Article article, String jsonld) {
        List<Annotation> annotations = new ArrayList<>();
        for (JsonNode item : page(jsonld).path("items")) {
            Map<Part, List<Span>> parts = new TreeMap<>();
            for (JsonNode target : item.path("target")) {
                JsonNode selector = target.path("selector");
                Part part = Part.of(target.path(PART).asText("content")).orElse(Part.CONTENT);
                parts.computeIfAbsent(part, none -> new ArrayList<>())
                        .add(new Span(
                                selector.path("start").asInt(),
                                selector.path("end").asInt()));
            }
            Map<String, String> attributes = new TreeMap<>();
            item.path("body")
                    .forEach(body -> attributes.put(
                            body.path(ATTRIBUTE).asText(body.path("purpose").asText("note")),
                            body.path("value").asText()));
            String id = item.path("id").asText();
            annotations.add(new Annotation(
                    id.substring(id.lastIndexOf('#') + 1),
                    parts.getOrDefault(Part.SOURCE, List.of()),
                    parts.getOrDefault(Part.CUE, List.of()),
                    parts.getOrDefault(Part.CONTENT, List.of()),
                    attributes));
        }
        return new AnnotatedArticle(article, annotations);
    }

    private static JsonNode page(String jsonld) {
        try {
            return JSON.readTree(jsonld);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("it is not JSON: " + broken.getOriginalMessage(), broken);
        }
    }
}
