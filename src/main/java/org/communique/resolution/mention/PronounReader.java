package org.communique.resolution.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.material.Span;
import org.communique.resolution.cast.CastMember;
import org.communique.resolution.cast.CastMember.Gender;
import org.communique.resolution.lexicon.Alias;
import org.communique.resolution.lexicon.Lexicon;
import org.communique.resolution.referent.Referent;
import org.communique.resolution.text.Phrase;
import org.communique.resolution.text.Token;

/** Pronouns, by rules that leave open what more than one could be meant by. */
final class PronounReader implements MentionReader {

    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his", "himself", "herself");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");
    private static final Set<String> OWN = Set.of("we", "i", "us", "me", "my", "our");
    private static final Set<String> BESIDE = Set.of("himself", "herself", "also", "all");
    private static final Set<String> OTHER = Set.of(
            "it",
            "they",
            "them",
            "their",
            "its",
            "you",
            "this",
            "these",
            "those",
            "one",
            "it's",
            "itself",
            "themselves");

    private final Lexicon lexicon;

    PronounReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Optional<Referent> read(Phrase phrase, Scene scene) {
        List<String> words = phrase.tokens().stream()
                .filter(Token::isWord)
                .limit(3)
                .map(Token::lower)
                .toList();
        if (words.isEmpty() || words.size() > 2 || words.size() == 2 && !BESIDE.contains(words.get(1))) {
            return Optional.empty();
        }
        String word = words.get(0);
        if (PERSONAL.contains(word)) {
            return Optional.of(person(phrase.span(), gender(word), scene));
        }
        if (RELATIVE.contains(word)) {
            return Optional.of(antecedent(phrase.span(), scene));
        }
        if (OWN.contains(word)) {
            return Optional.of(own(phrase.span(), scene));
        }
        return OTHER.contains(word) ? Optional.of(body(phrase.span(), word, scene)) : Optional.empty();
    }

    private static Gender gender(String pronoun) {
        return pronoun.startsWith("h") && !pronoun.startsWith("her") ? Gender.MALE : Gender.FEMALE;
    }

    /** Outside of quotations the article speaks of itself. */
    private static Referent own(Span at, Scene scene) {
        boolean quoted = scene.text().isQuoted(at.start());
        return quoted
                ? scene.lastBefore(at.start(), 1).map(Scene.Said::speaker).orElseGet(PronounReader::open)
                : new Referent.Publication(0.6);
    }

    /** The only person named before it in its sentence, else the one who spoke last, else the only one named just before. */
    private static Referent person(Span at, Gender gender, Scene scene) {
        Span sentence = scene.text().sentence(scene.text().sentenceAt(at.start()));
        List<CastMember> here =
                members(new Span(sentence.start(), Math.max(sentence.start() + 1, at.start())), gender, scene);
        if (here.size() == 1) {
            return here.get(0).referent(0.85);
        }
        Optional<Referent> speaker = lastSpeaker(at, gender, scene);
        if (speaker.isPresent()) {
            return speaker.get();
        }
        return here.isEmpty() ? justBefore(at, gender, scene) : open();
    }

    private static Optional<Referent> lastSpeaker(Span at, Gender gender, Scene scene) {
        return scene.lastBefore(at.start(), 3)
                .map(Scene.Said::speaker)
                .filter(speaker -> scene.cast().members().stream()
                        .filter(member ->
                                speaker.id().filter(member.id()::equals).isPresent())
                        .anyMatch(member -> member.gender().suits(gender)));
    }

    private static Referent justBefore(Span at, Gender gender, Scene scene) {
        int number = scene.text().sentenceAt(at.start());
        for (int back = 1; back <= 2 && number - back >= 0; back++) {
            List<CastMember> there = members(scene.text().sentence(number - back), gender, scene);
            if (!there.isEmpty()) {
                boolean isSubject = there.size() == 1;
                return isSubject ? there.get(0).referent(0.7) : open();
            }
        }
        return open();
    }

    private static List<CastMember> members(Span within, Gender gender, Scene scene) {
        return scene.cast().mentionsIn(within).stream()
                .map(scene.cast()::member)
                .filter(member -> member.gender().suits(gender))
                .distinct()
                .toList();
    }

    /** What stands just before a relative pronoun. */
    private static Referent antecedent(Span at, Scene scene) {
        return scene.cast().mentionsBefore(at.start()).stream()
                .limit(1)
                .filter(mention -> at.start() - mention.span().end() <= 60 && isSameSentence(mention.span(), at, scene))
                .map(mention -> scene.cast().member(mention).referent(0.8))
                .findFirst()
                .orElseGet(PronounReader::open);
    }

    private static boolean isSameSentence(Span one, Span other, Scene scene) {
        return scene.text().sentenceAt(one.start()) == scene.text().sentenceAt(other.start());
    }

    /** An organization or a group: who spoke last, if it is one, else the only organization named before it. */
    private Referent body(Span at, String pronoun, Scene scene) {
        Span sentence = scene.text().sentence(scene.text().sentenceAt(at.start()));
        var here = scene.cast().hitsIn(new Span(sentence.start(), Math.max(sentence.start() + 1, at.start()))).stream()
                .flatMap(hit -> hit.aliases().stream().limit(1))
                .filter(alias -> lexicon.isOrganization(alias.entity()) && alias.sort() != Alias.Sort.DEMONYM)
                .map(Alias::entity)
                .distinct()
                .toList();
        boolean isOne = pronoun.startsWith("it");
        if (isOne && here.size() == 1) {
            return new Referent.Actor(here.get(0), 0.6);
        }
        return scene.lastBefore(at.start(), 2)
                .map(Scene.Said::speaker)
                .filter(speaker -> speaker.accept(new IsBody(lexicon)))
                .orElseGet(PronounReader::open);
    }

    private static Referent open() {
        return new Referent.Nil(Referent.Nil.Reason.AMBIGUOUS);
    }

    /** Whether a referent is no single person. */
    private record IsBody(Lexicon lexicon) implements Referent.Visitor<Boolean> {
        @Override
        public Boolean actor(Referent.Actor actor) {
            return !lexicon.persons().isPerson(actor.actor());
        }

        @Override
        public Boolean candidate(Referent.Candidate candidate) {
            return candidate.kind() != Referent.Candidate.Kind.PERSON;
        }

        @Override
        public Boolean publication(Referent.Publication publication) {
            return false;
        }

        @Override
        public Boolean nil(Referent.Nil nil) {
            return false;
        }
    }
}
