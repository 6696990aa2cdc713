package org.communique.resolution.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.material.Span;
import org.communique.resolution.cast.Cast;
import org.communique.resolution.cast.CastMember.Gender;
import org.communique.resolution.lexicon.Alias;
import org.communique.resolution.lexicon.Lexicon;
import org.communique.resolution.referent.Referent;
import org.communique.resolution.text.Phrase;
import org.communique.resolution.text.Token;

/** Pronouns, by rules that leave open what more than one could be meant by. */
final class PronounReader implements MentionReader {

    private static final Set<String> PERSONAL = Set.of(
            ("he she him her his himself herself er sie il elle \u00e9l ella \u043e\u043d " + "\u043e\u043d\u0430")
                    .split(" "));

    /** Of other languages too: who speaks beside a quotation in German, French, Spanish or Russian. */
    private static final Set<String> OF_A_MAN =
            Set.of("he", "him", "his", "himself", "er", "il", "\u00e9l", "\u043e\u043d");

    /** The word before, where no mark parts it from a pronoun; and the word behind. */
    private static final Pattern WORD_BEFORE = Pattern.compile("(\\p{L}+) \\z");

    private static final Pattern WORD_BEHIND = Pattern.compile("\\A (\\p{L}+)");
    private static final Pattern PLURAL = Pattern.compile("\\p{Ll}{2,}en");
    private static final int LONGEST_VERB = 30;

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");
    private static final Set<String> OWN = Set.of("we", "i", "us", "me", "my", "our");
    private static final Set<String> BESIDE = Set.of("himself", "herself", "also", "all");
    private static final Set<String> NOBODY =
            Set.of("no nobody none someone somebody anyone anybody everyone everybody each whoever there".split(" "));
    private static final Set<String> OTHER =
            Set.of("it they them their its you this these those one it's itself themselves".split(" "));

    /** Who speaks, at the beginning of a line. */
    private static final Pattern LABEL = Pattern.compile("\\s*\\p{Lu}[\\p{L} .'-]{0,40}: ?");

    /** {@code nervous members on the council of Quay}; what comes before a name of which it only tells. */
    private static final Pattern OF_ANOTHER =
            Pattern.compile("\\b(?:of|on|in|at|for|near|from) (?:the )?(?:[\\p{L}.'-]+ )?\\z");

    /** {@code Ida Quay (D-Ohio), 54, a clerk of Portwick, Ohio, who}. */
    private static final Pattern BEFORE_WHO = Pattern.compile("(?: \\([^)]*\\))?(?:, \\d{1,3})?"
            + "(?:, (?:an?|the|then|one) [^,.;]*(?:, \\p{Lu}[^ ,;]*(?: \\p{Lu}[^ ,;]*)*(?=,))?)?(?: of [^,]*)?,? ");

    private static final int LONGEST_APPOSITION = 160;

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
        if (!words.isEmpty() && NOBODY.contains(words.get(0))) {
            return Optional.of(new Referent.Nil(Referent.Nil.Reason.NO_SOURCE));
        }
        if (words.isEmpty() || words.size() > 2 || words.size() == 2 && !BESIDE.contains(words.get(1))) {
            return Optional.empty();
        }
        String word = words.get(0);
        if (word.equals("sie") && arePeople(phrase.span(), scene)) {
            return Optional.of(Referent.Nil.ambiguous());
        }
        if (PERSONAL.contains(word)) {
            return Optional.of(
                    new Antecedents(phrase.span(), gender(word), scene).find().orElseGet(Referent.Nil::ambiguous));
        }
        if (RELATIVE.contains(word)) {
            return Optional.of(word.startsWith("who") ? antecedent(phrase.span(), scene) : Referent.Nil.ambiguous());
        }
        if (OWN.contains(word)) {
            return Optional.of(own(phrase.span(), word, scene));
        }
        return OTHER.contains(word) ? Optional.of(body(phrase.span(), word, scene)) : Optional.empty();
    }

    /** {@code sagten sie}, {@code sie sagten}: in German the same word as of a woman, who {@code sagte}. */
    private static boolean arePeople(Span pronoun, Scene scene) {
        Matcher before = WORD_BEFORE.matcher(
                scene.text().foldedBetween(Math.max(0, pronoun.start() - LONGEST_VERB), pronoun.start()));
        Matcher behind = WORD_BEHIND.matcher(scene.text().foldedBetween(pronoun.end(), pronoun.end() + LONGEST_VERB));
        Matcher verb = before.find() ? before : behind;
        return (verb == before || behind.find())
                && PLURAL.matcher(verb.group(1)).matches();
    }

    private static Gender gender(String pronoun) {
        return OF_A_MAN.contains(pronoun) ? Gender.MALE : Gender.FEMALE;
    }

    /**
     * {@code We} outside of quotations is the publication; {@code I} is whoever writes, and where a label says who
     * speaks ({@code Q:}, {@code SMITH:}) neither is the publication.
     */
    private static Referent own(Span at, String word, Scene scene) {
        if (scene.text().isQuoted(at.start())) {
            return scene.lastBefore(at.start(), 1).map(Scene.Said::speaker).orElseGet(Referent.Nil::ambiguous);
        }
        boolean isPlural = word.equals("we") || word.equals("us") || word.equals("our");
        boolean isLabelled = LABEL.matcher(scene.text().line(at.start())).lookingAt();
        return isPlural && !isLabelled ? new Referent.Publication(0.6) : Referent.Nil.ambiguous();
    }

    /** What stands just before a relative pronoun; {@code a friend of Quay, who} is not Quay. */
    private static Referent antecedent(Span at, Scene scene) {
        return scene.cast().mentionsBefore(at.start()).stream()
                .limit(1)
                .filter(mention -> at.start() - mention.span().end() <= LONGEST_APPOSITION
                        && isSameSentence(mention.span(), at, scene))
                .filter(mention -> BEFORE_WHO
                        .matcher(scene.text().foldedBetween(mention.span().end(), at.start()))
                        .matches())
                .filter(mention -> !OF_ANOTHER
                        .matcher(scene.text()
                                .foldedBetween(
                                        Math.max(0, mention.span().start() - 30),
                                        mention.span().start()))
                        .find())
                .map(mention -> scene.cast().member(mention).referent(0.8))
                .findFirst()
                .orElseGet(Referent.Nil::ambiguous);
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
        long named =
                scene.cast().mentionsIn(new Span(sentence.start(), Math.max(sentence.start() + 1, at.start()))).stream()
                        .map(Cast.Mention::member)
                        .distinct()
                        .count();
        if (!isOne && named > 1) {
            return Referent.Nil.ambiguous();
        }
        if (isOne && here.size() == 1) {
            return new Referent.Actor(here.get(0), 0.6);
        }
        return scene.lastBefore(at.start(), 2)
                .map(Scene.Said::speaker)
                .filter(this::isBody)
                .orElseGet(Referent.Nil::ambiguous);
    }

    /** Whether a referent is no single person. */
    private boolean isBody(Referent referent) {
        return referent instanceof Referent.Actor actor && !lexicon.persons().isPerson(actor.actor())
                || referent instanceof Referent.Candidate candidate
                        && candidate.kind() != Referent.Candidate.Kind.PERSON;
    }
}
