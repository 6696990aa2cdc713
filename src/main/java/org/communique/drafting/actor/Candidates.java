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
import org.communique.material.intake.Document;

/** Who publishes and who writes an article: an entry of the authority with that label, or a new one. */
public final class Candidates {

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

    /** The article's publisher; where it names none, one that stands for whoever it was. */
    public Entity publisher(Document document) {
        String name = document.metadata()
                .publisher()
                .orElse("Publisher of article " + document.article().id());
        return find(name)
                .orElseGet(() -> new Entity.Organization(
                        ActorIds.of(name, "publisher\n" + name.toLowerCase(Locale.ROOT)),
                        NewEntry.named(name),
                        "media",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        NewEntry.NOWHERE));
    }

    /** The author, where one person is named. */
    public Optional<Entity> author(Document document, Entity publisher) {
        return document.metadata()
                .author()
                .map(name -> name.replaceFirst("(?i)^by\\s+", ""))
                .filter(name -> name.matches("\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){1,3}"))
                .filter(name -> !name.matches("(?i).*\\b(?:and|staff|desk|team|news|press|editors?|reporters?)\\b.*"))
                .map(name -> find(name)
                        .orElseGet(() -> new Entity.Person(
                                ActorIds.of(name, publisher.id() + "\n" + name.toLowerCase(Locale.ROOT)),
                                NewEntry.named(name),
                                List.of(),
                                NewEntry.NOWHERE)));
    }

    private Optional<Entity> find(String name) {
        Set<Entity> named = new LinkedHashSet<>(byLabel.getOrDefault(name, List.of()));
        authority.find(name).filter(Candidates::isPersonOrOrganization).ifPresent(named::add);
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }
}
