package org.communique.workbench.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.dossier.Authority;
import org.communique.dossier.Entity;
import org.communique.dossier.Naming;
import org.communique.kinds.Kind;
import org.communique.material.NearestMatch;
import org.communique.workbench.page.Names;

/**
 * The entries of the authority by what people type: a name or how its words begin, in whatever case, or an id.
 *
 * @param held entries that stand in the field already: of several that are called the same, they are meant
 */
record ByName(Authority authority, Set<Kind> kinds, Set<String> held) {

    private static final int MOST = 10;

    ByName(Authority authority, Set<Kind> kinds) {
        this(authority, kinds, Set.of());
    }

    /** The id; throws {@link IllegalArgumentException} where nothing, or more than one thing, is called so. */
    String id(String typed) {
        List<Entity> called =
                fitting().filter(entity -> isCalled(entity, typed)).toList();
        List<Entity> standing =
                called.stream().filter(entity -> held.contains(entity.id())).toList();
        List<Entity> named = standing.isEmpty() ? called : standing;
        List<Entity> found = named.isEmpty()
                ? fitting().filter(entity -> isBegun(entity, typed)).toList()
                : named;
        Optional<Entity> exact =
                fitting().filter(entity -> entity.id().equals(typed)).findFirst();
        if (exact.isPresent() || found.size() == 1) {
            return exact.orElseGet(() -> found.get(0)).id();
        }
        if (found.isEmpty()) {
            List<String> names = fitting().map(new Names(authority)::of).toList();
            throw new IllegalArgumentException("Nothing in the dataset that could stand here is called '" + typed + "'"
                    + NearestMatch.hint(typed, names) + ". Nothing was changed.");
        }
        throw new IllegalArgumentException("'" + typed + "' is the name of " + found.size()
                + " entries. Type more of the one you mean, or its id: "
                + String.join(", ", found.stream().map(Entity::id).limit(MOST).toList()));
    }

    private Stream<Entity> fitting() {
        return authority.stream().filter(entity -> kinds.contains(entity.kind()));
    }

    private boolean isCalled(Entity entity, String typed) {
        return names(entity).anyMatch(typed::equalsIgnoreCase);
    }

    /** Whether each word typed begins a word of one of its names. */
    private boolean isBegun(Entity entity, String typed) {
        return names(entity)
                .anyMatch(name -> words(typed).allMatch(begun -> words(name).anyMatch(word -> word.startsWith(begun))));
    }

    private static Stream<String> words(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    }

    private Stream<String> names(Entity entity) {
        return entity instanceof Entity.Named named
                ? Stream.concat(
                        named.naming().labels().values().stream(),
                        named.naming().variants().stream().map(Naming.Variant::text))
                : Stream.of(new Names(authority).of(entity));
    }
}
