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
final class ActorLists extends ActorVisitor<Map<String, Object>> {

    private static final List<String> FILES = List.of("persons", "organizations", "groups", "unnamed-sources");

    private final Map<String, List<Map<String, Object>>> byFile = new LinkedHashMap<>();

    ActorLists() {
        FILES.forEach(file -> byFile.put(file, new ArrayList<>()));
    }

    static ActorLists of(Iterable<Entity> actors) {
        var lists = new ActorLists();
        actors.forEach(actor -> actor.accept(lists));
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

    @Override
    public Map<String, Object> person(Entity.Person person) {
        return entry("persons", person);
    }

    @Override
    public Map<String, Object> organization(Entity.Organization organization) {
        Map<String, Object> entry = entry("organizations", organization);
        entry.put("type", organization.type());
        return entry;
    }

    @Override
    public Map<String, Object> plain(Entity.Plain plain) {
        return Kind.actors().contains(plain.kind())
                ? entry(plain.kind().files().get(0).replace(".yaml", ""), plain)
                : noActor(plain);
    }

    private Map<String, Object> entry(String file, Entity actor) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", actor.id());
        entry.put("label", actor.label());
        List<Map<String, Object>> evidence =
                passages(actor).map(ActorLists::passage).toList();
        if (!evidence.isEmpty()) {
            entry.put("evidence", evidence);
        }
        byFile.computeIfAbsent(file, none -> new ArrayList<>()).add(entry);
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
