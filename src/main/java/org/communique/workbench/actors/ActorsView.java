package org.communique.workbench.actors;

import java.util.List;
import java.util.Optional;
import org.communique.workbench.who.WhoView.Option;

/**
 * What the page of the actors shows.
 *
 * @param pair two actors that may be one, side by side
 * @param pairs more of them
 * @param count of all pairs
 * @param typed the name that was looked for
 * @param actor the one that is being edited
 */
public record ActorsView(
        Optional<Pair> pair,
        List<PairLink> pairs,
        int count,
        String typed,
        List<Actor> found,
        Optional<Editing> actor) {

    public ActorsView {
        pairs = List.copyOf(pairs);
        found = List.copyOf(found);
    }

    /** Two actors that may be one. */
    public record Pair(Actor kept, Actor gone, String why) {}

    /** Two actors as a link. */
    public record PairLink(String kept, String gone, String text) {}

    /** An actor; a line for each thing worth knowing of it. */
    public record Actor(String id, String name, String kind, String wikidata, List<String> lines) {
        public Actor {
            lines = List.copyOf(lines);
        }
    }

    /**
     * An actor with what it says.
     *
     * @param items of Wikidata that it may be
     * @param same actors that it may be one with: those that were looked for, else those with a name like its own
     */
    public record Editing(
            Actor actor,
            boolean isProposed,
            List<Option> kinds,
            List<Option> types,
            List<Item> items,
            List<Actor> same,
            List<Said> statements) {
        public Editing {
            items = List.copyOf(items);
            same = List.copyOf(same);
            kinds = List.copyOf(kinds);
            types = List.copyOf(types);
            statements = List.copyOf(statements);
        }
    }

    /** An item of Wikidata, with what speaks for it. */
    public record Item(String qid, String label, String why) {}

    /** A statement in a line, with the address of its first report. */
    public record Said(String id, String words, String date, String href) {}
}
