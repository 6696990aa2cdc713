package org.communique.release.description;

import java.net.URI;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a release says of itself: what it is, who publishes it, what it was made from and by which software.
 *
 * @param id of the dataset, such as {@code kazakhstan-january-2022}
 * @param base the IRIs' base, ending in a slash
 * @param version of the release, such as 2022.1
 * @param issued the release date; a release has no other clock
 * @param licence the IRI of the dataset's licence
 * @param language a BCP 47 tag, of the dataset's own words
 * @param themes IRIs of the EU's data themes
 * @param temporal the time that the dataset is about
 * @param spatial IRIs of the places that the dataset is about
 * @param area the area that it is about
 * @param software the version of the software that made the release
 * @param inputs the files that the release was made from
 * @param endpoint where the dataset answers SPARQL
 * @param excerpts in a sentence: which words of the articles are published
 * @param heldBack how many reports and actors are not published, by the words that say which and why
 */
public record ReleaseDescription(
        String id,
        String title,
        String description,
        URI base,
        String version,
        LocalDate issued,
        URI licence,
        Publisher publisher,
        String language,
        List<String> keywords,
        List<URI> themes,
        Optional<Period> temporal,
        List<URI> spatial,
        Optional<Area> area,
        String software,
        List<Input> inputs,
        Optional<URI> endpoint,
        String excerpts,
        Map<String, Long> heldBack) {

    public ReleaseDescription {
        if (!base.toString().endsWith("/")) {
            throw new IllegalArgumentException("the base of the IRIs must end in a slash, unlike " + base);
        }
        keywords = List.copyOf(keywords);
        themes = List.copyOf(themes);
        spatial = List.copyOf(spatial);
        inputs = List.copyOf(inputs);
        heldBack = Collections.unmodifiableSortedMap(new TreeMap<>(heldBack));
    }

    /** Who publishes the dataset; the contact is an e-mail address or the IRI of a page, the type that of a concept. */
    public record Publisher(String name, URI homepage, Optional<String> contact, Optional<URI> type) {}

    /** A span of days, both inclusive. */
    public record Period(LocalDate earliest, LocalDate latest) {
        public Period {
            if (latest.isBefore(earliest)) {
                throw new IllegalArgumentException(latest + " is before " + earliest);
            }
        }
    }

    /** An area between two meridians and two parallels, in degrees; it may lie across the 180th meridian. */
    public record Area(double west, double south, double east, double north) {

        String box() {
            return "POLYGON((%1$s %2$s,%3$s %2$s,%3$s %4$s,%1$s %4$s,%1$s %2$s))".formatted(west, south, east, north);
        }

        String centre() {
            double middle = (west + east) / 2;
            return "POINT(%s %s)"
                    .formatted(
                            degrees(west <= east ? middle : middle > 0 ? middle - 180 : middle + 180),
                            degrees((south + north) / 2));
        }

        private static String degrees(double number) {
            return new DecimalFormat("0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
        }
    }

    /** A file that the release was made from: its path within the material, and its SHA-256 in hexadecimal digits. */
    public record Input(String name, String sha256) {
        public Input {
            if (!sha256.matches("[0-9A-Fa-f]{64}")) {
                throw new IllegalArgumentException(name + ": no SHA-256: " + sha256);
            }
        }
    }

    /** An IRI below the base. */
    String iri(String path) {
        return base + path;
    }

    /** The IRI of the dataset. */
    public String dataset() {
        return iri("id/dataset/" + id);
    }

    /** The IRI of the run that made this release. */
    public String run() {
        return iri("id/run/" + version);
    }

    /** The IRI of the software that made this release. */
    public String softwareAgent() {
        return iri("id/software/communique-" + software);
    }

    /** Where a file of the release can be downloaded. */
    public String download(String file) {
        return iri("data/" + file);
    }
}
