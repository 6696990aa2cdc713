package org.communique.server.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/**
 * One form in which an answer can be had: rows or a truth value, a graph, or a page for people.
 *
 * @param name what {@code format=} in a request calls it
 * @param mediaType what {@code Accept} calls it, and the answer's Content-Type
 */
public record AnswerFormat(String name, String mediaType, Lang language) {

    public static final AnswerFormat HTML = new AnswerFormat("html", "text/html", ResultSetLang.RS_None);

    private static final List<AnswerFormat> ROWS = List.of(
            of("json", "application/sparql-results+json", ResultSetLang.RS_JSON),
            of("xml", "application/sparql-results+xml", ResultSetLang.RS_XML),
            of("csv", "text/csv", ResultSetLang.RS_CSV),
            of("tsv", "text/tab-separated-values", ResultSetLang.RS_TSV),
            of("text", "text/plain", ResultSetLang.RS_Text),
            of("json", "application/json", ResultSetLang.RS_JSON),
            of("xml", "application/xml", ResultSetLang.RS_XML),
            of("xml", "text/xml", ResultSetLang.RS_XML));

    private static final List<AnswerFormat> BINARY_ROWS = List.of(
            of("thrift", "application/sparql-results+thrift", ResultSetLang.RS_Thrift),
            of("protobuf", "application/sparql-results+protobuf", ResultSetLang.RS_Protobuf));

    /** What a graph can be had as, best first. */
    public static final List<AnswerFormat> GRAPHS = List.of(
            of("turtle", "text/turtle", Lang.TURTLE),
            of("ntriples", "application/n-triples", Lang.NTRIPLES),
            of("jsonld", "application/ld+json", Lang.JSONLD),
            of("rdfxml", "application/rdf+xml", Lang.RDFXML),
            of("trig", "application/trig", Lang.TRIG),
            of("nquads", "application/n-quads", Lang.NQUADS),
            of("rdfjson", "application/rdf+json", Lang.RDFJSON),
            of("trix", "application/trix+xml", Lang.TRIX),
            of("thrift", "application/rdf+thrift", Lang.RDFTHRIFT),
            of("protobuf", "application/rdf+protobuf", Lang.RDFPROTO),
            of("ntriples", "text/plain", Lang.NTRIPLES),
            of("rdfxml", "application/xml", Lang.RDFXML),
            of("jsonld", "application/json", Lang.JSONLD));

    /** How the address of a document in that form ends. */
    private static final Map<String, String> SUFFIXES = Map.ofEntries(
            Map.entry("turtle", "ttl"),
            Map.entry("ntriples", "nt"),
            Map.entry("nquads", "nq"),
            Map.entry("rdfxml", "rdf"),
            Map.entry("rdfjson", "rj"),
            Map.entry("thrift", "rt"),
            Map.entry("protobuf", "rpb"));

    /** The forms of a document about a thing that pages and headers tell of. */
    public static final List<AnswerFormat> TOLD = List.of("ttl", "jsonld", "trig", "nt", "nq", "rdf").stream()
            .map(suffix -> named(GRAPHS, suffix).orElseThrow())
            .toList();

    private static AnswerFormat of(String name, String mediaType, Lang language) {
        return new AnswerFormat(name, mediaType, language);
    }

    /** The forms of a query's answer, the default first and the page last. */
    public static List<AnswerFormat> of(Query query) {
        if (query.isConstructType() || query.isDescribeType()) {
            return withPage(GRAPHS);
        }
        return query.isAskType() ? withPage(ROWS) : withPage(concatenated(ROWS, BINARY_ROWS));
    }

    public static List<AnswerFormat> withPage(List<AnswerFormat> formats) {
        return concatenated(formats, List.of(HTML));
    }

    /** The same, for what is rather read than processed. */
    public static List<AnswerFormat> pageFirst(List<AnswerFormat> formats) {
        return concatenated(List.of(HTML), formats);
    }

    private static List<AnswerFormat> concatenated(List<AnswerFormat> first, List<AnswerFormat> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    /** The form of a document about a thing that has this suffix, name or media type. */
    public static Optional<AnswerFormat> ofDocument(String name) {
        return named(withPage(GRAPHS), name);
    }

    /** The form of a document about a thing that the request accepts best. */
    public static AnswerFormat ofDocumentAccepted(Optional<String> accept) {
        return chosen(withPage(GRAPHS), Optional.empty(), accept);
    }

    /** The one of these that the request asks for by name, suffix or media type, else the one that it accepts best. */
    public static AnswerFormat chosen(List<AnswerFormat> offered, Optional<String> asked, Optional<String> accept) {
        Optional<AnswerFormat> chosen = asked.isPresent()
                ? named(offered, asked.get())
                : accepted(offered, accept.filter(header -> !header.isBlank()).orElse("*/*"));
        return chosen.orElseThrow(() -> RefusedException.notAcceptable(
                String.join(", ", offered.stream().map(AnswerFormat::mediaType).toList())));
    }

    private static Optional<AnswerFormat> named(List<AnswerFormat> offered, String asked) {
        String name = asked.toLowerCase(Locale.ROOT);
        return offered.stream()
                .filter(format -> format.name.equals(name)
                        || format.mediaType.equals(name)
                        || format.suffix().equals(name))
                .findFirst();
    }

    private static Optional<AnswerFormat> accepted(List<AnswerFormat> offered, String accept) {
        List<String> types = offered.stream().map(AnswerFormat::mediaType).toList();
        return Acceptance.of(accept).best(types).flatMap(type -> named(offered, type));
    }

    public String suffix() {
        return SUFFIXES.getOrDefault(name, name);
    }

    public String contentType() {
        return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
    }

    public boolean isPage() {
        return equals(HTML);
    }

    public boolean hasGraphs() {
        return name.equals("trig") || name.equals("nquads") || name.equals("trix");
    }
}
