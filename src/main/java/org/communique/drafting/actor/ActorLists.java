package org.communique.drafting.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.communique.dossier.Entity;
import org.communique.dossier.Evidence.Passage;
import org.communique.dossier.Naming;
import org.communique.dossier.finding.Identification;
import org.communique.editing.YamlText;
import org.communique.kinds.Kind;

/** Actors as keys and values, a list for each file of the authority. */
final class ActorLists {

    private static final List<String> FILES = List.of("persons", "organizations", "groups", "unnamed-sources");

    private final Map<String, List<Map<String, Object>>> byFile = new LinkedHashMap<>();

    private final Predicate<String> isThere;

    private ActorLists(Predicate<String> isThere) {
        this.isThere = isThere;
        FILES.forEach(file -> byFile.put(file, new ArrayList<>()));
    }

    /** @param isThere whether there is an actor of an id: of those that are gone an entry says nothing */
    static ActorLists of(Iterable<Entity> actors, Predicate<String> isThere) {
        var lists = new ActorLists(isThere);
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

    private Map<String, Object> entry(Entity actor) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", actor.id());
        entry.put("label", actor.label());
        Naming naming = ((Entity.Named) actor).naming();
        if (!naming.variants().isEmpty()) {
            entry.put("names", naming.variants().stream().map(ActorLists::name).toList());
        }
        List<Map<String, Object>> evidence =
                passages(actor).map(ActorLists::passage).toList();
        if (!evidence.isEmpty()) {
            entry.put("evidence", evidence);
        }
        if (actor instanceof Entity.Organization organization) {
            entry.put("type", organization.type());
        }
        List<Map<String, Object>> mayBe = naming.mayBe().stream()
                .filter(other -> isThere.test(other.actor()) && !other.actor().equals(actor.id()))
                .map(other -> identification(YamlText.ordered("actor", other.actor()), other.why()))
                .toList();
        if (!mayBe.isEmpty()) {
            entry.put("may-be", mayBe);
        }
        return entry;
    }

    private static Map<String, Object> name(Naming.Variant variant) {
        return YamlText.ordered(
                "text",
                variant.text(),
                "evidence",
                variant.evidence().stream()
                        .filter(Passage.class::isInstance)
                        .map(Passage.class::cast)
                        .map(ActorLists::passage)
                        .toList());
    }

    private static Map<String, Object> identification(Map<String, Object> tree, Identification why) {
        tree.put("confidence", why.confidence());
        tree.put("reasons", why.reasons());
        return tree;
    }

    private static Map<String, Object> passage(Passage passage) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("document", passage.document());
        tree.put(
                "at",
                passage.at().stream()
                        .map(span -> List.of(span.start(), span.end()))
                        .toList());
        passage.same().ifPresent(why -> tree.put("same", identification(new LinkedHashMap<>(), why)));
        return tree;
    }
}
