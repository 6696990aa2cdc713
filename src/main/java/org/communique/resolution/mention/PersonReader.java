package org.communique.resolution.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.resolution.cast.Cast.Mention;
import org.communique.resolution.cast.CastMember;
import org.communique.resolution.lexicon.Lexicon;
import org.communique.resolution.lexicon.Persons;
import org.communique.resolution.lexicon.Vocabulary;
import org.communique.resolution.referent.Referent;
import org.communique.resolution.text.Phrase;
import org.communique.resolution.text.Token;

/** People by name, whatever stands around the name: titles, appositions, {@code the Harbour Board's Smith}. */
final class PersonReader implements MentionReader {

    private static final Set<String> OF_SOMEBODY_ELSE =
            Set.of("for to with against about on in at under including like loyal".split(" "));
    private static final Set<String> OF_AN_OFFICE = Set.of("of", "for");
    private static final Set<String> BEHIND_NAMES =
            Set.of(("himself herself themselves also both jr jr. sr sr. mp mep qc kc phd md again earlier later "
                            + "then now today yesterday too meanwhile s")
                    .split(" "));
    private static final Set<String> OF_A_TEXT = Set.of("of", "by", "from");
    private static final Set<String> BEFORE_TITLES =
            Set.of("the", "a", "an", "former", "late", "then", "prime", "vice", "deputy");
    private static final Set<String> OF_A_CLAUSE =
            Set.of("who which that whose whom where when as than near close including".split(" "));
    private static final Pattern JOINED = Pattern.compile(
            "(?: (?:of|from) [^,]{2,30}?| \\([^)]{1,40}\\))?(?:,? +|, (?:who|an?|the|\\d\\d|of) ?[^,]{0,100}, )(?:and|or|nor|&) +(?!\\w+ed )(?:[\\w.'-]+ +){0,4}");
    /** Whom nobody names beside the one who is named. */
    private static final Pattern WITH_OTHERS = Pattern.compile(
            ",? and (?:others?|another|his|her|their|its|several|many|some|two|three|four|five|six|a|the)\\b.*");

    private static final Pattern LISTED = Pattern.compile(", (?:[A-Z][\\w.'-]* ){0,3}");

    private final Vocabulary vocabulary;
    private final Persons persons;

    PersonReader(Lexicon lexicon) {
        this.vocabulary = lexicon.vocabulary();
        this.persons = lexicon.persons();
    }

    @Override
    public Optional<Referent> read(Phrase phrase, Scene scene) {
        List<Mention> speaking = scene.cast().mentionsIn(phrase.span()).stream()
                .filter(mention -> speaks(mention, phrase))
                .toList();
        if (speaking.isEmpty()) {
            return cut(phrase, scene)
                    .or(() -> vocabulary.isTitle(phrase.head().text()) ? apposed(phrase, scene) : Optional.empty())
                    .or(() -> persons.transliterated(phrase.words()).map(person -> new Referent.Actor(person, 0.7)));
        }
        List<Mention> joined = joined(speaking, phrase);
        String rest = scene.text()
                .foldedBetween(speaking.get(0).span().end(), phrase.span().end());
        if (joined.size() == 1 && WITH_OTHERS.matcher(rest).matches()) {
            return Optional.of(CommonNounReader.described(phrase, scene, Referent.Candidate.Kind.GROUP, 0.5));
        }
        CastMember first = scene.cast().member(speaking.get(0));
        return Optional.of(
                joined.size() > 1
                        ? new JointSource(phrase, whole(joined, scene)).in(scene, this::isPartOfTitle)
                        : first.referent(certainty(speaking.get(0), phrase)));
    }

    /** Of whose name the source has only the end. */
    private static Optional<Referent> cut(Phrase phrase, Scene scene) {
        return scene.cast().mentions().stream()
                .filter(mention -> mention.span().contains(phrase.span())
                        && mention.span().end() == phrase.span().end())
                .map(mention -> scene.cast().member(mention).referent(0.9))
                .findFirst();
    }

    /** Of whom the source has only what stands behind the name: {@code Ida Quay, | the ferry director}. */
    private static Optional<Referent> apposed(Phrase phrase, Scene scene) {
        return scene.cast().mentionsBefore(phrase.span().start()).stream()
                .limit(1)
                .filter(mention -> phrase.hasDeterminer("the", "a", "an"))
                .filter(mention -> scene.text()
                        .foldedBetween(mention.span().end(), phrase.span().start())
                        .equals(", "))
                .map(mention -> scene.cast().member(mention).referent(0.9))
                .findFirst();
    }

    /** The first and those named beside it: {@code A and B}, {@code A, B, and C}, {@code A, who left, and B}. */
    private static List<Mention> joined(List<Mention> speaking, Phrase phrase) {
        int last = 0;
        for (int at = 1; at < speaking.size(); at++) {
            String between = phrase.text()
                    .folded()
                    .substring(
                            speaking.get(at - 1).span().end(),
                            speaking.get(at).span().start());
            if (JOINED.matcher(between).matches()) {
                last = at;
            } else if (!LISTED.matcher(between).matches()) {
                break;
            }
        }
        return speaking.subList(0, last + 1);
    }

    /** Where the source begins in the middle of a list ({@code A, | B and C}), those before it too. */
    private static List<Mention> whole(List<Mention> joined, Scene scene) {
        List<Mention> whole = new ArrayList<>(joined);
        for (Mention before : scene.cast().mentionsBefore(joined.get(0).span().start())) {
            String between = scene.text()
                    .foldedBetween(before.span().end(), whole.get(0).span().start());
            if (!LISTED.matcher(between).matches()) {
                break;
            }
            whole.add(0, before);
        }
        return whole;
    }

    private double certainty(Mention mention, Phrase phrase) {
        return isPossessive(mention, phrase) || OF_A_TEXT.contains(before(mention, phrase)) ? 0.9 : 1;
    }

    private boolean speaks(Mention mention, Phrase phrase) {
        String before = before(mention, phrase);
        boolean isText = vocabulary.isDocument(phrase.head().text());
        if (OF_SOMEBODY_ELSE.contains(before) || OF_A_TEXT.contains(before) && !isText) {
            return false;
        }
        if (isPossessive(mention, phrase)) {
            return isTextOf(mention, phrase);
        }
        boolean isAuthor = isText && OF_A_TEXT.contains(before);
        return !qualifiesANoun(mention, phrase) && (isAuthor || isApposed(mention, phrase));
    }

    /**
     * In the head of the phrase or beside it: {@code the clerk, Ida Quay}; not in what is told of the head, as in
     * {@code a club founded by the late Ida Quay} and {@code the pilots of Portwick and Quay}. An office with a capital
     * stands before a name: {@code Minister for Roads Ida Quay}.
     */
    private boolean isApposed(Mention mention, Phrase phrase) {
        List<String> between = phrase.tokens().stream()
                .filter(token -> token.span().start() >= phrase.chunkSpan().end()
                        && token.span().end() <= mention.span().start())
                .map(Token::lower)
                .toList();
        boolean isOffice = !between.isEmpty()
                && OF_AN_OFFICE.contains(between.get(0))
                && phrase.head().isCapital()
                && vocabulary.isTitle(phrase.head().text());
        List<String> beside = between.subList(between.lastIndexOf(",") + 1, between.size());
        boolean isBody =
                vocabulary.isInstitution(phrase.head().text()) && !phrase.head().isCapital();
        boolean isEntitled =
                isOffice || !isBody && !beside.isEmpty() && vocabulary.isTitle(beside.get(beside.size() - 1));
        return beside.stream()
                .noneMatch(word -> OF_A_CLAUSE.contains(word)
                        || word.equals("by")
                        || !isEntitled && (OF_SOMEBODY_ELSE.contains(word) || OF_A_TEXT.contains(word)));
    }

    private static boolean isPossessive(Mention mention, Phrase phrase) {
        return Set.of("'s", "'").contains(phrase.after(mention.span().end()));
    }

    /** {@code Smith's appeal}, {@code Smith's angry letter}; not {@code a review of Smith's taxes}; {@code Smith's} alone is Smith. */
    private boolean isTextOf(Mention mention, Phrase phrase) {
        List<Token> rest = phrase.tokens().stream()
                .filter(token -> token.span().start() >= mention.span().end())
                .filter(Token::isWord)
                .toList();
        return rest.isEmpty()
                || phrase.chunkSpan().overlaps(mention.span())
                        && vocabulary.isDocument(phrase.head().text());
    }

    /**
     * {@code Smith aides}, {@code the Smith spot} and {@code Smith donor Ida Quay} are not Smith; {@code the Smith
     * statement} is his.
     */
    private boolean qualifiesANoun(Mention mention, Phrase phrase) {
        return phrase.chunk().stream()
                .filter(token -> token.span().start() >= mention.span().end())
                .filter(Token::isWord)
                .map(Token::lower)
                .takeWhile(word -> !word.equals("nor"))
                .filter(word -> !BEHIND_NAMES.contains(word))
                .anyMatch(word -> !vocabulary.isDocument(word) || vocabulary.isThing(word));
    }

    private String before(Mention mention, Phrase phrase) {
        String before = phrase.before(mention.span().start());
        int at = mention.span().start();
        while (isPartOfTitle(before)) {
            int start = at;
            at = phrase.tokens().stream()
                    .filter(token -> token.span().end() <= start)
                    .reduce((one, other) -> other)
                    .map(token -> token.span().start())
                    .orElse(0);
            before = phrase.before(at);
        }
        return before;
    }

    private boolean isPartOfTitle(String word) {
        return !word.isEmpty() && (vocabulary.isTitle(word) || BEFORE_TITLES.contains(word));
    }
}
