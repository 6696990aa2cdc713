package org.communique.resolution.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.material.Span;
import org.communique.resolution.lexicon.Gazetteer;
import org.communique.resolution.lexicon.Lexicon;
import org.communique.resolution.lexicon.Vocabulary;
import org.communique.resolution.referent.CandidateKey;
import org.communique.resolution.referent.Referent;
import org.communique.resolution.referent.Referent.Candidate.Kind;
import org.communique.resolution.referent.Referent.Nil.Reason;
import org.communique.resolution.text.Phrase;
import org.communique.resolution.text.Token;

/** Names that neither the authority nor the article's cast knows: bodies by their words and shape, peoples, lone names. */
final class NameReader implements MentionReader {

    private static final Set<String> CONNECTORS = Set.of("of", "and", "for", "the", "&", "on");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}&.]{1,5}");
    private static final Pattern OTHER_SCRIPT = Pattern.compile("[\\p{IsHan}\\p{IsHangul}\\p{IsKatakana}·]{2,8}");
    private static final Pattern ADJECTIVE = Pattern.compile("\\p{Lu}.+(?:ian|esque|ese|ish)");
    private static final Pattern PEOPLE = Pattern.compile("\\p{Lu}\\p{Ll}+(?:eer|ist|ian|an|er|ite)s");
    private static final Pattern WITH_OTHERS = Pattern.compile("(?:, [^,]{2,60})*,? (?:and|&) .+");
    private static final Pattern IT =
            Pattern.compile("[^.\\n\u201C\"]{1,40}\\b(?:that )?(?:it|its|it's)\\b", Pattern.CASE_INSENSITIVE);

    private final Vocabulary vocabulary;
    private final Gazetteer gazetteer;

    NameReader(Lexicon lexicon) {
        this.vocabulary = lexicon.vocabulary();
        this.gazetteer = lexicon.gazetteer();
    }

    @Override
    public Optional<Referent> read(Phrase phrase, Scene scene) {
        if (OTHER_SCRIPT.matcher(phrase.words()).matches()) {
            return Optional.of(named(phrase.span(), phrase.words(), Kind.PERSON, 0.5));
        }
        Token head = phrase.head();
        boolean isWordOfTheLanguage = !phrase.isCapitalizedInside()
                && isEveryday(head)
                && tokens(phrase).size() == 1;
        return head.isCapital() && !isWordOfTheLanguage
                ? Optional.of(isHeadline(phrase, scene) ? open() : withOthers(name(phrase, scene), phrase, scene))
                : Optional.empty();
    }

    /** Headlines capitalize descriptions: {@code Popular Website Blames Weather}. */
    private boolean isHeadline(Phrase phrase, Scene scene) {
        return scene.text().sentenceAt(phrase.span().start()) == 0
                && !gazetteer.isBody(phrase.words())
                && phrase.tokens().stream().filter(Token::isWord).allMatch(token -> vocabulary.isCommon(token.text()));
    }

    /** {@code Quayco, Dockco and Portco}, {@code Quayco and its clients} are a group, and not Quayco. */
    private static Referent withOthers(Referent named, Phrase phrase, Scene scene) {
        return named instanceof Referent.Candidate candidate
                        && candidate.kind() == Kind.ORGANIZATION
                        && WITH_OTHERS
                                .matcher(scene.text()
                                        .foldedBetween(
                                                candidate.evidence().get(0).end(),
                                                phrase.span().end()))
                                .matches()
                ? CommonNounReader.described(phrase, scene, Kind.GROUP, 0.5)
                : named;
    }

    private static Referent open() {
        return new Referent.Nil(Reason.AMBIGUOUS);
    }

    /** At the beginning of a sentence every word is capitalized. */
    private boolean isEveryday(Token head) {
        return vocabulary.isCommon(head.text())
                || vocabulary.isNoName(head.text())
                || vocabulary.isGroup(head.text())
                || vocabulary.isTitle(head.text())
                || vocabulary.isDocument(head.text())
                || vocabulary.isThing(head.text());
    }

    private Referent name(Phrase phrase, Scene scene) {
        String head = phrase.head().text();
        boolean isOfSomebody = !scene.cast().mentionsIn(phrase.chunkSpan()).isEmpty()
                || scene.cast().members().stream().anyMatch(member -> member.hasSurname(head));
        if (isOfSomebody) {
            return new Referent.Nil(Reason.AMBIGUOUS);
        }
        if (vocabulary.isThing(head)) {
            return new Referent.Nil(Reason.NOT_AN_ACTOR);
        }
        if (isPeople(phrase, head)) {
            return CommonNounReader.described(phrase, scene, Kind.GROUP, 0.5);
        }
        if (vocabulary.isTitle(head)) {
            return CommonNounReader.described(phrase, scene, Kind.UNNAMED, 0.5);
        }
        List<Token> tokens = tokens(phrase);
        Span span = new Span(
                tokens.get(0).span().start(),
                tokens.get(tokens.size() - 1).span().end());
        String name = scene.text().slice(span).replaceAll("\\s+", " ");
        if (name.length() < 2) {
            return new Referent.Nil(Reason.LONE_NAME);
        }
        if (phrase.hasDeterminer("the")
                && tokens.size() == 1
                && PEOPLE.matcher(name).matches()) {
            return CommonNounReader.described(phrase, scene, Kind.GROUP, 0.5);
        }
        if (isBody(name, tokens)) {
            return named(span, name, Kind.ORGANIZATION, 0.6);
        }
        boolean isBodyByContext = tokens.size() > 1
                || phrase.hasDeterminer("the")
                || IT.matcher(phrase.text().folded())
                        .region(phrase.span().end(), phrase.text().length())
                        .lookingAt();
        return isBodyByContext
                        && !vocabulary.isGivenName(head)
                        && !ADJECTIVE.matcher(head).matches()
                ? named(span, name, Kind.ORGANIZATION, 0.4)
                : new Referent.Nil(Reason.LONE_NAME);
    }

    private boolean isPeople(Phrase phrase, String head) {
        return vocabulary.isGroup(head)
                || gazetteer.isDemonym(head) && !gazetteer.isPlace(head)
                || phrase.hasDeterminer("many", "some", "most", "several", "few");
    }

    private boolean isBody(String name, List<Token> tokens) {
        return gazetteer.isBody(name)
                || gazetteer.isPlace(name)
                || hasOrganizationWord(tokens)
                || tokens.size() == 1 && Gazetteer.looksLikeBody(name) && !vocabulary.isGivenName(name)
                || tokens.stream()
                        .anyMatch(token -> ACRONYM.matcher(token.text()).matches());
    }

    private boolean hasOrganizationWord(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> vocabulary.isOrganizationWord(token.text()));
    }

    /** The capitalized words from the first, through {@code of} and {@code and} where the name is a body's. */
    private List<Token> tokens(Phrase phrase) {
        List<Token> chunk = phrase.chunk();
        int from = chunk.size() - 1;
        while (from > 0 && isPartOfName(chunk.get(from - 1))) {
            from--;
        }
        List<Token> all = phrase.tokens();
        int first = all.indexOf(chunk.get(from));
        List<Token> whole = all.subList(first, endOfName(all, first));
        return hasOrganizationWord(whole) ? whole : chunk.subList(from, chunk.size());
    }

    private static int endOfName(List<Token> all, int first) {
        int end = first + 1;
        for (int at = first + 1; at < all.size() && isPartOfName(all.get(at)); at++) {
            end = all.get(at).isCapital() ? at + 1 : end;
        }
        return end;
    }

    private static boolean isPartOfName(Token token) {
        return token.isCapital() || CONNECTORS.contains(token.text());
    }

    private static Referent named(Span span, String name, Kind kind, double confidence) {
        return new Referent.Candidate(CandidateKey.of(kind, name), kind, List.of(name), List.of(span), confidence);
    }
}
