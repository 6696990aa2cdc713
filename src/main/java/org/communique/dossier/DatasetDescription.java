package org.communique.dossier;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.dossier.look.Look;
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
 * @param box the west, south, east and north of the area that it is about, in degrees
 * @param policy the limits of its release
 * @param look what its pages look like
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
        Optional<List<Double>> box,
        Policy policy,
        Look look,
        Place place) {

    public DatasetDescription {
        keywords = List.copyOf(keywords);
        themes = List.copyOf(themes);
        spatial = List.copyOf(spatial);
    }

    public Excerpts excerpts() {
        return policy.excerpts;
    }

    public Map<String, Limits> counts() {
        return policy.counts;
    }

    /**
     * The limits of a release.
     *
     * @param excerpts which words of the articles may be published
     * @param snippet under {@code snippets}, how many characters of a passage may be published
     * @param machine what of the programme's findings is published
     * @param versions how many versions can be read, the newest counted; one is no history
     * @param counts class name of the ontology, such as Statement, to the least and greatest number in a release
     */
    public record Policy(
            Excerpts excerpts, int snippet, MachineMade machine, int versions, Map<String, Limits> counts) {
        public Policy {
            counts = Map.copyOf(counts);
        }
    }

    /**
     * What of the programme's findings is published.
     *
     * @param precision how many of a hundred reports that count as clear should be right, as a share
     */
    public record MachineMade(Published published, double precision) {

        /** The confidence that a dataset asks for that does not say. */
        public static final double PRECISION = 0.97;

        /** How far a report may be trusted; nothing for one that a person refused. */
        public Optional<Trust> trust(Report report) {
            return switch (report.review()) {
                case CURATED -> Optional.of(Trust.CURATED);
                case MACHINE -> Optional.of(isClear(report) ? Trust.CLEAR : Trust.DOUBTFUL);
                case REJECTED -> Optional.empty();
            };
        }

        private boolean isClear(Report report) {
            return report.confidence().filter(sure -> sure >= precision).isPresent();
        }

        /** Whether a report of that level is published. */
        public boolean publishes(Trust level) {
            return switch (published) {
                case ALL -> true;
                case CLEAR -> level != Trust.DOUBTFUL;
                case NONE -> level == Trust.CURATED;
            };
        }
    }

    /** Which of the programme's findings are published: all, only those that are clear, or none. */
    public enum Published {
        CLEAR,
        ALL,
        NONE
    }

    /** How far an entry may be trusted, the most trusted first. */
    public enum Trust {
        /** A person stands for it. */
        CURATED,
        /** A programme found it, with at least the confidence that the dataset asks for. */
        CLEAR,
        /** A programme found it, with less. */
        DOUBTFUL
    }

    /** Which words of the articles may be published: every passage, the first of it, only words that somebody spoke, or none. */
    public enum Excerpts {
        ALL,
        SNIPPETS,
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

    /** Who publishes the dataset, where to write to, and the IRI of what kind of publisher that is. */
    public record Publisher(String name, URI homepage, Optional<String> contact, Optional<URI> type) {}
}
