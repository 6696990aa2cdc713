package org.communique.release.dump;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.communique.release.rdf.Thing;

/** The dataset as JSON-LD 1.1: one object a graph, in it one object a thing; written as the things come. */
public final class JsonLdDump implements Dump {

    private final JsonLdContext context;
    private final JsonGenerator json;
    private String graph = "";

    public JsonLdDump(Path file, JsonLdContext context) {
        this.context = context;
        DefaultIndenter indent = new DefaultIndenter(" ", "\n");
        try {
            json = new ObjectMapper()
                    .getFactory()
                    .createGenerator(new BufferedOutputStream(Files.newOutputStream(file)), JsonEncoding.UTF8)
                    .setPrettyPrinter(new DefaultPrettyPrinter()
                            .withObjectIndenter(indent)
                            .withArrayIndenter(indent));
            json.writeStartObject();
            json.writePOJOField("@context", context.json());
            json.writeArrayFieldStart(context.keyword("@graph"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void accept(Thing thing) {
        try {
            String named = thing.graph().getURI();
            if (!named.equals(graph)) {
                endGraph();
                startGraph(named);
            }
            writeThing(thing);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void startGraph(String named) throws IOException {
        graph = named;
        json.writeStartObject();
        json.writeStringField(context.keyword("@id"), context.reference(named));
        json.writeArrayFieldStart(context.keyword("@graph"));
    }

    private void endGraph() throws IOException {
        if (!graph.isEmpty()) {
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void writeThing(Thing thing) throws IOException {
        json.writeStartObject();
        json.writeStringField(context.keyword("@id"), context.reference(thing.iri()));
        Map<String, List<Node>> properties = new LinkedHashMap<>();
        properties.put(RDF.type.getURI(), new ArrayList<>());
        for (Triple triple : thing.triples()) {
            properties
                    .computeIfAbsent(triple.getPredicate().getURI(), property -> new ArrayList<>())
                    .add(triple.getObject());
        }
        for (Map.Entry<String, List<Node>> property : properties.entrySet()) {
            writeProperty(property.getKey(), property.getValue());
        }
        json.writeEndObject();
    }

    private void writeProperty(String property, List<Node> values) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        if (property.equals(RDF.type.getURI()) && values.stream().allMatch(Node::isURI)) {
            json.writeFieldName(context.keyword("@type"));
            writeAll(values, this::writeClass);
            return;
        }
        JsonLdContext.Term bare = JsonLdContext.Term.bare(context.compact(property));
        JsonLdContext.Term term = context.term(property).orElse(bare);
        writeHeld(term, values.stream().filter(term::holds).toList());
        writeHeld(bare, values.stream().filter(value -> !term.holds(value)).toList());
    }

    private void writeHeld(JsonLdContext.Term term, List<Node> values) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        json.writeFieldName(term.name());
        if (term.isByLanguage()) {
            writeLanguages(values);
        } else {
            writeAll(values, value -> writeValue(value, term));
        }
    }

    private void writeLanguages(List<Node> texts) throws IOException {
        Map<String, List<Node>> byLanguage = texts.stream()
                .collect(Collectors.groupingBy(Node::getLiteralLanguage, TreeMap::new, Collectors.toList()));
        json.writeStartObject();
        for (Map.Entry<String, List<Node>> language : byLanguage.entrySet()) {
            json.writeFieldName(language.getKey().isEmpty() ? context.keyword("@none") : language.getKey());
            writeAll(language.getValue(), text -> json.writeString(text.getLiteralLexicalForm()));
        }
        json.writeEndObject();
    }

    private void writeClass(Node type) throws IOException {
        String iri = type.getURI();
        json.writeString(context.term(iri).map(JsonLdContext.Term::name).orElseGet(() -> context.compact(iri)));
    }

    private void writeValue(Node value, JsonLdContext.Term term) throws IOException {
        if (value.isURI()) {
            if (term.type().isEmpty()) {
                writeObject("@id", context.reference(value.getURI()), "", "");
            } else {
                json.writeString(context.reference(value.getURI(), term));
            }
            return;
        }
        String datatype = value.getLiteralDatatypeURI();
        String text = value.getLiteralLexicalForm();
        if (!value.getLiteralLanguage().isEmpty()) {
            writeObject("@value", text, "@language", value.getLiteralLanguage());
        } else if (datatype.equals(term.type()) || term.type().isEmpty() && datatype.equals(XSD.xstring.getURI())) {
            json.writeString(text);
        } else {
            writeObject("@value", text, "@type", context.compact(datatype));
        }
    }

    private void writeObject(String key, String value, String second, String secondValue) throws IOException {
        json.writeStartObject();
        json.writeStringField(context.keyword(key), value);
        if (!second.isEmpty()) {
            json.writeStringField(context.keyword(second), secondValue);
        }
        json.writeEndObject();
    }

    private void writeAll(List<Node> values, NodeWriter writer) throws IOException {
        if (values.size() > 1) {
            json.writeStartArray();
        }
        for (Node value : values) {
            writer.write(value);
        }
        if (values.size() > 1) {
            json.writeEndArray();
        }
    }

    /** Writes one value. */
    private interface NodeWriter {
        void write(Node value) throws IOException;
    }

    @Override
    public void close() {
        try {
            endGraph();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            json.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
