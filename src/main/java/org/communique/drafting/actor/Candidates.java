package org.communique.drafting.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.communique.dossier.Authority;
import org.communique.dossier.Entity;
import org.communique.dossier.Naming;
import org.communique.material.intake.Document;
import org.communique.resolution.lexicon.Vocabulary;

/** Who publishes and who writes an article: an entry of the authority with that label, or a new one. */
public final class Candidates {

    private static final String UNKNOWN = "Unknown publisher";

    private static final Set<String> ARTICLES = Set.of("the", "der", "die", "das", "les", "el", "los");

    /** Words of bodies' names that are surnames too: of two words, such as {@code Wei Park}, they are the latter. */
    private static final Set<String> SURNAMES = Set.of("park", "church");

    private final Vocabulary vocabulary = Vocabulary.load();
    private final Authority authority;
    private final Map<String, List<Entity>> byLabel = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    public Candidates(Authority authority) {
        this.authority = authority;
        authority.stream()
                .filter(Candidates::isPersonOrOrganization)
                .forEach(entity -> byLabel.computeIfAbsent(entity.label(), none -> new ArrayList<>())
                        .add(entity));
    }

    private static boolean isPersonOrOrganization(Entity entity) {
        return entity instanceof Entity.Person || entity instanceof Entity.Organization;
    }

    /**
     * The article's publisher: the authority's entry of that name, else one for each domain that somebody registered,
     * whatever the name; where articles have neither, one for all of them.
     */
    public Entity publisher(Document document) {
        Optional<String> domain = document.metadata().domain();
        String name = document.metadata().publisher().or(() -> domain).orElse(UNKNOWN);
        return find(name)
                .or(() -> domain.flatMap(this::find))
                .orElseGet(() -> new Entity.Organization(
                        ActorIds.of(
                                domain.orElse(name),
                                "publisher\n" + domain.orElse(name).toLowerCase(Locale.ROOT)),
                        Naming.of(name),
                        "media",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        NewEntry.NOWHERE));
    }

    /** The authors, each as a person; a name of one word says too little of who it is. */
    public List<Entity> authors(Document document, Entity publisher) {
        return document.metadata().authors().stream()
                .filter(this::mayBePersons)
                .map(name -> find(name)
                        .orElseGet(() -> new Entity.Person(
                                ActorIds.of(name, publisher.id() + "\n" + name.toLowerCase(Locale.ROOT)),
                                Naming.of(name),
                                List.of(),
                                NewEntry.NOWHERE)))
                .toList();
    }

    /** Not {@code PHB Portwick}, {@code Portwick Restoration Programme}, {@code The Ferryman} and {@code P D}. */
    private boolean mayBePersons(String name) {
        List<String> words = List.of(name.strip().split("\\s+"));
        boolean isInCapitals = name.equals(name.toUpperCase(Locale.ROOT));
        boolean isSurname = words.size() == 2 && SURNAMES.contains(words.get(1).toLowerCase(Locale.ROOT));
        boolean isABody = words.stream().limit(isSurname ? 1 : words.size()).anyMatch(vocabulary::isOrganizationWord)
                && !vocabulary.isGivenName(words.get(0));
        return words.size() > 1
                && !isABody
                && !ARTICLES.contains(words.get(0).toLowerCase(Locale.ROOT))
                && words.stream().anyMatch(word -> word.replaceAll("\\P{L}", "").length() > 1)
                && (isInCapitals
                        || words.stream().limit(words.size() - 1L).noneMatch(word -> word.matches("\\p{Lu}{3,}")));
    }

    private Optional<Entity> find(String name) {
        Set<Entity> named = new LinkedHashSet<>(byLabel.getOrDefault(name, List.of()));
        authority.find(name).filter(Candidates::isPersonOrOrganization).ifPresent(named::add);
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }
}
