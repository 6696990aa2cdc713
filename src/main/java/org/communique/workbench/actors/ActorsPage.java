package org.communique.workbench.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.curation.log.DecisionLog;
import org.communique.curation.shelf.Shelf;
import org.communique.dossier.Authority;
import org.communique.dossier.Edtf;
import org.communique.dossier.Entity.Membership;
import org.communique.dossier.Entity.Named;
import org.communique.dossier.Entity.Organization;
import org.communique.dossier.Naming;
import org.communique.dossier.Statement;
import org.communique.kinds.Kind;
import org.communique.workbench.actors.ActorsView.Actor;
import org.communique.workbench.actors.ActorsView.Editing;
import org.communique.workbench.actors.ActorsView.Pair;
import org.communique.workbench.actors.ActorsView.PairLink;
import org.communique.workbench.actors.ActorsView.Said;
import org.communique.workbench.http.Call;
import org.communique.workbench.page.Names;
import org.communique.workbench.page.StatementWords;
import org.communique.workbench.who.Candidates;
import org.communique.workbench.who.WhoView.Option;

/** Makes what the page of the actors shows. */
public final class ActorsPage {

    private static final int PAIRS = 30;
    private static final int FOUND = 20;
    private static final int STATEMENTS = 200;
    private static final int SAME = 5;

    private final Shelf shelf;
    private final DecisionLog log;
    private final List<String> types;
    private final Items items;
    private final Names names;
    private final Candidates candidates;
    private final StatementWords words;

    /** @param types the types that an organization may be of */
    public ActorsPage(Shelf shelf, DecisionLog log, List<String> types, Items items) {
        this.shelf = shelf;
        this.log = log;
        this.types = types;
        this.items = items;
        this.names = new Names(shelf.authority());
        this.candidates = new Candidates(shelf);
        this.words = new StatementWords(shelf);
    }

    /** The page as it is asked for: with a pair, with an actor, or with a name that was looked for. */
    public ActorsView of(Call call) {
        List<Duplicates.Pair> all = Duplicates.in(shelf, log.keptApart());
        Optional<Named> actor =
                call.value("actor").flatMap(id -> shelf.authority().find(id, Named.class));
        Optional<Duplicates.Pair> pair = actor.isPresent()
                ? Optional.empty()
                : all.stream()
                        .filter(one -> call.value("pair")
                                .map((one.one().id() + "," + one.other().id())::equals)
                                .orElse(true))
                        .findFirst();
        return new ActorsView(
                pair.map(this::pair),
                all.stream()
                        .filter(one -> !pair.equals(Optional.of(one)))
                        .limit(PAIRS)
                        .map(ActorsPage::link)
                        .toList(),
                all.size(),
                call.value("typed").orElse(""),
                call.value("typed")
                        .map(typed -> candidates.called(typed, FOUND).stream()
                                .map(this::actor)
                                .toList())
                        .orElse(List.of()),
                actor.map(one -> editing(one, same(one, call.value("with"), all))));
    }

    private Pair pair(Duplicates.Pair pair) {
        return new Pair(actor(pair.one()), actor(pair.other()), pair.why().toString());
    }

    private static PairLink link(Duplicates.Pair pair) {
        return new PairLink(
                pair.one().id(),
                pair.other().id(),
                pair.one().label() + " and " + pair.other().label());
    }

    private Actor actor(Named actor) {
        List<String> lines = new ArrayList<>();
        actor.naming().description().ifPresent(lines::add);
        if (actor instanceof Organization body) {
            lines.add("type: " + body.type());
        }
        String variants = actor.naming().variants().stream()
                .map(Naming.Variant::text)
                .distinct()
                .limit(8)
                .collect(Collectors.joining("”, “", "“", "”"));
        lines.add("printed as " + (actor.naming().variants().isEmpty() ? "“" + actor.label() + "”" : variants));
        shelf.authority().all(Membership.class).stream()
                .filter(held -> held.member().equals(actor.id()))
                .forEach(held -> lines.add(names.of(held)));
        List<Statement> said = candidates.statementsOf(actor.id());
        lines.add(Names.counted(said.size(), "statement"));
        said.stream().limit(2).forEach(statement -> lines.add(words.of(statement)));
        if (Authority.isMachineMade(actor)) {
            lines.add("proposed by the programme; nobody has confirmed it");
        }
        return new Actor(
                actor.id(),
                actor.label(),
                actor.kind().noun(),
                actor.naming().wikidata().map(Naming.WikidataLink::qid).orElse(""),
                lines);
    }

    private List<Actor> same(Named actor, Optional<String> typed, List<Duplicates.Pair> all) {
        Stream<Named> found = typed.map(name -> candidates.called(name, SAME + 1).stream())
                .orElseGet(() -> all.stream()
                        .filter(pair -> pair.one().equals(actor) || pair.other().equals(actor))
                        .map(pair -> pair.one().equals(actor) ? pair.other() : pair.one()));
        return found.filter(other -> !other.equals(actor))
                .limit(SAME)
                .map(this::actor)
                .toList();
    }

    private Editing editing(Named actor, List<Actor> same) {
        String type = actor instanceof Organization body ? body.type() : "";
        return new Editing(
                actor(actor),
                Authority.isMachineMade(actor),
                Kind.actors().stream()
                        .map(kind -> new Option(kind.name(), kind.noun(), kind == actor.kind()))
                        .toList(),
                types.stream()
                        .map(one -> new Option(one, one, one.equals(type)))
                        .toList(),
                items.of(actor),
                same,
                candidates.statementsOf(actor.id()).stream()
                        .limit(STATEMENTS)
                        .map(this::said)
                        .toList());
    }

    private Said said(Statement statement) {
        String href = shelf.reportsOf(statement.id()).stream()
                .findFirst()
                .map(card -> "/article/" + card.article() + "?report=" + Call.encoded(card.report()))
                .orElse("/statements");
        return new Said(
                statement.id(),
                words.of(statement),
                statement.date().map(Edtf::value).orElse("no date"),
                href);
    }
}
