package org.communique.drafting.actor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.dossier.Authority;
import org.communique.dossier.Entity;
import org.communique.dossier.Entity.Named;
import org.communique.dossier.Evidence;
import org.communique.dossier.Evidence.Passage;
import org.communique.dossier.Naming;
import org.communique.dossier.Naming.MayBe;
import org.communique.dossier.Naming.Variant;
import org.communique.editing.GuardedFile;
import org.communique.editing.YamlText;
import org.communique.kinds.Kind;

/**
 * The actors that programmes found and no person has looked at yet, in files of their own: {@code
 * authority/machine-persons.yaml}, {@code machine-organizations.yaml}, {@code machine-groups.yaml}. Whoever is moved
 * into the file without {@code machine-} is curated, keeps the id, and is not proposed again.
 */
public final class MachineAuthority {

    private final Map<String, GuardedFile> files = new TreeMap<>();
    private final Authority curated;
    private final Map<String, Entity> entries = new TreeMap<>();
    private final Map<String, List<String>> namedBy = new LinkedHashMap<>();

    public MachineAuthority(Path folder, Authority all) {
        ActorLists.of(List.of(), id -> false)
                .byFile()
                .keySet()
                .forEach(kind -> files.put(kind, GuardedFile.of(folder.resolve(Authority.MACHINE + kind + ".yaml"))));
        this.curated = curated(all);
        all.stream().filter(Authority::isMachineMade).forEach(this::add);
    }

    /** The entries that people stand for. */
    public static Authority curated(Authority all) {
        return Authority.of(
                all.stream().filter(entity -> !Authority.isMachineMade(entity)).toList());
    }

    /** Whether there is an entry of that id: one of people, one that names the article, or one of no passages at all. */
    public boolean knows(String id, String article) {
        boolean names = namedBy.getOrDefault(article, List.of()).contains(id);
        boolean isUnplaced = Optional.ofNullable(entries.get(id))
                .filter(entity -> ActorLists.passages(entity).findAny().isEmpty())
                .isPresent();
        return names || isUnplaced || curated.find(id).isPresent();
    }

    /**
     * Takes the actors of an article instead of those that it named before.
     *
     * @param needed the ids that people name in its dossier: these entries stay, if need be without a passage
     */
    public void replace(String article, List<Entity> actors, Set<String> needed) {
        for (String id : namedBy.getOrDefault(article, List.of())) {
            Optional<Entity> left = Optional.ofNullable(entries.remove(id))
                    .flatMap(entity -> without(article, entity, needed.contains(id)));
            left.ifPresent(entity -> entries.put(id, entity));
        }
        namedBy.remove(article);
        actors.stream().filter(actor -> curated.find(actor.id()).isEmpty()).forEach(this::add);
    }

    /**
     * Takes out what only these articles support: passages in them, and actors whom nothing else names.
     *
     * @param named the ids that are named elsewhere
     * @return the ids of the actors that went
     */
    public List<String> remove(Set<String> articles, Set<String> named) {
        List<String> gone = new ArrayList<>();
        for (Entity entity : List.copyOf(entries.values())) {
            List<Passage> left = ActorLists.passages(entity)
                    .filter(passage -> !articles.contains(passage.document()))
                    .toList();
            if (left.isEmpty() && !named.contains(entity.id())) {
                entries.remove(entity.id());
                gone.add(entity.id());
            } else {
                entries.put(entity.id(), with(entity, left));
            }
        }
        return gone;
    }

    private void add(Entity entity) {
        entries.merge(entity.id(), entity, MachineAuthority::merged);
        ActorLists.passages(entity)
                .forEach(passage -> namedBy.computeIfAbsent(passage.document(), key -> new ArrayList<>())
                        .add(entity.id()));
    }

    /** Whoever no article names any more is dropped; publishers have no passage and stay. */
    private static Optional<Entity> without(String article, Entity entity, boolean isNeeded) {
        List<Passage> left = ActorLists.passages(entity)
                .filter(passage -> !passage.document().equals(article))
                .toList();
        boolean dropped = !isNeeded
                && left.isEmpty()
                && ActorLists.passages(entity).findAny().isPresent();
        return dropped ? Optional.empty() : Optional.of(with(entity, left));
    }

    /** The longer of the names, but any name before a mere domain or one in capitals; and one passage an article. */
    private static Entity merged(Entity one, Entity other) {
        String name = Stream.of(one.label(), other.label())
                .min(Comparator.<String, Boolean>comparing(label -> label.matches("\\S+\\.\\p{L}{2,}"))
                        .thenComparing(label -> label.equals(label.toUpperCase(Locale.ROOT)))
                        .thenComparing(Comparator.comparingInt(String::length).reversed())
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        Map<String, Passage> byArticle = Stream.concat(ActorLists.passages(one), ActorLists.passages(other))
                .sorted(Comparator.comparing((Passage passage) -> passage.at().get(0)))
                .collect(Collectors.toMap(
                        Passage::document, passage -> passage, (first, second) -> first, TreeMap::new));
        Map<String, MayBe> mayBe = Stream.of(one, other)
                .flatMap(actor -> named(actor).naming().mayBe().stream())
                .collect(Collectors.toMap(MayBe::actor, may -> may, (first, second) -> second, TreeMap::new));
        Naming naming = Naming.of(name)
                .withVariants(spellings(List.of(one, other), name))
                .withMayBe(List.copyOf(mayBe.values()));
        return Reissue.of(one, one.id(), naming, List.copyOf(byArticle.values()));
    }

    /** The names beside the label, each with the passages that print it. A group is named by its members: nobody prints it. */
    private static List<Variant> spellings(List<Entity> actors, String label) {
        if (actors.stream().anyMatch(actor -> actor.kind() == Kind.GROUP)) {
            return List.of();
        }
        Map<String, Map<String, Evidence>> printed = new TreeMap<>();
        for (Entity actor : actors) {
            Map<String, Passage> plain = new TreeMap<>();
            ActorLists.passages(actor).forEach(passage -> plain.put(passage.document(), passage));
            for (Variant variant : named(actor).naming().variants()) {
                Map<String, Evidence> evidence = printed.computeIfAbsent(variant.text(), none -> new TreeMap<>());
                variant.evidence()
                        .forEach(piece -> piece.match(
                                passage -> {
                                    plain.remove(passage.document());
                                    return evidence.put(passage.document(), passage);
                                },
                                citation -> citation));
            }
            plain.forEach((document, passage) -> printed.computeIfAbsent(actor.label(), none -> new TreeMap<>())
                    .put(document, passage.as(Optional.empty())));
        }
        printed.remove(label);
        return printed.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Variant(
                        entry.getKey(),
                        Variant.Kind.NAME,
                        List.copyOf(entry.getValue().values())))
                .toList();
    }

    private static Named named(Entity actor) {
        return (Named) actor;
    }

    /** The actor with these passages alone, and the names that they print. */
    private static Entity with(Entity actor, List<Passage> passages) {
        Set<String> documents = passages.stream().map(Passage::document).collect(Collectors.toSet());
        Naming naming = named(actor).naming();
        List<Variant> left = naming.variants().stream()
                .map(variant -> new Variant(
                        variant.text(),
                        variant.kind(),
                        variant.evidence().stream()
                                .filter(piece -> piece.match(
                                        passage -> documents.contains(passage.document()), citation -> true))
                                .toList()))
                .filter(variant -> !variant.evidence().isEmpty())
                .toList();
        return Reissue.of(actor, actor.id(), naming.withVariants(left), List.copyOf(passages));
    }

    public void write() {
        ActorLists.of(
                        entries.values(),
                        id -> entries.containsKey(id) || curated.find(id).isPresent())
                .byFile()
                .forEach(this::write);
    }

    private void write(String kind, List<Map<String, Object>> trees) {
        GuardedFile file = Objects.requireNonNull(files.get(kind), kind);
        if (!trees.isEmpty() || file.exists()) {
            file.write(trees.isEmpty() ? "[]\n" : YamlText.entries(trees, 0));
        }
    }
}
