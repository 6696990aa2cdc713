package org.communique.curation.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.curation.decision.Speaker;
import org.communique.curation.entry.Changes;
import org.communique.curation.entry.Located;
import org.communique.curation.entry.NewIds;
import org.communique.curation.entry.NotPossible;
import org.communique.curation.entry.Words;
import org.communique.dossier.Entity;
import org.communique.dossier.Naming;
import org.communique.editing.YamlText;
import org.communique.kinds.Cases;
import org.communique.kinds.Kind;
import org.communique.material.Article;
import org.communique.material.Span;

/** Who speaks, as an actor of the authority: one that is there, or a new entry. */
final class Speakers {

    private static final String UNNAMED = Kind.UNNAMED_SOURCE.files().get(0);

    private final Changes changes;
    private final NewIds ids;

    Speakers(Changes changes, NewIds ids) {
        this.changes = changes;
        this.ids = ids;
    }

    /** The id of the actor; new ones are added with the words of the article that name them. */
    String actor(String article, Speaker speaker) {
        return new Cases<Speaker, String>()
                .with(Speaker.Known.class, known -> checked(known.actor()))
                .with(
                        Speaker.NewPerson.class,
                        one -> add("persons.yaml", new Named(article, one.name(), one.at()), Map.of()))
                .with(
                        Speaker.NewBody.class,
                        one -> add(
                                "organizations.yaml",
                                new Named(article, one.name(), one.at()),
                                Map.of("type", one.type())))
                .with(
                        Speaker.Unnamed.class,
                        one -> add(UNNAMED, new Named(article, one.description(), one.at()), Map.of()))
                .with(Speaker.Metonym.class, one -> metonym(article, one))
                .all(Speaker.class)
                .of(speaker);
    }

    private String metonym(String article, Speaker.Metonym metonym) {
        checked(metonym.actor());
        name(metonym.actor(), article, metonym.at());
        return metonym.actor();
    }

    private String checked(String id) {
        Entity entity = changes.entity(id);
        if (!Kind.actors().contains(entity.kind())) {
            throw new NotPossible("'" + id + "' is " + article(entity.kind()) + ", not somebody who speaks");
        }
        return id;
    }

    private static String article(Kind kind) {
        String noun = kind.noun();
        return ("aeio".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    /** A name that words of an article give. */
    private record Named(String article, String name, List<Span> at) {}

    private String add(String file, Named named, Map<String, Object> more) {
        if (named.name.isBlank()) {
            throw new NotPossible("give the speaker a name, or a description in your own words");
        }
        String id = ids.of(named.name, named.article + named.at);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", id);
        tree.put("label", label(named.name.strip()));
        tree.putAll(more);
        if (!named.at.isEmpty()) {
            Object evidence = List.of(Words.evidence(named.article, named.at));
            String printed = printed(named.article, named.at);
            if (!file.equals(UNNAMED)) {
                tree.put("names", List.of(YamlText.ordered("text", printed, "evidence", evidence)));
            }
            tree.put("evidence", evidence);
        }
        changes.addEntry(changes.file("authority/" + file), tree);
        return id;
    }

    private Object label(String name) {
        String language =
                changes.shelf().description().map(one -> one.language()).orElse("en");
        return language.equals("en") ? name : Map.of(language, name);
    }

    private String printed(String article, List<Span> at) {
        Article text = changes.text(article);
        return String.join(
                " … ", at.stream().map(span -> Words.slice(text, span)).toList());
    }

    /** Gives an actor the words of an article as a metonym, unless it has them. */
    private void name(String actor, String article, List<Span> at) {
        if (at.isEmpty()) {
            throw new NotPossible("mark the words that stand for '" + actor + "'");
        }
        String printed = printed(article, at);
        boolean isKnown = changes.shelf()
                .authority()
                .find(actor, Entity.Named.class)
                .filter(entity -> entity.naming().variants().stream()
                        .map(Naming.Variant::text)
                        .anyMatch(printed::equals))
                .isPresent();
        if (!isKnown) {
            Located entry = changes.entityEntry(actor);
            Object name = YamlText.ordered(
                    "text", printed, "kind", "metonym", "evidence", List.of(Words.evidence(article, at)));
            changes.edit(entry.file(), entry.entry().add("names", name, List.of("id", "label", "type", "description")));
        }
    }
}
