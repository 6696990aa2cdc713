package org.communique.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.communique.dossier.Authority;
import org.communique.dossier.Entity;
import org.communique.dossier.Material;
import org.communique.kinds.Kind;
import org.communique.material.NearestMatch;
import org.communique.material.Place;
import org.communique.material.Problem;

/** Every id that a reference may name: of the entities, the statements and the articles with their lengths. */
final class KnownIds {

    private final Authority authority;
    private final Consumer<Problem> problems;
    private final Set<String> statements;
    private final Map<String, Integer> codePoints;
    private final boolean complete;

    KnownIds(Material material, Set<String> statements, Map<String, Integer> codePoints, Consumer<Problem> problems) {
        this.authority = material.authority();
        this.problems = problems;
        this.complete = material.dossiers().areComplete();
        this.statements = statements;
        this.codePoints = codePoints;
    }

    /** The length of an article in code points. */
    Optional<Integer> codePoints(String article) {
        return Optional.ofNullable(codePoints.get(article));
    }

    Optional<Entity> entity(String id) {
        return authority.find(id);
    }

    /** The references of the entry at a place, each under its key; they must lead somewhere. */
    Checker at(Place place) {
        return new Checker(place);
    }

    /** Checks references, and tells those that lead nowhere or to the wrong kind of entity. */
    final class Checker {

        private final Place place;

        private Checker(Place place) {
            this.place = place;
        }

        Checker names(String key, Optional<String> id, Set<Kind> kinds) {
            id.ifPresent(given -> names(key, given, kinds));
            return this;
        }

        Checker names(String key, List<String> ids, Set<Kind> kinds) {
            ids.forEach(id -> names(key, id, kinds));
            return this;
        }

        // An empty id stands in for one that could not be read: that is told already.
        Checker names(String key, String id, Set<Kind> kinds) {
            Optional<Entity> entity = authority.find(id);
            if (entity.isPresent()) {
                Kind kind = entity.get().kind();
                if (!kinds.contains(kind)) {
                    String message = "%s '%s' is %s, not %s";
                    tell(key, message.formatted(key, id, Kinds.nouns(Set.of(kind)), Kinds.nouns(kinds)));
                }
            } else if (!id.isEmpty()) {
                tell(key, key + " '" + id + "' is not in " + Kinds.files(kinds) + NearestMatch.hint(id, idsOf(kinds)));
            }
            return this;
        }

        Checker namesStatement(String key, String id) {
            if (!id.isEmpty()
                    && !statements.contains(id)
                    && (complete || NearestMatch.of(id, statements).isPresent())) {
                tell(
                        key,
                        key + " '" + id + "' is not a statement in statements.yaml or in a dossier"
                                + NearestMatch.hint(id, statements));
            }
            return this;
        }

        void namesArticle(String key, String id) {
            if (!id.isEmpty() && !codePoints.containsKey(id) && complete) {
                tell(
                        key,
                        key + " '" + id + "' is not an article of this dataset"
                                + NearestMatch.hintOr(
                                        id,
                                        codePoints.keySet(),
                                        "add that article with 'communique extract', or remove this entry"));
            }
        }

        private void tell(String key, String message) {
            problems.accept(new Problem(Problem.Kind.UNKNOWN_ID, place.of(key), message));
        }
    }

    private List<String> idsOf(Set<Kind> kinds) {
        var ids = new ArrayList<String>();
        authority.stream().filter(entity -> kinds.contains(entity.kind())).forEach(entity -> ids.add(entity.id()));
        return ids;
    }
}
