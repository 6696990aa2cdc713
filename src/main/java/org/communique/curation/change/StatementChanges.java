package org.communique.curation.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.communique.curation.decision.Card;
import org.communique.curation.decision.Field;
import org.communique.curation.decision.StatementDecision;
import org.communique.curation.entry.Changes;
import org.communique.curation.entry.Located;
import org.communique.curation.entry.NewIds;
import org.communique.curation.entry.NotPossible;
import org.communique.curation.entry.Words;
import org.communique.dossier.Edtf;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.communique.dossier.finding.Extraction;
import org.communique.drafting.report.DossierTree;
import org.communique.editing.Edit;
import org.communique.editing.tree.YamlEntry;
import org.communique.kinds.Kind;
import org.communique.material.Span;

/** Changes what is decided on statements; each method gives the decision in words. */
final class StatementChanges {

    /** The keys of a statement in the order in which people write them. */
    static final List<String> ORDER = List.of(
            "id",
            "speaker",
            "capacity",
            "on-behalf-of",
            "addressees",
            "date",
            "date-basis",
            "occasion",
            "about",
            "speech-act",
            "actuality",
            "stances",
            "part-of",
            "summary",
            "reading",
            "erratum",
            "review");

    private final Changes changes;
    private final NewIds ids;
    private final Statements statements;
    private final Speakers speakers;
    private final Standing standing;

    StatementChanges(Changes changes, NewIds ids, Statements statements, Speakers speakers) {
        this.changes = changes;
        this.ids = ids;
        this.statements = statements;
        this.speakers = speakers;
        this.standing = new Standing(changes);
    }

    /** Gives a key of the statement another value, or takes it out. */
    private void put(String statement, String key, Optional<Object> value) {
        edit(
                statement,
                entry -> value.map(given -> entry.put(key, given, before(key))).orElseGet(() -> entry.remove(key)));
    }

    static List<String> before(String key) {
        return ORDER.subList(0, Math.max(1, ORDER.indexOf(key)));
    }

    private void edit(String statement, Function<YamlEntry, List<Edit>> change) {
        Located entry = changes.statementEntry(statement);
        changes.edit(entry.file(), change.apply(entry.entry()));
    }

    private String done(Card card, String words) {
        standing.accept(card);
        return words + " – " + changes.names().of(card);
    }

    String attribute(StatementDecision.Attribute decision) {
        Statement statement = changes.statement(decision.card());
        String speaker = speakers.actor(decision.card().article(), decision.speaker());
        put(statement.id(), "speaker", Optional.of(speaker));
        if (!speaker.equals(statement.speaker())) {
            put(statement.id(), "capacity", Optional.empty());
        }
        if (statement.onBehalfOf().filter(speaker::equals).isPresent()) {
            put(statement.id(), "on-behalf-of", Optional.empty());
        }
        String name =
                decision.speaker().newName().orElseGet(() -> changes.names().label(speaker));
        return done(decision.card(), "Attributed to " + name);
    }

    String describe(StatementDecision.Describe decision) {
        Field field = decision.field();
        List<String> values = decision.values();
        Optional<Object> value = values.isEmpty()
                ? Optional.empty()
                : Optional.of(field.isList() ? values : values.get(0).strip());
        if (field.isOfPassage()) {
            standing.put(decision.card(), field.key(), dated(field, value));
        } else {
            put(changes.statement(decision.card()).id(), field.key(), value);
        }
        String shown =
                String.join(", ", values.stream().map(changes.names()::label).toList());
        return done(decision.card(), values.isEmpty() ? "No " + field.words() : "Set " + field.words() + ": " + shown);
    }

    private static Optional<Object> dated(Field field, Optional<Object> value) {
        return field == Field.PASSAGE_DATE
                ? value.map(typed -> read(String.valueOf(typed)).value())
                : value;
    }

    String date(StatementDecision.Date decision) {
        String statement = changes.statement(decision.card()).id();
        Optional<String> date = decision.edtf().map(typed -> read(typed).value());
        put(statement, "date", date.map(given -> (Object) given));
        put(statement, "date-basis", date.map(given -> decision.basis().name().toLowerCase(Locale.ROOT)));
        return done(decision.card(), date.map(given -> "Dated " + given).orElse("No date"));
    }

    private static Edtf read(String typed) {
        try {
            return Edtf.parse(typed.strip());
        } catch (IllegalArgumentException noDate) {
            throw new NotPossible(String.valueOf(noDate.getMessage()));
        }
    }

    String newCapacity(StatementDecision.NewCapacity decision) {
        Statement statement = changes.statement(decision.card());
        Map<String, Object> tree = new LinkedHashMap<>();
        String id = ids.of(
                statement.speaker() + " " + decision.role()
                        + decision.organization().map(one -> " " + one).orElse(""),
                decision.toString());
        tree.put("id", id);
        tree.put("member", statement.speaker());
        decision.organization().ifPresent(organization -> tree.put("organization", organization));
        tree.put("role", decision.role());
        statement
                .date()
                .filter(date -> date.earliest().isPresent() && date.earliest().equals(date.latest()))
                .ifPresent(date -> tree.put("attested", List.of(date.value())));
        tree.put("evidence", evidence(decision.card(), decision.at()));
        changes.addEntry(changes.file("authority/memberships.yaml"), tree);
        put(statement.id(), "capacity", Optional.of(id));
        return done(decision.card(), "Capacity: " + decision.role());
    }

    /** The words marked, or those of the report where none are. */
    private Object evidence(Card card, List<Span> at) {
        Report report = changes.report(card);
        return List.of(Words.evidence(card.article(), at.isEmpty() ? report.content() : at));
    }

    String newEvent(StatementDecision.NewEvent decision) {
        Statement statement = changes.statement(decision.card());
        Map<String, Object> tree = new LinkedHashMap<>();
        String day = decision.date().map(typed -> " " + read(typed).value()).orElse("");
        String id = ids.of(decision.label() + day, decision.toString());
        tree.put("id", id);
        tree.put("label", decision.label());
        tree.put("type", decision.type());
        decision.date().ifPresent(typed -> tree.put("date", read(typed).value()));
        decision.place().ifPresent(place -> tree.put("place", place));
        tree.put("evidence", evidence(decision.card(), decision.at()));
        boolean isOccasion = decision.kind() == Kind.OCCASION;
        changes.addEntry(changes.file(isOccasion ? "authority/occasions.yaml" : "authority/events.yaml"), tree);
        if (isOccasion) {
            put(statement.id(), "occasion", Optional.of(id));
        } else {
            edit(statement.id(), entry -> entry.add("about", id, before("about")));
        }
        return done(decision.card(), (isOccasion ? "Said at: " : "About: ") + decision.label());
    }

    String join(StatementDecision.JoinStatement decision) {
        Card card = decision.card();
        Statement own = changes.statement(card);
        Statement shared = changes.statement(decision.statement());
        if (own.id().equals(shared.id())) {
            throw new NotPossible(card + " is a report of '" + shared.id() + "' already");
        }
        relink(card, shared.id());
        own.about().stream()
                .filter(topic -> !shared.about().contains(topic))
                .forEach(topic -> edit(shared.id(), entry -> entry.add("about", topic, before("about"))));
        own.stances().stream()
                .filter(stance -> shared.stances().stream()
                        .noneMatch(other -> other.toward().equals(stance.toward())))
                .forEach(stance -> edit(
                        shared.id(), entry -> entry.add("stances", DossierTree.stance(stance), before("stances"))));
        statements.dropUnreported(own.id(), shared.id(), card);
        standing.set(card, changes.report(card), Report.Review.CURATED);
        standing.settle(shared.id());
        return "Joined to a statement of " + changes.names().label(shared.speaker()) + " – "
                + changes.names().of(card);
    }

    private void relink(Card card, String statement) {
        Located entry = changes.report(card.article(), card.report());
        changes.edit(entry.file(), entry.entry().put("statement", statement, List.of("id")));
        forget(card, statement);
    }

    /** A person has decided whether it is a report of that statement: the programme's question is answered. */
    private void forget(Card card, String statement) {
        Optional<Extraction> asked = changes.report(card).provenance().extraction();
        if (asked.filter(one -> one.coReports().contains(statement)).isPresent()) {
            List<String> left = new ArrayList<>(asked.get().coReports());
            left.remove(statement);
            Located entry = changes.report(card.article(), card.report());
            changes.edit(
                    entry.file(),
                    entry.entry()
                            .child("extraction")
                            .map(extraction -> left.isEmpty()
                                    ? extraction.remove("co-reports")
                                    : extraction.put("co-reports", left, List.of()))
                            .orElse(List.of()));
        }
    }

    String split(StatementDecision.SplitStatement decision) {
        Card card = decision.card();
        Statement shared = changes.statement(card);
        if (changes.shelf().reportsOf(shared.id()).size() < 2) {
            throw new NotPossible("no other report is of '" + shared.id() + "'");
        }
        String own = statements.copy(card.article(), shared.id(), card.toString());
        relink(card, own);
        standing.set(card, changes.report(card), Report.Review.CURATED);
        return "Split from the other reports – " + changes.names().of(card);
    }

    String keepApart(StatementDecision.KeepStatementsApart decision) {
        forget(decision.card(), decision.statement());
        return "Kept apart from another statement – " + changes.names().of(decision.card());
    }
}
