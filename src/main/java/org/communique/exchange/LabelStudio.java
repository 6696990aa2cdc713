package org.communique.exchange;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.communique.material.Article;
import org.communique.material.Span;

/**
 * Tasks as Label Studio imports them: the text, the passages with labels {@code Source}, {@code Cue} and {@code Content},
 * and relations from source and cue to the content. A passage that other words interrupt is a region for each piece.
 * Label Studio counts UTF-16 code units.
 */
public final class LabelStudio {

    private static final JsonMapper JSON = new JsonMapper();

    private LabelStudio() {}

    /** The file of all tasks. */
    public static String write(List<AnnotatedArticle> articles) {
        ArrayNode tasks = JSON.createArrayNode();
        for (AnnotatedArticle annotated : articles) {
            Article article = annotated.article();
            ObjectNode task = tasks.addObject();
            task.putObject("data").put("text", article.text()).put("article", article.id());
            ArrayNode result = task.putArray("predictions")
                    .addObject()
                    .put("model_version", "communique")
                    .putArray("result");
            annotated.annotations().forEach(annotation -> add(result, article, annotation));
        }
        return tasks.toPrettyString() + "\n";
    }

    private static void add(ArrayNode result, Article article, Annotation annotation) {
        List<String> heads = new ArrayList<>();
        for (Part part : Part.values()) {
            List<Span> spans = annotation.parts().getOrDefault(part, List.of());
            for (int piece = 0; piece < spans.size(); piece++) {
                String id = annotation.id() + "-" + part.label() + "-" + piece;
                region(result.addObject().put("id", id), article, part, spans.get(piece));
                heads.add(id);
            }
        }
        String content = annotation.id() + "-" + Part.CONTENT.label() + "-0";
        heads.stream()
                .filter(id -> !id.equals(content))
                .forEach(id -> result.addObject()
                        .put("type", "relation")
                        .put("from_id", id)
                        .put("to_id", content)
                        .put("direction", "right"));
    }

    private static void region(ObjectNode region, Article article, Part part, Span span) {
        String text = article.text();
        region.put("from_name", "label").put("to_name", "text").put("type", "labels");
        ObjectNode value = region.putObject("value");
        value.put("start", text.offsetByCodePoints(0, span.start()))
                .put("end", text.offsetByCodePoints(0, span.end()))
                .put("text", article.slice(span).orElse(""));
        value.putArray("labels").add(part.label());
    }
}
