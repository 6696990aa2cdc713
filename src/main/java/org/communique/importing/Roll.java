package org.communique.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a file says about people and bodies, in the terms of Popolo: who there is, and who held which post when. */
public record Roll(List<Actor> actors, List<Tenure> tenures, List<Refusal> refused) {

    public Roll {
        actors = List.copyOf(actors);
        tenures = List.copyOf(tenures);
        refused = List.copyOf(refused);
    }

    /**
     * A person or a body.
     *
     * @param key what the file calls it, unique in the file
     * @param labels name by language (BCP 47); one at least
     * @param otherNames spellings that are no label
     * @param qid of Wikidata
     * @param type empty for a person, else a code of the organization types
     * @param parent the key of the body that it belongs to
     * @param locator where in the file it stands
     */
    public record Actor(
            String key,
            Map<String, String> labels,
            List<String> otherNames,
            Optional<String> qid,
            Optional<String> type,
            Optional<String> parent,
            String locator) {

        public Actor {
            labels = Map.copyOf(labels);
            otherNames = List.copyOf(otherNames);
            if (labels.isEmpty()) {
                throw new IllegalArgumentException("an actor has a name");
            }
        }

        /** The English name, else the first by its language. */
        public String name() {
            return Optional.ofNullable(labels.get("en"))
                    .orElseGet(() -> new TreeMap<>(labels).firstEntry().getValue());
        }
    }

    /**
     * That a person held an office.
     *
     * @param post what the office is called
     * @param postQid of Wikidata
     * @param start EDTF, to the day, the month or the year
     * @param end the same; nothing where it goes on or nobody says
     */
    public record Tenure(
            String person,
            Optional<String> body,
            String post,
            Optional<String> postQid,
            Optional<String> start,
            Optional<String> end,
            String locator) {}

    /** What could not be taken over, and why. */
    public record Refusal(String locator, String reason) {}
}
