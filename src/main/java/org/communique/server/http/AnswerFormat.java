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

    /** What clients call forms besides, and which is meant; of several the one that the answer can be had in. */
    private static final Map<String, List<String>> ALIASES = Map.ofEntries(
            Map.entry("xml", List.of("rdfxml")),
            Map.entry("rdf+xml", List.of("rdfxml")),
            Map.entry("rdf/xml", List.of("rdfxml")),
            Map.entry("srx", List.of("xml")),
            Map.entry("sparql-results+xml", List.of("xml")),
            Map.entry("json", List.of("jsonld")),
            Map.entry("json-ld", List.of("jsonld")),
            Map.entry("ld+json", List.of("jsonld")),
            Map.entry("srj", List.of("json")),
            Map.entry("sparql-results+json", List.of("json")),
            Map.entry("n3", List.of("turtle")),
            Map.entry("text/n3", List.of("turtle")),
            Map.entry("text/rdf+n3", List.of("turtle")),
            Map.entry("application/x-turtle", List.of("turtle")),
            Map.entry("text/turtle", List.of("turtle")),
            Map.entry("text", List.of("ntriples")),
            Map.entry("n-triples", List.of("ntriples")),
            Map.entry("n-quads", List.of("nquads")));

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
        return chosen(withPage(GRAPHS), List.of(), accept);
    }

    /**
     * The first of these that the request asks for by name, alias, suffix or media type, else the one that it accepts
     * best. A name that nobody knows gives way to an Accept that names something.
     *
     * @param asked what {@code format}, {@code output} and {@code results} say; clients send one or all of them
     */
    public static AnswerFormat chosen(List<AnswerFormat> offered, List<String> asked, Optional<String> accept) {
        Optional<AnswerFormat> named =
                asked.stream().flatMap(name -> named(offered, name).stream()).findFirst();
        Optional<String> accepts = accept.filter(header -> !header.isBlank());
        boolean saysNothing =
                accepts.filter(header -> !header.strip().equals("*/*")).isEmpty();
        if (named.isEmpty() && !asked.isEmpty() && saysNothing) {
            throw notAcceptable(offered);
        }
        return named.or(() -> accepted(offered, accepts.orElse("*/*"))).orElseThrow(() -> notAcceptable(offered));
    }

    private static RefusedException notAcceptable(List<AnswerFormat> offered) {
        return RefusedException.notAcceptable(
                String.join(", ", offered.stream().map(AnswerFormat::mediaType).toList()));
    }

    /** A plus sign in a query string is a blank. */
    private static Optional<AnswerFormat> named(List<AnswerFormat> offered, String asked) {
        String name = asked.strip().toLowerCase(Locale.ROOT).replace(' ', '+');
        return Stream.concat(Stream.of(name), ALIASES.getOrDefault(name, List.of()).stream())
                .flatMap(alias -> offered.stream()
                        .filter(format -> format.name.equals(alias)
                                || format.mediaType.equals(alias)
                                || format.suffix().equals(alias)))
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
