package org.communique.workbench.who;

import java.util.List;
import java.util.Optional;

/**
 * What the panel on the speaker shows.
 *
 * @param seen the article's version, sent back with every decision
 * @param missed the words marked for an attribution that is to be added; nothing where a report is corrected
 * @param typed the name that was looked for
 * @param source the words that name the speaker, for a new entry
 * @param isShared whether other passages report the statement too
 * @param alike statements that are there already and that the passage may report, each with its key
 */
public record WhoView(
        String article,
        String report,
        String seen,
        Optional<Missed> missed,
        String typed,
        String source,
        List<Candidate> candidates,
        List<Keyed> alike,
        List<Option> bodyTypes,
        boolean isShared,
        Optional<Said> said) {

    public WhoView {
        candidates = List.copyOf(candidates);
        alike = List.copyOf(alike);
        bodyTypes = List.copyOf(bodyTypes);
    }

    /** The parts of what is to be added, as the scripts write spans. */
    public record Missed(String source, String cue, String content, String worded) {}

    /**
     * An actor that may have spoken.
     *
     * @param posts what the actor is on the day, and where else it speaks, a line each
     * @param wikidata the item's id; empty where there is none
     */
    public record Candidate(
            int key, String id, String name, String kind, List<String> posts, String wikidata, boolean isChosen) {
        public Candidate {
            posts = List.copyOf(posts);
        }
    }

    /** A value and what it is called. */
    public record Option(String value, String text, boolean isChosen) {}

    /**
     * What the statement says so far, and what it may say.
     *
     * @param capacities of the speaker, each with its key
     * @param days that the passage may mean, each with its key
     * @param reading what the date means
     * @param spokenFor the body of the speaker's capacity, for which nobody has said yet that the speaker spoke
     */
    public record Said(
            List<Keyed> capacities,
            List<Keyed> days,
            String date,
            String reading,
            boolean isStated,
            List<Option> acts,
            List<Option> actualities,
            String addressees,
            Optional<Option> spokenFor,
            String onBehalfOf,
            String occasion) {
        public Said {
            capacities = List.copyOf(capacities);
            days = List.copyOf(days);
            acts = List.copyOf(acts);
            actualities = List.copyOf(actualities);
        }
    }

    /** A value with the key that chooses it. */
    public record Keyed(String key, String value, String text, boolean isChosen) {}
}
