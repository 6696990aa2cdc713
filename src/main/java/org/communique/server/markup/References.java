package org.communique.server.markup;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.communique.server.evidence.Said;
import org.communique.server.evidence.SaidReader;
import org.communique.server.thing.part.Citations;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Schema;

/**
 * Documents or statements as references: BibTeX, and CSL-JSON for Zotero and citation processors.
 *
 * @param reader of the dataset
 */
record References(SaidReader reader) {

    /**
     * One reference.
     *
     * @param day when it was published or said, as far as that is known: 2022-01-06 or 2022 or nothing
     */
    private record Reference(
            String key, String type, List<String> authors, String title, String day, String url, String note) {}

    String bibtex(List<Node> things) {
        return things.stream().map(this::reference).map(References::bibtex).collect(Collectors.joining("\n"));
    }

    ArrayNode csl(List<Node> things) {
        ArrayNode references = JsonNodeFactory.instance.arrayNode();
        things.stream().map(this::reference).forEach(reference -> references.add(csl(reference)));
        return references;
    }

    private Reference reference(Node thing) {
        return reader.reading().knowledge().is(thing, Communique.Statement) ? statement(thing) : document(thing);
    }

    private Reference statement(Node statement) {
        Said said = reader.said(statement);
        return new Reference(
                key(statement),
                "speech",
                said.speakers(),
                said.words(),
                day(statement),
                said.statement(),
                said.outlets().isEmpty() ? "" : "Reported by " + String.join(", ", said.outlets()));
    }

    private Reference document(Node document) {
        List<String> addresses = reader.reading().knowledge().objects(document, Schema.url).stream()
                .map(url -> url.isLiteral() ? url.getLiteralLexicalForm() : url.toString())
                .sorted()
                .toList();
        String digest = reader.reading().knowledge().text(document, Communique.textSha256);
        return new Reference(
                key(document),
                "article-newspaper",
                reader.names(document, DCTerms.publisher),
                reader.reading().text(document),
                day(document),
                addresses.isEmpty() ? document.toString() : addresses.get(0),
                digest.isEmpty() ? "" : "SHA-256 of the text: " + digest);
    }

    private String day(Node thing) {
        String day = reader.reading().exactDay(thing);
        String date = reader.reading().knowledge().text(thing, Communique.date);
        return !day.isEmpty() ? day : date.matches("\\d{4}.*") ? date.substring(0, 4) : "";
    }

    private static String key(Node thing) {
        return thing.getURI().replaceFirst(".*/", "").replaceAll("[^A-Za-z0-9-]", "-");
    }

    private static String bibtex(Reference reference) {
        List<String> fields = new ArrayList<>();
        field(
                fields,
                "author",
                reference.authors().stream()
                        .map(author -> "{" + Citations.tex(author) + "}")
                        .collect(Collectors.joining(" and ")));
        field(fields, "title", Citations.tex(reference.title()));
        field(fields, "year", reference.day().replaceFirst("-.*", ""));
        field(fields, "date", reference.day());
        field(fields, "url", reference.url());
        field(fields, "note", Citations.tex(reference.note()));
        return "@misc{" + reference.key() + ",\n" + String.join(",\n", fields) + "\n}\n";
    }

    private static void field(List<String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.add("  " + name + " = {" + value + "}");
        }
    }

    private static ObjectNode csl(Reference reference) {
        ObjectNode csl = JsonNodeFactory.instance.objectNode();
        csl.put("id", reference.key()).put("type", reference.type()).put("title", reference.title());
        ArrayNode authors = csl.putArray("author");
        reference.authors().forEach(author -> authors.addObject().put("literal", author));
        if (!reference.day().isEmpty()) {
            ArrayNode parts = csl.putObject("issued").putArray("date-parts").addArray();
            for (String part : reference.day().split("-")) {
                parts.add(Integer.parseInt(part));
            }
        }
        csl.put("URL", reference.url());
        return reference.note().isEmpty() ? csl : csl.put("note", reference.note());
    }
}
