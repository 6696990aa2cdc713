package org.communique.curation.change;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.curation.decision.Card;
import org.communique.curation.decision.MeaningDecision;
import org.communique.curation.entry.Changes;
import org.communique.curation.entry.Located;
import org.communique.curation.entry.NewIds;
import org.communique.curation.entry.NotPossible;
import org.communique.curation.entry.Words;
import org.communique.dossier.Assessment;
import org.communique.dossier.Statement;
import org.communique.dossier.Statement.Certainty;
import org.communique.dossier.Statement.Position;
import org.communique.editing.YamlText;
import org.communique.editing.tree.YamlEntry;

/** Changes what is decided on meanings; each method gives the decision in words. */
final class MeaningChanges {

    private static final String STANCES = "stances";

    private final Changes changes;
    private final NewIds ids;
    private final Standing standing;

    MeaningChanges(Changes changes, NewIds ids) {
        this.changes = changes;
        this.ids = ids;
        this.standing = new Standing(changes);
    }

    String newProposition(MeaningDecision.NewProposition decision) {
        Card card = decision.card();
        if (decision.text().isBlank()) {
            throw new NotPossible("word the proposition yourself, as something that is true or false");
        }
        String id = ids.of(decision.text(), decision.text());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", id);
        tree.put("text", decision.text().strip());
        List<String> about = changes.statement(card).about();
        if (!about.isEmpty()) {
            tree.put("about", about);
        }
        tree.put(
                "evidence",
                List.of(Words.evidence(card.article(), changes.report(card).content())));
        changes.addEntry(changes.file("authority/propositions.yaml"), tree);
        take(card, id, new Stand(decision.position(), decision.certainty(), Optional.empty()));
        return "New proposition: “" + decision.text().strip() + "” – "
                + changes.names().of(card);
    }

    /** Which position, how plainly, and who reads it so. */
    private record Stand(Position position, Certainty certainty, Optional<String> readBy) {}

    String take(MeaningDecision.TakePosition decision) {
        changes.entity(decision.proposition());
        decision.readBy().ifPresent(changes::entity);
        return take(
                decision.card(),
                decision.proposition(),
                new Stand(decision.position(), decision.certainty(), decision.readBy()));
    }

    private String take(Card card, String proposition, Stand stand) {
        Located statement = changes.statementEntry(changes.statement(card).id());
        Optional<YamlEntry> present = stances(statement.entry())
                .flatMap(list -> list.entries().stream()
                        .filter(stance -> isToward(stance, proposition, stand.readBy))
                        .findFirst());
        if (present.isPresent()) {
            changes.edit(statement.file(), present.get().put("certainty", word(stand.certainty), List.of("position")));
            YamlEntry again = stances(
                            changes.statementEntry(changes.statement(card).id()).entry())
                    .stream()
                    .flatMap(list -> list.entries().stream())
                    .filter(stance -> isToward(stance, proposition, stand.readBy))
                    .findFirst()
                    .orElseThrow();
            changes.edit(statement.file(), again.put("position", word(stand.position), List.of("toward")));
        } else {
            Map<String, Object> stance = YamlText.ordered(
                    "toward", proposition, "position", word(stand.position), "certainty", word(stand.certainty));
            stand.readBy.ifPresent(reader -> stance.put("read-by", reader));
            changes.edit(statement.file(), statement.entry().add(STANCES, stance, StatementChanges.before(STANCES)));
        }
        standing.accept(card);
        return "%s “%s” (%s) – %s"
                .formatted(
                        capital(stand.position),
                        changes.names().label(proposition),
                        word(stand.certainty),
                        changes.names().of(card));
    }

    private static Optional<YamlEntry.Items> stances(YamlEntry statement) {
        return statement.list(STANCES);
    }

    /** Stances that somebody else reads into the statement are theirs. */
    private static boolean isToward(YamlEntry stance, String proposition, Optional<String> readBy) {
        return stance.word("toward").filter(proposition::equals).isPresent()
                && stance.word("read-by").equals(readBy);
    }

    private static String capital(Enum<?> constant) {
        return constant.name().charAt(0) + word(constant).substring(1);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    String drop(MeaningDecision.DropPosition decision) {
        Statement statement = changes.statement(decision.card());
        Located entry = changes.statementEntry(statement.id());
        YamlEntry.Items stances = stances(entry.entry())
                .filter(list -> list.entries().stream()
                        .anyMatch(one -> isToward(one, decision.proposition(), Optional.empty())))
                .orElseThrow(() -> new NotPossible(
                        "'" + statement.id() + "' takes no position toward '" + decision.proposition() + "'"));
        changes.edit(
                entry.file(),
                stances.entries().size() == 1
                        ? entry.entry().remove(STANCES)
                        : stances.remove(one -> isToward(one, decision.proposition(), Optional.empty())));
        standing.accept(decision.card());
        return "No position toward “" + changes.names().label(decision.proposition()) + "” – "
                + changes.names().of(decision.card());
    }

    String assess(MeaningDecision.Assess decision) {
        Map<String, Object> assessed = new LinkedHashMap<>();
        if (!decision.statements().isEmpty()) {
            assessed.put("statements", decision.statements());
        }
        if (!decision.propositions().isEmpty()) {
            assessed.put("propositions", decision.propositions());
        }
        String day = changes.dossier(decision.article())
                .article()
                .publication()
                .date()
                .value();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", ids.of(decision.by() + " " + day, decision.toString()));
        tree.put("by", decision.by());
        tree.put("assesses", assessed);
        tree.put("verdict", decision.verdict());
        decision.asWorded().ifPresent(words -> tree.put("as-worded", words));
        tree.put("summary", decision.summary());
        tree.put("evidence", List.of(Words.evidence(decision.article(), decision.at())));
        changes.addEntry(changes.file("assessments.yaml"), tree);
        return changes.names().label(decision.by()) + " finds it " + decision.verdict();
    }

    String withdraw(MeaningDecision.WithdrawAssessment decision) {
        Assessment gone = changes.shelf().assessments().stream()
                .filter(one -> one.id().equals(decision.assessment()))
                .findFirst()
                .orElseThrow(() -> new NotPossible("there is no verdict '" + decision.assessment() + "' any more"));
        changes.removeEntry(Path.of(gone.place().file()), Optional.empty(), gone.id());
        return "Took out a verdict of " + changes.names().label(gone.by());
    }
}
