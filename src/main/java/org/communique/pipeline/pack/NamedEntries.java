package org.communique.pipeline.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.dossier.Authority;
import org.communique.dossier.Dossier;
import org.communique.dossier.Entity;
import org.communique.dossier.Material;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.communique.dossier.reference.References;

/**
 * Which entries that a programme made are named by something that is published: by an entry that people made, an
 * article, a report, a statement or a verdict. It holds ids, never a dossier.
 */
final class NamedEntries {

    private final Authority authority;
    private final Set<String> named = new HashSet<>();
    private final Map<String, List<String>> byStatement = new HashMap<>();

    NamedEntries(Material material) {
        this.authority = material.authority();
        material.description().spatial().forEach(this::name);
        authority.stream()
                .filter(entity -> !Authority.isMachineMade(entity))
                .flatMap(References::of)
                .forEach(this::name);
        material.statements().forEach(this::remember);
    }

    /** An article with what is published of its reports. */
    void add(Dossier dossier, Stream<Report> published) {
        References.of(dossier.article()).forEach(this::name);
        published.flatMap(References::of).forEach(this::name);
        dossier.statements().forEach(this::remember);
    }

    private void remember(Statement statement) {
        List<String> ids = References.of(statement).filter(this::isMachineMade).toList();
        if (!ids.isEmpty()) {
            byStatement.put(statement.id(), ids);
        }
    }

    /** The statement is published, and with it those whom it names. */
    void addStatement(String id) {
        byStatement.getOrDefault(id, List.of()).forEach(this::name);
    }

    void add(Stream<String> ids) {
        ids.forEach(this::name);
    }

    private void name(String id) {
        if (isMachineMade(id) && named.add(id)) {
            authority.find(id).stream().flatMap(References::of).forEach(this::name);
        }
    }

    private boolean isMachineMade(String id) {
        return authority.find(id).filter(Authority::isMachineMade).isPresent();
    }

    /** Whether the entry is one of people, or named. */
    boolean publishes(Entity entity) {
        return !Authority.isMachineMade(entity) || named.contains(entity.id());
    }
}
