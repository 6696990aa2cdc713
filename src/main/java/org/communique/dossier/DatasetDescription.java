package org.communique.dossier;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.material.Place;

/**
 * What {@code dataset.yaml} says: what the dataset is, who publishes it, and the limits of its release.
 *
 * @param base the IRIs' base, ending in a slash
 * @param version of the release, such as 2022.1
 * @param issued the release date; the build has no other clock
 * @param licence the IRI of the dataset's licence
 * @param language a BCP 47 tag, of the dataset's own words
 * @param themes IRIs of the EU's data themes, such as …/data-theme/INTR for international affairs
 * @param temporal the time that the dataset is about
 * @param spatial ids of places or states that it is about
 * @param excerpts which words of the articles may be published
 * @param counts class name of the ontology, such as Statement, to the least and greatest number in a release
 * @param place file and line, for messages
 */
public record DatasetDescription(
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
        Optional<Edtf> temporal,
        List<String> spatial,
        Excerpts excerpts,
        Map<String, Limits> counts,
        Place place) {

    public DatasetDescription {
        keywords = List.copyOf(keywords);
        themes = List.copyOf(themes);
        spatial = List.copyOf(spatial);
        counts = Map.copyOf(counts);
    }

    /** Which words of the articles may be published: every passage, only words that somebody spoke, or none. */
    public enum Excerpts {
        ALL,
        QUOTATIONS,
        NONE
    }

    /** The least and the greatest number of things of a class, both inclusive. */
    public record Limits(int min, int max) {
        public Limits {
            if (min < 0 || max < min) {
                throw new IllegalArgumentException("limits are 0 <= min <= max, not " + min + " and " + max);
            }
        }
    }

    /** Who publishes the dataset, and where to write to. */
    public record Publisher(String name, URI homepage, Optional<String> contact) {}
}
