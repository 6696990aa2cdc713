package org.communique.workbench.form;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.communique.curation.decision.Card;
import org.communique.curation.decision.Decision;
import org.communique.curation.decision.Field;
import org.communique.curation.decision.StatementDecision;
import org.communique.curation.shelf.Shelf;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.communique.dossier.Statement.DateBasis;
import org.communique.kinds.Kind;
import org.communique.workbench.http.Call;

/** Decisions on the statement that a report is of. */
record StatementForm(String article, Shelf shelf) {

    private static final Map<Field, Set<Kind>> KINDS = Map.of(
            Field.CAPACITY, EnumSet.of(Kind.MEMBERSHIP),
            Field.ON_BEHALF_OF, Kind.actors(),
            Field.ADDRESSEES, Kind.actors(),
            Field.OCCASION, EnumSet.of(Kind.OCCASION),
            Field.ABOUT, Kind.topics(),
            Field.RELAYS, Kind.actors(),
            Field.ATTRIBUTES_TO, Kind.actors());

    Map<String, Function<Call, Decision>> decisions() {
        return Map.of(
                "attribute", call -> new StatementDecision.Attribute(card(call), SpeakerForm.speaker(call)),
                "describe", this::describe,
                "date",
                        call -> new StatementDecision.Date(
                                card(call),
                                call.value("stated").or(() -> typed(call)),
                                call.value("basis")
                                        .map(DateBasis::valueOf)
                                        .orElse(
                                                call.value("stated").isPresent()
                                                        ? DateBasis.STATED
                                                        : DateBasis.INFERRED)),
                "capacity",
                        call -> new StatementDecision.NewCapacity(
                                card(call), organization(call), call.needed("role"), Spans.of(call, "source")),
                "event",
                        call -> new StatementDecision.NewEvent(
                                card(call),
                                Kind.valueOf(call.needed("kind")),
                                call.needed("label"),
                                call.needed("type"),
                                typed(call),
                                call.value("place").map(id(EnumSet.of(Kind.PLACE, Kind.ORGANIZATION))),
                                Spans.of(call, "content")),
                "join-statement", call -> new StatementDecision.JoinStatement(card(call), call.needed("statement")),
                "split-statement", call -> new StatementDecision.SplitStatement(card(call)),
                "apart", call -> new StatementDecision.KeepStatementsApart(card(call), call.needed("statement")));
    }

    private Optional<String> typed(Call call) {
        return call.value("day").map(TypedDate.beside(shelf, article)::edtf);
    }

    private Card card(Call call) {
        return new Card(call.value("article").orElse(article), call.needed("report"));
    }

    private Decision describe(Call call) {
        Field field = Field.valueOf(call.needed("field"));
        List<String> typed =
                call.value("value").map(value -> values(field, value)).orElse(List.of());
        return new StatementDecision.Describe(
                card(call), field, typed.stream().map(meant(card(call), field)).toList(), call.all("offered"));
    }

    /** What is meant by what is typed: an id by its name, a day by its number. */
    private UnaryOperator<String> meant(Card card, Field field) {
        if (field == Field.PASSAGE_DATE) {
            return TypedDate.beside(shelf, article)::edtf;
        }
        Set<Kind> kinds = KINDS.getOrDefault(field, Set.of());
        return kinds.isEmpty() ? UnaryOperator.identity() : new ByName(shelf.authority(), kinds, held(card, field))::id;
    }

    private Set<String> held(Card card, Field field) {
        List<String> ids = switch (field) {
            case ABOUT -> shelf.statement(card).map(Statement::about).orElse(List.of());
            case ADDRESSEES -> shelf.statement(card).map(Statement::addressees).orElse(List.of());
            case RELAYS -> shelf.report(card).map(Report::relays).orElse(List.of());
            default -> List.of();
        };
        return Set.copyOf(ids);
    }

    private static List<String> values(Field field, String typed) {
        return field.isList()
                ? Arrays.stream(typed.split(";"))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList()
                : List.of(typed);
    }

    private Optional<String> organization(Call call) {
        return call.value("organization").map(id(EnumSet.of(Kind.ORGANIZATION)));
    }

    private Function<String, String> id(Set<Kind> kinds) {
        return new ByName(shelf.authority(), kinds)::id;
    }
}
