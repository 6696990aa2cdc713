package org.communique.resolution.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.material.Span;
import org.communique.resolution.lexicon.Alias;
import org.communique.resolution.lexicon.AliasIndex;
import org.communique.resolution.lexicon.Lexicon;
import org.communique.resolution.lexicon.Vocabulary;
import org.communique.resolution.referent.Referent;
import org.communique.resolution.text.Phrase;
import org.communique.resolution.text.Token;

/** Organizations and states by name, adjective or capital, and those who are told by them. */
final class OrganizationReader implements MentionReader {

    private static final Set<String> JOINING = Set.of("and", "both", "the", ",");

    private final Lexicon lexicon;

    OrganizationReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Optional<Referent> read(Phrase phrase, Scene scene) {
        List<AliasIndex.Hit> named = scene.cast().hitsIn(phrase.span()).stream()
                .filter(hit -> alias(hit).isPresent())
                .toList();
        List<String> ids = named.stream()
                .map(hit -> alias(hit).orElseThrow().entity())
                .distinct()
                .toList();
        if (ids.size() > 1 && areJoined(named, phrase)) {
            return Optional.of(JointSource.group(ids, List.of(phrase.words()), phrase.span()));
        }
        List<AliasIndex.Hit> hits = named.stream()
                .filter(hit -> phrase.chunkSpan().overlaps(hit.span()))
                .toList();
        if (hits.isEmpty()) {
            return ofAText(phrase, scene);
        }
        AliasIndex.Hit last = hits.get(hits.size() - 1);
        return Optional.of(told(last, phrase, scene));
    }

    /** {@code Ruritania and Lubania}: nothing else is named. */
    private static boolean areJoined(List<AliasIndex.Hit> named, Phrase phrase) {
        List<String> rest = phrase.tokens().stream()
                .filter(token -> named.stream().noneMatch(hit -> hit.span().contains(token.span())))
                .map(Token::lower)
                .toList();
        return rest.contains("and") && JOINING.containsAll(rest);
    }

    private Optional<Alias> alias(AliasIndex.Hit hit) {
        return hit.aliases().stream()
                .filter(alias -> lexicon.isOrganization(alias.entity()))
                .findFirst();
    }

    /** {@code A statement from the Harbour Board}. */
    private Optional<Referent> ofAText(Phrase phrase, Scene scene) {
        if (!lexicon.vocabulary().isDocument(phrase.head().text())) {
            return Optional.empty();
        }
        return scene.cast().hitsIn(phrase.span()).stream()
                .filter(hit -> phrase.text()
                        .foldedSlice(new Span(phrase.span().start(), hit.span().start() + 1))
                        .matches("(?s).*\\b(?:by|from|of) (?:the )?."))
                .flatMap(hit -> alias(hit).stream())
                .map(alias -> (Referent) new Referent.Actor(alias.entity(), 0.8 * certainty(alias)))
                .findFirst();
    }

    private Referent told(AliasIndex.Hit hit, Phrase phrase, Scene scene) {
        Alias alias = alias(hit).orElseThrow();
        List<Token> rest = phrase.chunk().stream()
                .filter(token -> token.span().start() >= hit.span().end())
                .filter(Token::isWord)
                .filter(token -> !token.is("s"))
                .toList();
        if (rest.isEmpty()) {
            return new Referent.Actor(alias.entity(), certainty(alias));
        }
        return told(alias, rest.get(rest.size() - 1), phrase, scene);
    }

    private Referent told(Alias owner, Token head, Phrase phrase, Scene scene) {
        Vocabulary vocabulary = lexicon.vocabulary();
        if (vocabulary.isDocument(head.text()) || head.is("side") || head.is("capital")) {
            return new Referent.Actor(owner.entity(), 0.9 * certainty(owner));
        }
        if (vocabulary.isTitle(head.text())) {
            return holder(owner, head, phrase, scene);
        }
        if (vocabulary.isInstitution(head.text())) {
            return lexicon.organ(owner.entity(), head.text())
                    .<Referent>map(organ -> new Referent.Actor(organ, 0.7))
                    .orElseGet(() -> candidate(phrase, scene, Referent.Candidate.Kind.ORGANIZATION));
        }
        boolean isThing = vocabulary.isThing(head.text());
        return isThing ? nothing() : candidate(phrase, scene, Referent.Candidate.Kind.GROUP);
    }

    private Referent holder(Alias owner, Token title, Phrase phrase, Scene scene) {
        Set<String> former = Set.of("former", "ex");
        boolean isFormer = phrase.tokens().stream().anyMatch(token -> former.contains(token.lower()));
        return lexicon.posts()
                .holder(owner.entity(), title.text(), scene.published())
                .filter(person -> !isFormer && !phrase.hasDeterminer("a", "an", "another"))
                .<Referent>map(person -> new Referent.Actor(person, 0.7))
                .orElseGet(() -> candidate(phrase, scene, Referent.Candidate.Kind.UNNAMED));
    }

    private static Referent candidate(Phrase phrase, Scene scene, Referent.Candidate.Kind kind) {
        return CommonNounReader.described(phrase, scene, kind, 0.6);
    }

    private static Referent nothing() {
        return new Referent.Nil(Referent.Nil.Reason.NOT_AN_ACTOR);
    }

    private static double certainty(Alias alias) {
        return switch (alias.sort()) {
            case NAME -> 0.95;
            case DERIVED -> 0.85;
            case DESCRIPTION -> 0.75;
            case METONYM -> 0.6;
            case DEMONYM -> 0.5;
            case SURNAME -> 0.5;
        };
    }
}
