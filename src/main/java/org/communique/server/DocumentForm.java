package org.communique.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** In which form a document about a thing can be had; its suffix is the end of the document's address. */
record DocumentForm(String suffix, AnswerFormat format) {

    private static final Map<String, String> SUFFIXES = Map.ofEntries(
            Map.entry("html", "html"),
            Map.entry("turtle", "ttl"),
            Map.entry("trig", "trig"),
            Map.entry("ntriples", "nt"),
            Map.entry("nquads", "nq"),
            Map.entry("jsonld", "jsonld"),
            Map.entry("rdfxml", "rdf"),
            Map.entry("rdfjson", "rj"),
            Map.entry("trix", "trix"),
            Map.entry("thrift", "rt"),
            Map.entry("protobuf", "rpb"));

    private static final List<AnswerFormat> FORMATS = AnswerFormat.withPage(AnswerFormat.GRAPHS);

    /** The ones that pages and headers tell of. */
    static final List<DocumentForm> TOLD = List.of("ttl", "jsonld", "trig", "nt", "nq", "rdf").stream()
            .map(suffix -> named(suffix).orElseThrow())
            .toList();

    static DocumentForm page() {
        return of(AnswerFormat.HTML);
    }

    /** The page, and the ones that are told of. */
    static List<DocumentForm> all() {
        return Stream.concat(Stream.of(page()), TOLD.stream()).toList();
    }

    static DocumentForm of(AnswerFormat format) {
        return new DocumentForm(SUFFIXES.getOrDefault(format.name(), format.name()), format);
    }

    /** By its suffix, its name or its media type. */
    static Optional<DocumentForm> named(String name) {
        return FORMATS.stream()
                .map(DocumentForm::of)
                .filter(form -> form.suffix.equalsIgnoreCase(name)
                        || form.format.name().equalsIgnoreCase(name)
                        || form.format.mediaType().equalsIgnoreCase(name))
                .findFirst();
    }

    /** What the request accepts best. */
    static DocumentForm accepted(Optional<String> accept) {
        return of(AnswerFormat.chosen(FORMATS, Optional.empty(), accept));
    }

    boolean isPage() {
        return format.equals(AnswerFormat.HTML);
    }

    boolean hasGraphs() {
        return suffix.equals("trig") || suffix.equals("nq") || suffix.equals("trix");
    }
}
