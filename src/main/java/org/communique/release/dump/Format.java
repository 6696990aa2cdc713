package org.communique.release.dump;

import java.util.Arrays;
import java.util.Optional;

/** A form in which a file of a release stands. */
public enum Format {
    /** The dataset's own form: sorted, one quad a line. */
    NQUADS("nq", "application/n-quads", "RDF_N_QUADS", "N-Quads"),
    /** Quads grouped by graph and by thing. */
    TRIG("trig", "application/trig", "RDF_TRIG", "TriG"),
    /** Quads as JSON. */
    JSONLD("jsonld", "application/ld+json", "JSON_LD", "JSON-LD"),
    /** The union of all graphs, grouped by thing. */
    TURTLE("ttl", "text/turtle", "RDF_TURTLE", "Turtle"),
    /** The union of all graphs, one triple a line. */
    NTRIPLES("nt", "application/n-triples", "RDF_N_TRIPLES", "N-Triples"),
    /** The union of all graphs as XML. */
    RDFXML("rdf", "application/rdf+xml", "RDF_XML", "RDF/XML"),
    /** A table. */
    CSV("csv", "text/csv", "CSV", "CSV"),
    /** A description that is no RDF. */
    JSON("json", "application/json", "JSON", "JSON");

    private final String ending;
    private final String mediaType;
    private final String fileType;
    private final String title;

    Format(String ending, String mediaType, String fileType, String title) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.fileType = fileType;
        this.title = title;
    }

    /** The format of a file, by its name's ending; that of a compressed file is the one within. */
    public static Optional<Format> of(String file) {
        String plain = file.endsWith(".gz") ? file.substring(0, file.length() - 3) : file;
        return Arrays.stream(values())
                .filter(format -> plain.endsWith("." + format.ending))
                .findFirst();
    }

    /** The name of the dataset's file in this format. */
    public String dataset() {
        return "dataset." + ending;
    }

    /** Such as {@code application/n-quads}. */
    public String mediaType() {
        return mediaType;
    }

    /** The media type's IRI in IANA's register. */
    public String mediaTypeIri() {
        return "https://www.iana.org/assignments/media-types/" + mediaType;
    }

    /** The format's IRI in the file types of the EU's Publications Office. */
    public String fileTypeIri() {
        return "http://publications.europa.eu/resource/authority/file-type/" + fileType;
    }

    /** Such as {@code N-Quads}. */
    public String title() {
        return title;
    }

    /** Whether it keeps named graphs apart. */
    public boolean keepsGraphs() {
        return this == NQUADS || this == TRIG || this == JSONLD;
    }
}
