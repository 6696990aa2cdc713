package org.communique.workbench.actors;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import org.communique.curation.shelf.Shelf;
import org.communique.dossier.Entity.Membership;
import org.communique.dossier.Entity.Named;
import org.communique.dossier.Entity.Organization;
import org.communique.dossier.Naming;
import org.communique.federation.authority.AuthorityRow;
import org.communique.federation.authority.CandidateSuggester;
import org.communique.workbench.actors.ActorsView.Item;

/** The items of Wikidata that an actor may be, of those in the dataset's own snapshot: nobody is asked over the network. */
public final class Items {

    private static final int SHOWN = 3;

    private final Shelf shelf;
    private final Optional<CandidateSuggester> suggester;

    /** @param suggester nothing where the dataset has no snapshot of Wikidata */
    public Items(Shelf shelf, Optional<CandidateSuggester> suggester) {
        this.shelf = shelf;
        this.suggester = suggester;
    }

    /** The likeliest of them; none where the actor has one already. */
    List<Item> of(Named actor) {
        return actor.naming().wikidata().isPresent()
                ? List.of()
                : suggester.stream()
                        .flatMap(one -> kind(actor).stream().flatMap(kind -> one.suggest(row(actor, kind)).stream()))
                        .filter(candidate -> candidate.score() > 0)
                        .limit(SHOWN)
                        .map(one -> new Item(one.qid(), one.label(), String.join(", ", one.reasons())))
                        .toList();
    }

    private static Optional<AuthorityRow.Kind> kind(Named actor) {
        return switch (actor.kind()) {
            case PERSON -> Optional.of(AuthorityRow.Kind.PERSON);
            case ORGANIZATION ->
                Optional.of(
                        actor instanceof Organization body && body.type().equals("state")
                                ? AuthorityRow.Kind.STATE
                                : AuthorityRow.Kind.ORGANIZATION);
            default -> Optional.empty();
        };
    }

    private AuthorityRow row(Named actor, AuthorityRow.Kind kind) {
        return new AuthorityRow(
                actor.id(),
                kind,
                Optional.empty(),
                false,
                actor.naming().labels(),
                actor.naming().variants().stream().map(Naming.Variant::text).collect(toSet()),
                List.of(),
                shelf.authority().all(Membership.class).stream()
                        .filter(held -> held.member().equals(actor.id()))
                        .flatMap(held -> held.organization().stream())
                        .flatMap(id -> shelf.authority().find(id, Named.class).stream())
                        .flatMap(body -> body.naming().wikidata().stream())
                        .map(Naming.WikidataLink::qid)
                        .collect(toSet()));
    }
}
