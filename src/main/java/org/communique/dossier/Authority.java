package org.communique.dossier;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All entries of the authority files, by id. Ids are unique over all kinds. */
public final class Authority {

    /** How the files begin that programmes write, which no person has looked at yet. */
    public static final String MACHINE = "machine-";

    private final TreeMap<String, Entity> entities;

    private Authority(TreeMap<String, Entity> entities) {
        this.entities = entities;
    }

    /** The entries, which have different ids. */
    public static Authority of(Collection<? extends Entity> entries) {
        return new Authority(entries.stream()
                .collect(Collectors.toMap(
                        Entity::id,
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalArgumentException("two entries have the id " + one.id());
                        },
                        TreeMap::new)));
    }

    public Optional<Entity> find(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    /** The entry of that id and kind. */
    public <E extends Entity> Optional<E> find(String id, Class<E> kind) {
        return find(id).filter(kind::isInstance).map(kind::cast);
    }

    /** The entries of one kind, in the order of their ids. */
    public <E extends Entity> List<E> all(Class<E> kind) {
        return stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Every entry, in the order of the ids. */
    public Stream<Entity> stream() {
        return entities.values().stream();
    }

    public Map<String, Entity> byId() {
        return Collections.unmodifiableMap(entities);
    }

    /** Whether an entry was made by a programme and no person has looked at it yet. */
    public static boolean isMachineMade(Entity entity) {
        return entity.place().file().contains("authority/" + MACHINE);
    }
}
