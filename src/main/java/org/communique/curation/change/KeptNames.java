package org.communique.curation.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.communique.curation.entry.Changes;
import org.communique.curation.entry.Located;
import org.communique.curation.entry.Words;
import org.communique.dossier.Entity;
import org.communique.dossier.Evidence;
import org.communique.dossier.Naming;
import org.communique.editing.Edit;
import org.communique.editing.YamlText;
import org.communique.editing.tree.YamlEntry;

/** What is kept of an actor that is merged into another: its names with their evidence, and its link. */
final class KeptNames {

    /** The keys of an actor that stand before its names. */
    private static final List<String> BEFORE_NAMES = List.of("id", "label", "type", "parent", "place", "description");

    /** The keys of an actor that stand before its link to Wikidata. */
    static final List<String> BEFORE_WIKIDATA =
            List.of("id", "label", "type", "parent", "place", "description", "names");

    private final Changes changes;

    KeptNames(Changes changes) {
        this.changes = changes;
    }

    /** Gives the one that stays what the one that goes has and it lacks. */
    void give(Entity.Named kept, Entity.Named gone) {
        names(gone).forEach((text, variant) -> addName(kept, text, variant));
        if (kept.naming().wikidata().isEmpty()) {
            gone.naming().wikidata().ifPresent(link -> edit(kept.id(), entry -> link(entry, link)));
        }
    }

    private void edit(String id, Function<YamlEntry, List<Edit>> change) {
        Located entry = changes.entityEntry(id);
        changes.edit(entry.file(), change.apply(entry.entry()));
    }

    /** The spellings of an actor, each with the evidence that prints it; a label is one where a passage has it. */
    private Map<String, Naming.Variant> names(Entity.Named actor) {
        Map<String, Naming.Variant> names = new LinkedHashMap<>();
        actor.naming().variants().forEach(variant -> names.putIfAbsent(variant.text(), variant));
        for (Evidence evidence : actor.evidence()) {
            Optional<Evidence.Passage> passage = evidence.match(Optional::of, citation -> Optional.empty());
            passage.flatMap(this::printed)
                    .filter(text -> actor.naming().labels().containsValue(text.replaceAll("\\s+", " ")))
                    .ifPresent(text -> names.putIfAbsent(
                            text, new Naming.Variant(text, Naming.Variant.Kind.NAME, List.of(evidence))));
        }
        return names;
    }

    private Optional<String> printed(Evidence.Passage passage) {
        return changes.shelf()
                .dossier(passage.document())
                .filter(dossier -> passage.at().size() == 1)
                .map(dossier -> Words.slice(
                        changes.text(passage.document()), passage.at().get(0)));
    }

    private void addName(Entity.Named kept, String text, Naming.Variant variant) {
        boolean isKnown =
                kept.naming().variants().stream().anyMatch(one -> one.text().equals(text))
                        || kept.naming().labels().containsValue(text);
        if (!isKnown) {
            edit(kept.id(), entry -> entry.add("names", name(variant), BEFORE_NAMES));
        }
    }

    private static Map<String, Object> name(Naming.Variant variant) {
        Map<String, Object> name = new LinkedHashMap<>();
        name.put("text", variant.text());
        if (variant.kind() != Naming.Variant.Kind.NAME) {
            name.put("kind", variant.kind().name().toLowerCase(Locale.ROOT));
        }
        name.put("evidence", variant.evidence().stream().map(KeptNames::tree).toList());
        return name;
    }

    private static Map<String, Object> tree(Evidence evidence) {
        return evidence.match(passage -> Words.evidence(passage.document(), passage.at()), citation -> {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("source", citation.source());
            citation.locator().ifPresent(locator -> tree.put("locator", locator));
            citation.note().ifPresent(note -> tree.put("note", note));
            return tree;
        });
    }

    private static List<Edit> link(YamlEntry entry, Naming.WikidataLink link) {
        Map<String, Object> tree = YamlText.ordered(
                "id",
                link.qid(),
                "match",
                link.match().name().toLowerCase(Locale.ROOT),
                "evidence",
                link.evidence().stream().map(KeptNames::tree).toList());
        return entry.put("wikidata", tree, BEFORE_WIKIDATA);
    }
}
