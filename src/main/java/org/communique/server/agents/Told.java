package org.communique.server.agents;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.communique.server.evidence.Evidence;
import org.communique.server.evidence.Said;
import org.communique.server.evidence.SaidReader;
import org.communique.server.knowledge.Knowledge;
import org.communique.server.knowledge.Passages;
import org.communique.server.knowledge.Reading;
import org.communique.server.knowledge.TermOrder;
import org.communique.server.store.Places;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Prov;

/** The dataset as rows tell it: things by their IRI and name, statements in a sentence with their evidence. */
record Told(SaidReader reader, Places places) {

    private static final int MOST_EVIDENCE = 2;

    Knowledge knowledge() {
        return reader.reading().knowledge();
    }

    Reading reading() {
        return reader.reading();
    }

    /** A thing that an agent names: by its IRI, its path, or the last two parts of it. */
    Node thing(String written) {
        String path = written.replaceFirst("^/", "");
        boolean isWhole = path.contains(":");
        String iri = isWhole ? path : path.matches("(id|code|graph|query)/.*") ? places.iri("/" + path) : "";
        Node thing = NodeFactory.createURI(isWhole || !iri.isEmpty() ? iri : places.iri("/id/" + path));
        if (!knowledge().isKnown(thing)) {
            throw new IllegalArgumentException("the dataset has no <%s>; search finds the IRIs of things by their names"
                    .formatted(Arguments.shown(thing.toString())));
        }
        return thing;
    }

    boolean isAsserted(Node statement) {
        return knowledge().objects(statement, Communique.actuality).stream()
                .allMatch(code -> code.toString().endsWith("/asserted"));
    }

    /** A statement as a row, with so much evidence as a row has room for. */
    ObjectNode row(Node statement) {
        return row(statement, MOST_EVIDENCE);
    }

    ObjectNode row(Node statement, int most) {
        Said said = reader.said(statement);
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("statement", said.statement());
        row.put("said", said.sentence());
        row.put("trust", said.trust().code());
        ArrayNode evidence = row.putArray("evidence");
        said.evidence().stream().limit(most).forEach(one -> evidence.add(brief(one)));
        if (said.evidence().size() > most) {
            row.put("moreEvidence", said.evidence().size() - most);
        }
        return row;
    }

    private static ObjectNode brief(Evidence evidence) {
        ObjectNode brief = JsonNodeFactory.instance.objectNode();
        brief.put("report", evidence.report()).put("in", evidence.documentName());
        if (!evidence.published().isEmpty()) {
            brief.put("published", evidence.published());
        }
        brief.put("at", evidence.at());
        return evidence.url().isEmpty() ? brief : brief.put("url", evidence.url());
    }

    /** A thing by its IRI and its name. */
    ObjectNode named(Node thing) {
        ObjectNode named = JsonNodeFactory.instance.objectNode();
        return thing.isURI()
                ? named.put("iri", thing.toString()).put("name", reading().text(thing))
                : named.put("value", reading().text(thing));
    }

    /** What supports something that is no statement: passages of documents, and outside sources. */
    ArrayNode support(Node thing, int most) {
        ArrayNode support = JsonNodeFactory.instance.arrayNode();
        sources(thing).stream().limit(most).forEach(source -> support.add(source(source)));
        return support;
    }

    /** The passages and citations behind it. */
    List<Node> sources(Node thing) {
        return knowledge().objects(thing, Prov.hadPrimarySource).stream()
                .sorted(TermOrder.BY_TEXT)
                .toList();
    }

    /** A passage or a citation, by what it is called; a passage with the hash of its text. */
    ObjectNode source(Node source) {
        ObjectNode told = named(source);
        knowledge().object(source, Passages.HAS_SOURCE).ifPresent(document -> {
            String digest = passages().digest(document);
            told.put("document", document.toString()).put("sha256", digest);
        });
        return told;
    }

    Passages passages() {
        return new Passages(reading());
    }

    /** The names of what a property has. */
    String names(Node subject, Property property) {
        return String.join(", ", reader.names(subject, property));
    }
}
