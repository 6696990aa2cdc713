package org.communique.curation.change;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.communique.curation.decision.ActorDecision;
import org.communique.curation.decision.Card;
import org.communique.curation.entry.Changes;
import org.communique.curation.entry.Located;
import org.communique.curation.entry.NewIds;
import org.communique.curation.entry.NotPossible;
import org.communique.curation.entry.Renaming;
import org.communique.curation.entry.Words;
import org.communique.dossier.Authority;
import org.communique.dossier.Dossier;
import org.communique.dossier.Entity;
import org.communique.dossier.Statement;
import org.communique.editing.Edit;
import org.communique.editing.YamlText;
import org.communique.editing.tree.YamlEntry;
import org.communique.kinds.Kind;
import org.communique.material.Span;

/** Changes what is decided on actors; each method gives the decision in words. */
final class ActorChanges {

    private final Changes changes;
    private final NewIds ids;
    private final BiPredicate<String, String> apart;

    /** @param apart whether a person decided that two actors are not the same */
    ActorChanges(Changes changes, NewIds ids, BiPredicate<String, String> apart) {
        this.changes = changes;
        this.ids = ids;
        this.apart = apart;
    }

    private Entity.Named actor(String id) {
        Entity entity = changes.entity(id);
        if (entity instanceof Entity.Named named && Kind.actors().contains(entity.kind())) {
            return named;
        }
        throw new NotPossible("'" + id + "' is no person, organization or group");
    }

    private void edit(String id, Function<YamlEntry, List<Edit>> change) {
        Located entry = changes.entityEntry(id);
        changes.edit(entry.file(), change.apply(entry.entry()));
    }

    /** A programme writes its own file anew: what a person stands for is in another. */
    private void confirmed(String id) {
        Entity.Named actor = actor(id);
        if (Authority.isMachineMade(actor)) {
            move(id, actor.kind());
        }
    }

    private void move(String id, Kind kind) {
        Located entry = changes.entityEntry(id);
        String lines = changes.removeEntry(entry.file(), Optional.empty(), id);
        Path file = changes.file("authority/" + kind.files().get(0));
        changes.addLines(file, id, lines);
        changes.moved(id, file);
    }

    String merge(ActorDecision.Merge decision) {
        Entity.Named kept = actor(decision.kept());
        Entity.Named gone = actor(decision.gone());
        if (kept.id().equals(gone.id())) {
            throw new NotPossible("'" + kept.id() + "' is one actor already");
        }
        if (apart.test(kept.id(), gone.id()) && !decision.despite()) {
            throw NotPossible.against("it was decided before that '" + kept.id() + "' and '" + gone.id()
                    + "' are not the same; merge them all the same?");
        }
        confirmed(kept.id());
        new KeptNames(changes).give(kept, gone);
        changes.removeEntry(changes.entityEntry(gone.id()).file(), Optional.empty(), gone.id());
        files().forEach(file -> changes.edit(file, Renaming.ofActor(file, changes.open(file), gone.id(), kept.id())));
        edit(
                kept.id(),
                entry -> entry.word("parent").filter(kept.id()::equals).isPresent()
                        ? entry.remove("parent")
                        : List.of());
        return "Merged " + gone.label() + " into " + kept.label();
    }

    /** Every file that may name an actor. */
    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (Dossier dossier : changes.shelf().dossiers()) {
            files.add(Path.of(dossier.article().place().file()));
        }
        files.add(changes.file("statements.yaml"));
        files.add(changes.file("assessments.yaml"));
        files.add(changes.file("dataset.yaml"));
        Kind.ofAuthority().stream()
                .flatMap(kind -> kind.files().stream())
                .map(name -> changes.file("authority/" + name))
                .forEach(files::add);
        return files.stream().filter(Files::exists).toList();
    }

    String keepApart(ActorDecision.KeepApart decision) {
        actor(decision.one());
        actor(decision.other());
        return "Not the same: " + changes.names().label(decision.one()) + " and "
                + changes.names().label(decision.other());
    }

    String split(ActorDecision.SplitActor decision) {
        actor(decision.actor());
        List<Map<String, Object>> evidence = new ArrayList<>();
        for (String id : decision.statements()) {
            Statement statement = changes.statement(id);
            if (!statement.speaker().equals(decision.actor())) {
                throw new NotPossible("'" + id + "' is not by '" + decision.actor() + "'");
            }
            changes.shelf().reportsOf(id).forEach(card -> source(card).ifPresent(evidence::add));
        }
        String id = ids.of(decision.name(), decision.toString());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", id);
        tree.put("label", decision.name());
        if (decision.kind() == Kind.ORGANIZATION) {
            tree.put("type", "other");
        }
        if (!evidence.isEmpty()) {
            tree.put("evidence", evidence);
        }
        changes.addEntry(changes.file("authority/" + decision.kind().files().get(0)), tree);
        decision.statements().forEach(statement -> reattribute(statement, id));
        return "Split %s from %s".formatted(decision.name(), changes.names().label(decision.actor()));
    }

    private Optional<Map<String, Object>> source(Card card) {
        List<Span> source = changes.report(card).source();
        return source.isEmpty() ? Optional.empty() : Optional.of(Words.evidence(card.article(), source));
    }

    private void reattribute(String statement, String speaker) {
        Located entry = changes.statementEntry(statement);
        changes.edit(entry.file(), entry.entry().put("speaker", speaker, List.of("id")));
        Located again = changes.statementEntry(statement);
        changes.edit(again.file(), again.entry().remove("capacity"));
    }

    String confirm(ActorDecision.Confirm decision) {
        confirmed(decision.actor());
        return "Confirmed " + changes.names().label(decision.actor());
    }

    String changeKind(ActorDecision.ChangeKind decision) {
        Entity.Named actor = actor(decision.actor());
        if (!Kind.actors().contains(decision.kind())) {
            throw new NotPossible("an actor is a person, an organization or a group");
        }
        if (decision.kind() != Kind.ORGANIZATION) {
            List.of("type", "parent", "place").forEach(key -> edit(actor.id(), entry -> entry.remove(key)));
        } else {
            String type = decision.type().orElse("other");
            edit(actor.id(), entry -> entry.put("type", type, List.of("id", "label")));
        }
        if (actor.kind() != decision.kind() || Authority.isMachineMade(actor)) {
            move(actor.id(), decision.kind());
        }
        return actor.label() + ": " + decision.kind().noun();
    }

    String rename(ActorDecision.Rename decision) {
        if (decision.label().isBlank()) {
            throw new NotPossible("give the actor a name");
        }
        confirmed(decision.actor());
        String language =
                changes.shelf().description().map(one -> one.language()).orElse("en");
        String label = decision.label().strip();
        edit(
                decision.actor(),
                entry -> entry.child("label")
                        .map(labels -> labels.put(language, label, List.of()))
                        .orElseGet(() -> entry.put("label", label, List.of("id"))));
        return "Renamed " + changes.names().label(decision.actor()) + " to " + label;
    }

    String link(ActorDecision.Link decision) {
        if (actor(decision.actor()).naming().wikidata().isPresent()) {
            throw new NotPossible("'" + decision.actor() + "' has a link already; undo it, or change it by hand");
        }
        confirmed(decision.actor());
        Path sources = changes.file("authority/sources.yaml");
        if (changes.shelf().authority().find("wikidata").isEmpty()) {
            changes.addEntry(
                    sources,
                    YamlText.ordered("id", "wikidata", "title", "Wikidata", "url", "https://www.wikidata.org/"));
        }
        Object evidence = List.of(YamlText.ordered("source", "wikidata", "locator", decision.qid()));
        Map<String, Object> tree = YamlText.ordered("id", decision.qid(), "match", "exact", "evidence", evidence);
        edit(decision.actor(), entry -> entry.put("wikidata", tree, KeptNames.BEFORE_WIKIDATA));
        return "Linked " + changes.names().label(decision.actor()) + " to " + decision.qid();
    }
}
