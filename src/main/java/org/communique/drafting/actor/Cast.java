package org.communique.drafting.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.dossier.Entity;
import org.communique.dossier.Evidence;
import org.communique.dossier.Naming;
import org.communique.editing.YamlText;
import org.communique.kinds.Kind;
import org.communique.material.Article;
import org.communique.material.Span;
import org.communique.resolution.lexicon.BodyTypes;
import org.communique.resolution.referent.Referent;

/** Those who speak in one article and are spoken to: each referent's id, and the entries of those who are new. */
public final class Cast implements Referent.Visitor<Optional<String>> {

    private final Article article;
    private final String publisher;
    private final BodyTypes types;
    private final Map<String, Entity> added = new LinkedHashMap<>();

    public Cast(Article article, String publisher, BodyTypes types) {
        this.article = article;
        this.publisher = publisher;
        this.types = types;
    }

    /** The id of the actor, or nothing where nobody can be named. */
    public Optional<String> id(Referent referent) {
        return referent.accept(this);
    }

    public List<String> ids(List<Referent> referents) {
        return referents.stream().flatMap(one -> id(one).stream()).distinct().toList();
    }

    public List<Entity> added() {
        return new ArrayList<>(added.values());
    }

    @Override
    public Optional<String> actor(Referent.Actor actor) {
        return Optional.of(actor.actor());
    }

    @Override
    public Optional<String> candidate(Referent.Candidate candidate) {
        String name = candidate.name().replaceAll("\\s+", " ").strip();
        if (!YamlText.isPrintable(name) || name.isEmpty()) {
            return Optional.empty();
        }
        added.putIfAbsent(candidate.key(), entity(candidate, Naming.of(name)));
        return Optional.of(candidate.key());
    }

    @Override
    public Optional<String> publication(Referent.Publication publication) {
        return Optional.of(publisher);
    }

    @Override
    public Optional<String> nil(Referent.Nil nil) {
        return Optional.empty();
    }

    private Entity entity(Referent.Candidate candidate, Naming naming) {
        List<Evidence> evidence = evidence(candidate.evidence());
        if (!candidate.isNamed()) {
            return plain(Kind.UNNAMED_SOURCE, candidate, naming, evidence);
        }
        return switch (candidate.kind()) {
            case PERSON -> new Entity.Person(candidate.key(), naming, evidence, NewEntry.NOWHERE);
            case ORGANIZATION ->
                new Entity.Organization(
                        candidate.key(),
                        naming,
                        types.of(naming.preferred()),
                        Optional.empty(),
                        Optional.empty(),
                        evidence,
                        NewEntry.NOWHERE);
            case GROUP, UNNAMED -> plain(Kind.GROUP, candidate, naming, evidence);
        };
    }

    private static Entity plain(Kind kind, Referent.Candidate candidate, Naming naming, List<Evidence> evidence) {
        return new Entity.Plain(kind, candidate.key(), naming, Map.of(), evidence, NewEntry.NOWHERE);
    }

    private List<Evidence> evidence(List<Span> at) {
        List<Span> first = at.stream().limit(1).toList();
        return first.isEmpty()
                ? List.of()
                : List.of(new Evidence.Passage(article.id(), first, Optional.empty(), NewEntry.NOWHERE));
    }
}
