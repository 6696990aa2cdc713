package org.communique.resolution.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.material.Span;
import org.communique.resolution.lexicon.Lexicon;
import org.communique.resolution.lexicon.Vocabulary;
import org.communique.resolution.referent.CandidateKey;
import org.communique.resolution.referent.Referent;
import org.communique.resolution.referent.Referent.Candidate.Kind;
import org.communique.resolution.text.Phrase;
import org.communique.resolution.text.Token;

/** Whoever is only described ({@code three officials}), unknown names, and what is no actor at all. */
final class CommonNounReader implements MentionReader {

    private static final int LONGEST = 80;

    private final Vocabulary vocabulary;

    CommonNounReader(Lexicon lexicon) {
        this.vocabulary = lexicon.vocabulary();
    }

    @Override
    public Optional<Referent> read(Phrase phrase, Scene scene) {
        String head = phrase.head().text();
        if (vocabulary.isThing(head) || vocabulary.isDocument(head) && !phrase.isCapitalizedInside()) {
            return Optional.of(new Referent.Nil(Referent.Nil.Reason.NOT_AN_ACTOR));
        }
        if (phrase.head().isCapital()) {
            return Optional.of(name(phrase, scene));
        }
        if (vocabulary.isGroup(head)) {
            return Optional.of(described(phrase, scene, Kind.GROUP, 0.6));
        }
        if (vocabulary.isInstitution(head)) {
            return Optional.of(described(phrase, scene, Kind.ORGANIZATION, 0.5));
        }
        return vocabulary.isTitle(head) ? Optional.of(described(phrase, scene, Kind.PERSON, 0.5)) : Optional.empty();
    }

    private Referent name(Phrase phrase, Scene scene) {
        List<Token> chunk = phrase.chunk();
        int from = chunk.size() - 1;
        while (from > 0 && chunk.get(from - 1).isCapital()) {
            from--;
        }
        Span span =
                new Span(chunk.get(from).span().start(), phrase.head().span().end());
        String name = scene.text().slice(span);
        boolean isBody = phrase.hasDeterminer("the")
                || chunk.size() - from != 1
                || name.toUpperCase(Locale.ROOT).equals(name);
        if (vocabulary.isGroup(phrase.head().text())
                || phrase.hasDeterminer("many", "some", "most", "several", "few")) {
            return described(phrase, scene, Kind.GROUP, 0.5);
        }
        Kind kind = isBody ? Kind.ORGANIZATION : Kind.PERSON;
        return new Referent.Candidate(
                CandidateKey.of(kind, name), kind, List.of(name), List.of(span), isBody ? 0.5 : 0.4);
    }

    /** A candidate that stands for these words in this article only. */
    static Referent described(Phrase phrase, Scene scene, Kind kind, double confidence) {
        Span span = phrase.span().length() <= LONGEST
                ? phrase.span()
                : new Span(phrase.span().start(), phrase.chunkSpan().end());
        String words = scene.text().slice(span).strip();
        return new Referent.Candidate(
                CandidateKey.within(scene.text().id(), words), kind, List.of(words), List.of(span), confidence);
    }
}
