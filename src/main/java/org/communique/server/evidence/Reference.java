package org.communique.server.evidence;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * How something is cited, in BibTeX and in CSL-JSON, which Zotero and citation processors read.
 *
 * @param key a name for it in a list of references
 * @param type as CSL calls it, such as {@code article-newspaper}
 * @param day when it was published or said, as far as that is known: 2022-01-06 or 2022 or nothing
 * @param container what it is part of, or nothing
 * @param note what else is to be said, or nothing
 */
public record Reference(
        String key,
        String type,
        List<String> authors,
        String title,
        String day,
        String url,
        String container,
        String note) {

    public Reference {
        authors = List.copyOf(authors);
    }

    /** A key by the last part of a thing's IRI. */
    public static String key(Node thing) {
        return thing.getURI().replaceFirst(".*/", "").replaceAll("[^A-Za-z0-9-]", "-");
    }

    public String bibtex() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(
                "author",
                authors.stream().map(author -> "{" + tex(author) + "}").collect(Collectors.joining(" and ")));
        fields.put("title", tex(title));
        fields.put("howpublished", tex(container));
        fields.put("year", day.replaceFirst("-.*", ""));
        fields.put("date", day);
        fields.put("url", url);
        fields.put("note", tex(note));
        fields.values().removeIf(String::isEmpty);
        return fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                .collect(Collectors.joining(",\n", "@misc{" + key + ",\n", "\n}\n"));
    }

    /** TeX's own characters as text. */
    private static String tex(String text) {
        return text.replace("\\", "\\textbackslash ").replaceAll("([&%$#_{}])", "\\\\$1");
    }

    public ObjectNode csl() {
        ObjectNode csl = JsonNodeFactory.instance.objectNode();
        csl.put("id", key).put("type", type).put("title", title);
        authors.forEach(author -> csl.withArray("/author").addObject().put("literal", author));
        if (day.matches("\\d.*")) {
            var parts = csl.putObject("issued").putArray("date-parts").addArray();
            List.of(day.split("-")).forEach(part -> parts.add(Integer.parseInt(part)));
        }
        csl.put("URL", url);
        if (!container.isEmpty()) {
            csl.put("container-title", container);
        }
        return note.isEmpty() ? csl : csl.put("note", note);
    }
}
