package org.communique.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.dossier.finding.Identification;

/**
 * How a named thing is called.
 *
 * @param labels BCP 47 tag to preferred name
 * @param variants the spellings that the articles print
 * @param description one line in the dataset's own words
 * @param note why it is given so, for other curators
 * @param mayBe others that a programme takes it for, without being sure: a person decides
 */
public record Naming(
        Map<String, String> labels,
        List<Variant> variants,
        Optional<String> description,
        Optional<String> note,
        Optional<WikidataLink> wikidata,
        List<MayBe> mayBe) {
    /** For a label of which nothing says in which language it is. */
    public static final String OF_DATASET = "";

    public Naming {
        labels = Map.copyOf(labels);
        variants = List.copyOf(variants);
        mayBe = List.copyOf(mayBe);
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("a named thing has a label");
        }
    }

    /** A thing of which nothing is known but its name, in a language that nothing tells. */
    public static Naming of(String label) {
        return new Naming(
                Map.of(OF_DATASET, label), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    public Naming withMayBe(List<MayBe> others) {
        return new Naming(labels, variants, description, note, wikidata, others);
    }

    public Naming withVariants(List<Variant> spellings) {
        return new Naming(labels, spellings, description, note, wikidata, mayBe);
    }

    public String preferred() {
        return labels.containsKey("en")
                ? labels.get("en")
                : labels.entrySet().stream()
                        .min(Map.Entry.comparingByKey())
                        .orElseThrow()
                        .getValue();
    }

    /** Another thing that this may be, and what speaks for and against it. */
    public record MayBe(String actor, Identification why) {}

    /** Words that an article prints for the thing. */
    public record Variant(String text, Kind kind, List<Evidence> evidence) {
        public Variant {
            evidence = List.copyOf(evidence);
        }

        /** What sort of words they are; only a name is a label of the thing. */
        public enum Kind {
            /** A name or a spelling of it. */
            NAME,
            /** What stands close to the thing: “Beijing” for a government. */
            METONYM,
            /** A country's adjective: “Chinese”. */
            DEMONYM,
            /** Words that describe: “the Central Asian country”. */
            DESCRIPTION
        }
    }

    /** The Wikidata item of a thing: exact, or close where the items do not coincide. */
    public record WikidataLink(String qid, Match match, Optional<String> note, List<Evidence> evidence) {
        public WikidataLink {
            evidence = List.copyOf(evidence);
        }
    }

    /** How well two items coincide. */
    public enum Match {
        EXACT,
        CLOSE
    }
}
