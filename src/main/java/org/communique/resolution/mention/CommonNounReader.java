package org.communique.resolution.mention;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.material.Span;
import org.communique.resolution.lexicon.Lexicon;
import org.communique.resolution.lexicon.Vocabulary;
import org.communique.resolution.referent.CandidateKey;
import org.communique.resolution.referent.Referent;
import org.communique.resolution.referent.Referent.Candidate.Kind;
import org.communique.resolution.text.ArticleText;
import org.communique.resolution.text.Phrase;

/** Whoever is only described ({@code three officials}, {@code a senior aide}), and what is no actor at all. */
final class CommonNounReader implements MentionReader {

    private static final int LONGEST = 80;

    private static final Pattern STUDY = Pattern.compile(
            "\\b(?:research|white|working|discussion|position|policy|scientific|academic) paper\\b"
                    + "|\\bpaper,? (?:published|titled|in (?:the journal|Nature|Science))\\b|\\b(?:study|co-?authors?)\\b");

    /** What is told besides of whoever is described. */
    private static final Pattern ASIDE = Pattern.compile(
            " ?[\u2013-\u2015(;:]| -+ |, (?:(?:who|which|whose|whom|where|when|like|including|such as|speaking|citing|however"
                    + "|meanwhile|too)\\b|\\d)");

    /** A description between blanks, marks, a possessive, and a pronoun of which the clause is cut off. */
    private static final Pattern BARE = Pattern.compile(
            "^[\\s\\p{Punct}]*(\\S.*?)(?:'s?)?(?: (?:who|whom|that|which|whose|himself|herself|themselves|also))?[\\s,;:.!?-]*$",
            Pattern.DOTALL);

    private final Vocabulary vocabulary;

    CommonNounReader(Lexicon lexicon) {
        this.vocabulary = lexicon.vocabulary();
    }

    @Override
    public Optional<Referent> read(Phrase phrase, Scene scene) {
        String head = phrase.head().text();
        if (vocabulary.isThing(head) || vocabulary.isDocument(head) || isStudy(phrase, scene)) {
            return Optional.of(new Referent.Nil(Referent.Nil.Reason.NOT_AN_ACTOR));
        }
        if (vocabulary.isGroup(head)) {
            return Optional.of(described(phrase, scene, Kind.GROUP, 0.6));
        }
        if (vocabulary.isInstitution(head)) {
            return Optional.of(described(phrase, scene, Kind.ORGANIZATION, 0.5));
        }
        return vocabulary.isTitle(head) ? Optional.of(described(phrase, scene, Kind.UNNAMED, 0.5)) : Optional.empty();
    }

    /** The paper of scholars, where the article tells of one, and not the paper of journalists. */
    private static boolean isStudy(Phrase phrase, Scene scene) {
        return phrase.head().is("paper") && STUDY.matcher(scene.text().folded()).find();
    }

    /** A candidate that stands for these words in this article only. */
    static Referent described(Phrase phrase, Scene scene, Kind kind, double confidence) {
        Span span = description(phrase, scene.text());
        String words = scene.text().slice(span);
        return new Referent.Candidate(
                CandidateKey.within(scene.text().id(), words), kind, false, List.of(words), List.of(span), confidence);
    }

    /** Without what is only told besides, and without what ends a clause: {@code a clerk | , who runs the quay,}. */
    private static Span description(Phrase phrase, ArticleText text) {
        Span span = phrase.span().length() <= LONGEST
                ? phrase.span()
                : new Span(phrase.span().start(), phrase.chunkSpan().end());
        String words = text.foldedSlice(span);
        int end = words.length();
        Matcher aside = ASIDE.matcher(words);
        if (aside.find(Math.min(end, phrase.chunkSpan().end() - span.start()))) {
            end = aside.start();
        }
        Matcher bare = BARE.matcher(words.substring(0, end));
        return bare.find() ? new Span(span.start() + bare.start(1), span.start() + bare.end(1)) : span;
    }
}
