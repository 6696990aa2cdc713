package org.communique.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Grades the publication by the points of F-UJI 3.5.1, from what it says of itself. What only the live web can tell,
 * whether the persistent identifier leads here, counts as nothing.
 */
public final class FairGrades {

    private static final Set<String> OPEN_FORMATS = Set.of("text/csv", "text/turtle", "application/json");

    private final JsonNode markup;
    private final Publication publication;
    private final List<FairPoint> points = new ArrayList<>();

    private FairGrades(Publication publication) {
        this.publication = publication;
        this.markup = new DatasetMarkup(publication).json();
    }

    public static List<FairPoint> of(Publication publication) {
        FairGrades grades = new FairGrades(publication);
        grades.findable();
        grades.accessible();
        grades.interoperable();
        grades.reusable();
        return List.copyOf(grades.points);
    }

    private void findable() {
        String iri = publication.dataset().iri();
        grade("FsF-F1-01MD", "The dataset has a globally unique identifier", 1, iri.startsWith("http"));
        points.add(new FairPoint(
                "FsF-F1-02MD",
                "Its identifier is persistent and leads here",
                0,
                1,
                isPersistent(iri)
                        ? "a persistent scheme; but whether it leads here, only the live web can tell: nothing is counted"
                        : "no persistent scheme"));
        points.add(new FairPoint(
                "FsF-F2-01M",
                "Descriptive metadata: creator, title, identifier, date, publisher, type; summary, keywords",
                described(),
                2,
                "schema.org markup in the home page"));
        grade("FsF-F3-01M", "The metadata tells where the data is", 1, everyFileHas("contentUrl"));
        grade("FsF-F4-01M", "Search engines can read the metadata", 2, markup.has("@context"));
    }

    /** A point for what a citation needs, and one for that with summary and keywords. */
    private int described() {
        boolean citable = has("creator", "name", "identifier", "datePublished", "publisher", "@type");
        return !citable ? 0 : has("description", "keywords") ? 2 : 1;
    }

    private void accessible() {
        grade("FsF-A1-01M", "The metadata tells who may have the data", 1, has("isAccessibleForFree"));
        grade("FsF-A1-02MD", "Metadata and data can be fetched", 2, everyFileHas("contentUrl"));
        grade("FsF-A1.1-01MD", "By a standard protocol", 2, everyFileHas("contentUrl"));
        grade("FsF-A1.2-01MD", "Which can authenticate", 2, everyFileHas("contentUrl"));
    }

    private void interoperable() {
        grade(
                "FsF-I1-01M",
                "Metadata in RDF: embedded, negotiated, and by SPARQL",
                2,
                publication.statistics().size() > 0);
        grade("FsF-I2-01M", "Registered vocabularies beyond the usual", 2, uses("http://www.w3.org/ns/prov#"));
        grade("FsF-I3-01M", "Typed links to related things", 2, has("includedInDataCatalog", "subjectOf"));
    }

    private void reusable() {
        grade(
                "FsF-R1-01M",
                "The files' types and sizes",
                2,
                everyFileHas("encodingFormat") && everyFileHas("contentSize"));
        grade("FsF-R1.1-01M", "A licence of the SPDX list", 1, text("license").contains("creativecommons.org/"));
        grade(
                "FsF-R1.2-01M",
                "Where the data comes from",
                1,
                has("creator", "datePublished") && uses("http://www.w3.org/ns/prov#"));
        grade(
                "FsF-R1.3-01M",
                "A metadata standard of its community",
                1,
                publication.catalogue().size() > 0);
        grade(
                "FsF-R1.3-02D",
                "Files in open formats for the long term",
                1,
                files().anyMatch(file ->
                        OPEN_FORMATS.contains(file.path("encodingFormat").asText())));
    }

    private void grade(String metric, String question, double possible, boolean reached) {
        points.add(new FairPoint(metric, question, reached ? possible : 0, possible, reached ? "yes" : "no"));
    }

    private static boolean isPersistent(String iri) {
        return Stream.of("https://w3id.org/", "https://doi.org/", "https://purl.org/", "https://n2t.net/ark:")
                .anyMatch(iri::startsWith);
    }

    private boolean has(String... names) {
        return Stream.of(names).allMatch(name -> markup.has(name) && !text(name).isEmpty());
    }

    private String text(String name) {
        JsonNode value = markup.path(name);
        return value.isValueNode() ? value.asText() : value.isEmpty() ? "" : value.toString();
    }

    private Stream<JsonNode> files() {
        return StreamSupport.stream(markup.path("distribution").spliterator(), false);
    }

    private boolean everyFileHas(String name) {
        return files().findAny().isPresent() && files().allMatch(file -> file.has(name));
    }

    private boolean uses(String namespace) {
        return publication
                .catalogue()
                .find()
                .filterKeep(triple -> triple.getPredicate().getURI().startsWith(namespace))
                .hasNext();
    }
}
