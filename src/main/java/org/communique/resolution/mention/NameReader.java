package org.communique.resolution.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.material.Span;
import org.communique.resolution.cast.CastMember;
import org.communique.resolution.lexicon.Gazetteer;
import org.communique.resolution.lexicon.Lexicon;
import org.communique.resolution.lexicon.Names;
import org.communique.resolution.lexicon.Vocabulary;
import org.communique.resolution.referent.Referent;
import org.communique.resolution.referent.Referent.Candidate.Kind;
import org.communique.resolution.referent.Referent.Nil.Reason;
import org.communique.resolution.text.Phrase;
import org.communique.resolution.text.Token;

/** Names that neither the authority nor the article's cast knows: bodies by their words and shape, peoples, lone names. */
final class NameReader implements MentionReader {

    /** Which are one body's name although they are words for bodies. */
    private static final Set<String> SELF_EVIDENT = Set.of(
            "times", "post", "news", "journal", "senate", "house", "congress", "parliament", "treasury", "presidency");

    /** What a medium is, behind its name. */
    private static final Set<String> MEDIA = Set.of("newspaper", "magazine", "broadcaster", "tabloid", "newswire");

    private static final Pattern DESCRIBED_IN_GERMAN =
            Pattern.compile("(?:[Dd](?:er|ie|as)|[Ee]ine?) (?=.*\\p{Ll}).+", Pattern.DOTALL);
    private static final Pattern WITH_INITIALS = Pattern.compile("(?:\\p{Lu}\\. ?){1,3}\\p{Lu}\\p{Ll}[\\p{L}'-]+");
    /** How likely who is the only one of a surname is meant by it where it stands among capitals. */
    private static final double OF_THAT_SURNAME = 0.8;

    private static final Pattern PEOPLE = Pattern.compile("\\p{Lu}\\p{Ll}+(?:eer|ist|ian|an|er|ite)s");
    private static final Pattern WITH_OTHERS =
            Pattern.compile("(?:, (?!(?:the|an?|its|their|his|her)\\b|\\p{Lu}\\S*'s )[^,]{2,60})*,? (?:and|&) .+");
    private static final Pattern IT =
            Pattern.compile("(?: \\p{L}+){1,2}(?: that)? (?:it|its|it's)\\b", Pattern.CASE_INSENSITIVE);

    private final Vocabulary vocabulary;
    private final Gazetteer gazetteer;
    private final Names names;

    NameReader(Lexicon lexicon) {
        this.vocabulary = lexicon.vocabulary();
        this.gazetteer = lexicon.gazetteer();
        this.names = new Names(lexicon.vocabulary(), lexicon.gazetteer());
    }

    @Override
    public Optional<Referent> read(Phrase phrase, Scene scene) {
        Token head = phrase.head();
        if (MEDIA.contains(head.text())) {
            return medium(phrase, scene);
        }
        List<CastMember> named = named(head, scene);
        if (named.size() == 1 && phrase.tokens().size() == 1 && head.isCapital()) {
            return Optional.of(named.get(0).referent(OF_THAT_SURNAME));
        }
        boolean isWordOfTheLanguage = !phrase.isCapitalizedInside()
                && isEveryday(head)
                && tokens(phrase).size() == 1;
        return head.isCapital() && !isWordOfTheLanguage
                ? Optional.of(
                        isHeadline(phrase, scene)
                                ? Referent.Nil.ambiguous()
                                : withOthers(name(phrase, scene), phrase, scene))
                : Optional.empty();
    }

    private static List<CastMember> named(Token surname, Scene scene) {
        return scene.cast().members().stream()
                .filter(member -> member.hasSurname(surname.text()))
                .toList();
    }

    /** {@code The Portwick Herald newspaper}; {@code the Ruritanian newspaper} has no name. */
    private Optional<Referent> medium(Phrase phrase, Scene scene) {
        List<Token> chunk = phrase.chunk();
        int from = chunk.size() - 1;
        while (from > 0
                && chunk.get(from - 1).isCapital()
                && !chunk.get(from - 1).is("the")) {
            from--;
        }
        List<Token> name = chunk.subList(from, chunk.size() - 1);
        boolean isNamed = name.stream()
                .map(Token::text)
                .anyMatch(word -> !gazetteer.isPlace(word) && !gazetteer.isDemonym(word) && !Names.isAdjective(word));
        return isNamed && !phrase.hasDeterminer("a", "an", "another", "one", "some")
                ? Optional.of(CommonNounReader.named(span(name), name(name, scene), Kind.ORGANIZATION, 0.6))
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
        List<Token> tokens = tokens(phrase);
        boolean isOfSomebody = !scene.cast().mentionsIn(phrase.chunkSpan()).isEmpty()
                || !named(phrase.head(), scene).isEmpty();
        if (isOfSomebody) {
            return Referent.Nil.ambiguous();
        }
        if (vocabulary.isThing(head) || isAccountOf(tokens)) {
            return new Referent.Nil(Reason.NOT_AN_ACTOR);
        }
        Span span = span(tokens);
        String name = name(tokens, scene);
        if (WITH_INITIALS.matcher(name).matches()) {
            return CommonNounReader.named(span, name, Kind.PERSON, 0.6);
        }
        if (gazetteer.isBody(name) || gazetteer.isPlace(name)) {
            return CommonNounReader.named(span, name, Kind.ORGANIZATION, 0.6);
        }
        boolean isWordForABody = tokens.size() == 1
                && vocabulary.isInstitution(head)
                && !SELF_EVIDENT.contains(phrase.head().lower());
        if (isWordForABody) {
            return CommonNounReader.described(phrase, scene, Kind.ORGANIZATION, 0.5);
        }
        boolean arePeople = phrase.hasDeterminer("the")
                && tokens.size() == 1
                && PEOPLE.matcher(name).matches();
        if (arePeople || isPeople(phrase, head) || isFamily(head, scene)) {
            return CommonNounReader.described(phrase, scene, Kind.GROUP, 0.5);
        }
        boolean isDescribed =
                DESCRIBED_IN_GERMAN.matcher(phrase.words()).matches() && !names.hasOrganizationWord(words(tokens));
        if (isDescribed || vocabulary.isTitle(head)) {
            return CommonNounReader.described(phrase, scene, Kind.UNNAMED, 0.5);
        }
        return name.length() < 2 ? new Referent.Nil(Reason.LONE_NAME) : unknown(phrase, tokens, scene);
    }

    /** Of a name that nothing explains but its words and what stands beside it. */
    private Referent unknown(Phrase phrase, List<Token> tokens, Scene scene) {
        Span span = span(tokens);
        String name = name(tokens, scene);
        int named = 1 + names.lastTitle(words(tokens));
        List<Token> entitled = tokens.subList(named, tokens.size());
        boolean isEntitled = named > 0
                && entitled.size() > 1
                && !vocabulary.isOrganizationWord(
                        entitled.get(entitled.size() - 1).text());
        if (isEntitled || tokens.size() == phrase.chunk().size() && names.areAPersons(words(tokens))) {
            List<Token> person = isEntitled ? entitled : tokens;
            return CommonNounReader.named(span(person), name(person, scene), Kind.PERSON, 0.6);
        }
        boolean isLabel = scene.text().foldedBetween(span.end(), span.end() + 1).equals(":");
        if (names.areABodys(name, words(tokens)) && !(isLabel && tokens.size() == 1 && !gazetteer.isBody(name))) {
            return CommonNounReader.named(span, name, Kind.ORGANIZATION, 0.6);
        }
        boolean isBodyByContext = tokens.size() > 1
                || phrase.hasDeterminer("the")
                || IT.matcher(phrase.text().folded())
                        .region(phrase.span().end(), phrase.text().length())
                        .lookingAt();
        return isBodyByContext
                        && !isLabel
                        && !vocabulary.isGivenName(phrase.head().text())
                        && !Names.isAdjective(phrase.head().text())
                ? CommonNounReader.named(span, name, Kind.ORGANIZATION, 0.4)
                : new Referent.Nil(Reason.LONE_NAME);
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().map(Token::text).toList();
    }

    private static Span span(List<Token> tokens) {
        return new Span(
                tokens.get(0).span().start(),
                tokens.get(tokens.size() - 1).span().end());
    }

    private static String name(List<Token> tokens, Scene scene) {
        return scene.text().slice(span(tokens)).replaceAll("\\s+", " ");
    }

    /** {@code Survey Of Ferry Captains}; {@code Journal of Tides} is a body. */
    private boolean isAccountOf(List<Token> tokens) {
        return tokens.size() > 1
                && tokens.get(1).is("of")
                && vocabulary.isDocument(tokens.get(0).text())
                && !names.hasOrganizationWord(words(tokens));
    }

    /** {@code The Quays}, where one of them is named. */
    private static boolean isFamily(String head, Scene scene) {
        return head.endsWith("s")
                && scene.cast().members().stream()
                        .anyMatch(member -> member.hasSurname(head.substring(0, head.length() - 1)));
    }

    private boolean isPeople(Phrase phrase, String head) {
        return vocabulary.isGroup(head)
                || gazetteer.isDemonym(head) && !gazetteer.isPlace(head)
                || phrase.hasDeterminer("many", "some", "most", "several", "few");
    }

    /** The capitalized words from the first, through {@code of} and {@code and} where the name is a body's. */
    private List<Token> tokens(Phrase phrase) {
        List<Token> chunk = phrase.chunk();
        int from = chunk.size() - 1;
        while (from > 0 && Names.isPart(chunk.get(from - 1))) {
            from--;
        }
        while (from < chunk.size() - 1 && !chunk.get(from).isCapital()) {
            from++;
        }
        List<Token> all = phrase.tokens();
        int first = all.indexOf(chunk.get(from));
        List<Token> whole = all.subList(first, names.end(all, first));
        return names.hasOrganizationWord(words(whole)) ? whole : chunk.subList(from, chunk.size());
    }
}
