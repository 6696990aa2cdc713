package org.communique.server.markup;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.communique.server.evidence.Reference;
import org.communique.server.evidence.Said;
import org.communique.server.evidence.SaidReader;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Schema;

/**
 * Documents or statements as references.
 *
 * @param reader of the dataset
 */
record References(SaidReader reader) {

    String bibtex(List<Node> things) {
        return things.stream().map(this::reference).map(Reference::bibtex).collect(Collectors.joining("\n"));
    }

    ArrayNode csl(List<Node> things) {
        ArrayNode references = JsonNodeFactory.instance.arrayNode();
        things.stream().map(this::reference).map(Reference::csl).forEach(references::add);
        return references;
    }

    private Reference reference(Node thing) {
        return reader.reading().knowledge().is(thing, Communique.Statement) ? statement(thing) : document(thing);
    }

    private Reference statement(Node statement) {
        Said said = reader.said(statement);
        return new Reference(
                Reference.key(statement),
                "speech",
                said.speakers(),
                said.words(),
                day(statement),
                said.statement(),
                "",
                said.outlets().isEmpty() ? "" : "Reported by " + String.join(", ", said.outlets()));
    }

    private Reference document(Node document) {
        List<String> addresses = reader.reading().knowledge().objects(document, Schema.url).stream()
                .map(url -> url.isLiteral() ? url.getLiteralLexicalForm() : url.toString())
                .sorted()
                .toList();
        String digest = reader.reading().knowledge().text(document, Communique.textSha256);
        return new Reference(
                Reference.key(document),
                "article-newspaper",
                List.of(),
                reader.reading().text(document),
                day(document),
                addresses.isEmpty() ? document.toString() : addresses.get(0),
                String.join(", ", reader.names(document, DCTerms.publisher)),
                digest.isEmpty() ? "" : "SHA-256 of the text: " + digest);
    }

    private String day(Node thing) {
        String day = reader.reading().exactDay(thing);
        String date = reader.reading().knowledge().text(thing, Communique.date);
        return !day.isEmpty() ? day : date.matches("\\d{4}.*") ? date.substring(0, 4) : "";
    }
}
