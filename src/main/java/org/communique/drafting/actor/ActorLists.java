package org.communique.drafting.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.dossier.Entity;
import org.communique.dossier.Evidence.Passage;
import org.communique.kinds.Kind;

/** Actors as keys and values, a list for each file of the authority. */
final class ActorLists {

    private static final List<String> FILES = List.of("persons", "organizations", "groups", "unnamed-sources");

    private final Map<String, List<Map<String, Object>>> byFile = new LinkedHashMap<>();

    ActorLists() {
        FILES.forEach(file -> byFile.put(file, new ArrayList<>()));
    }

    static ActorLists of(Iterable<Entity> actors) {
        var lists = new ActorLists();
        actors.forEach(lists::add);
        return lists;
    }

    /** Where articles name an actor. */
    static Stream<Passage> passages(Entity actor) {
        return actor.evidence().stream().filter(Passage.class::isInstance).map(Passage.class::cast);
    }

    /** The entries by the name of their file. */
    Map<String, List<Map<String, Object>>> byFile() {
        return byFile;
    }

    private void add(Entity actor) {
        if (!Kind.actors().contains(actor.kind())) {
            throw new IllegalArgumentException(actor.place() + ": '" + actor.id() + "' is no actor");
        }
        String file = actor.kind().files().get(0).replace(".yaml", "");
        byFile.computeIfAbsent(file, none -> new ArrayList<>()).add(entry(actor));
    }

    private static Map<String, Object> entry(Entity actor) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", actor.id());
        entry.put("label", actor.label());
        List<Map<String, Object>> evidence =
                passages(actor).map(ActorLists::passage).toList();
        if (!evidence.isEmpty()) {
            entry.put("evidence", evidence);
        }
        if (actor instanceof Entity.Organization organization) {
            entry.put("type", organization.type());
        }
        return entry;
    }

    private static Map<String, Object> passage(Passage passage) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("document", passage.document());
        tree.put(
                "at",
                passage.at().stream()
                        .map(span -> List.of(span.start(), span.end()))
                        .toList());
        return tree;
    }
}
