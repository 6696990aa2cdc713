package org.communique.resolution.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.material.Span;
import org.communique.resolution.cast.CastMember;
import org.communique.resolution.cast.Genders;
import org.communique.resolution.cast.Titles;
import org.communique.resolution.lexicon.Alias;
import org.communique.resolution.lexicon.AliasIndex;
import org.communique.resolution.lexicon.Lexicon;
import org.communique.resolution.lexicon.PartyWords;
import org.communique.resolution.referent.Referent;
import org.communique.resolution.referent.Referent.Candidate.Kind;
import org.communique.resolution.text.ArticleText;
import org.communique.resolution.text.Phrase;
import org.communique.resolution.text.Spelling;
import org.communique.resolution.text.Token;

/** {@code The ministry}, {@code the president}: whom the article named before and who is one. */
final class DefiniteReader implements MentionReader {

    private static final double ENTITLED = 0.7;
    private static final double JUST_SPOKE = 0.6;

    /** In sentences, how far back somebody spoke; chosen. */
    private static final int REACH = 3;

    private static final Pattern AGED = Pattern.compile("\\d{1,3}-year-old");
    /** Of which there is one at a time: whoever has it was called so before. */
    private static final Pattern OFFICES =
            Pattern.compile("president|premier|chancellor|king|queen|prince|princess|pope|archbishop|bishop|minister|"
                    + "secretary|governor|mayor|chairman|chairwoman|chair|chief|head|director|judge|general|"
                    + "prosecutor|ambassador|sheriff|speaker|spokesman|spokeswoman|boss|spokesperson|adviser|advisor|"
                    + "aide|ceo|commissioner|coach|moderator|host");

    /** Of whom there are many: who is called so and is not named stays as the article describes him. */
    private static final Pattern SOMEBODY = Pattern.compile(
            "official|spokesman|spokeswoman|spokesperson|aide|adviser|advisor|source|reporter|staffer|officer|insider");

    /** Who is hardly the one that was told of before: the driver is not who was hit, the doctor not who was ill. */
    private static final Pattern OTHER = Pattern.compile(AGED
            + "|lawyer|attorney|doctor|nurse|driver|opponent|rival|critic|detective|investigator|witness|neighbou?r");

    private static final Set<String> COURTESY =
            Set.of("mr.", "mr", "mrs.", "mrs", "ms.", "ms", "miss", "dr.", "dr", "prof.");

    private final Lexicon lexicon;

    DefiniteReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Optional<Referent> read(Phrase phrase, Scene scene) {
        String head = phrase.head().lower();
        Optional<Referent> named = lexicon.vocabulary().isTitle(head) ? namedLater(phrase, scene) : Optional.empty();
        if (named.isPresent() || !phrase.hasDeterminer("the", "this", "that", "its", "their")) {
            return named;
        }
        if (lexicon.vocabulary().isInstitution(head)) {
            return phrase.isCapitalizedInside() ? Optional.empty() : organization(phrase, head, scene);
        }
        boolean isAged = AGED.matcher(head).matches();
        boolean isPlain = phrase.chunkSpan().end() == phrase.span().end() && !namesABody(phrase);
        return isAged || lexicon.vocabulary().isTitle(head) && isPlain
                ? Optional.of(person(phrase, head, scene))
                : Optional.empty();
    }

    /** Before whose name the article has the very words: {@code Ferry chief says}, and later {@code ferry chief Ida Quay}. */
    private static Optional<Referent> namedLater(Phrase phrase, Scene scene) {
        String words = Spelling.lower(scene.text().foldedSlice(phrase.chunkSpan())) + " ";
        List<CastMember> called = scene.cast().members().stream()
                .filter(member -> member.evidence().stream()
                        .anyMatch(at -> Spelling.lower(scene.text()
                                        .foldedBetween(Math.max(0, at.start() - words.length()), at.start()))
                                .equals(words)))
                .toList();
        boolean isWhole = phrase.chunkSpan().end() == phrase.span().end()
                && phrase.chunk().size() > 1;
        return isWhole && called.size() == 1 && !phrase.hasDeterminer("a", "an", "another", "one")
                ? Optional.of(called.get(0).referent(ENTITLED))
                : Optional.empty();
    }

    /** {@code The ferry club director} of a body, unlike {@code the Conservative member}, may be anybody. */
    private boolean namesABody(Phrase phrase) {
        List<String> capitals = phrase.chunk().stream()
                .filter(Token::isCapital)
                .map(Token::text)
                .filter(word -> !lexicon.vocabulary().isTitle(word))
                .toList();
        return !lexicon.gazetteer().isPlace(String.join(" ", capitals))
                && capitals.stream()
                        .anyMatch(word -> !PartyWords.is(word)
                                && !lexicon.gazetteer().isPlace(word)
                                && !lexicon.gazetteer().isDemonym(word));
    }

    private Optional<Referent> organization(Phrase phrase, String head, Scene scene) {
        List<String> before = described(scene.cast().hitsBefore(phrase.span().start()), head, scene);
        List<String> anywhere = described(scene.cast().hits(), head, scene);
        if (before.isEmpty() && anywhere.size() == 1) {
            return Optional.of(new Referent.Actor(anywhere.get(0), 0.6));
        }
        return before.stream().findFirst().map(id -> new Referent.Actor(id, 0.7));
    }

    private List<String> described(List<AliasIndex.Hit> hits, String head, Scene scene) {
        return hits.stream()
                .filter(hit -> isA(head, scene.text().foldedSlice(hit.span()), hit))
                .flatMap(hit -> hit.aliases().stream()
                        .filter(alias -> lexicon.isOrganization(alias.entity()))
                        .limit(1))
                .map(Alias::entity)
                .distinct()
                .toList();
    }

    private boolean isA(String head, String printed, AliasIndex.Hit hit) {
        return hit.aliases().stream()
                .filter(alias -> alias.sort() != Alias.Sort.DEMONYM)
                .anyMatch(alias -> Spelling.lower(printed).endsWith(head) || lexicon.isA(alias.entity(), head));
    }

    /** Who has such a title: the only one in the sentence, else just before, else so far; else who has just spoken. */
    private Referent person(Phrase phrase, String title, Scene scene) {
        int number = scene.text().sentenceAt(phrase.span().start());
        Titles titles = Titles.of(phrase, lexicon.posts());
        for (Titles held : titles.equals(titles.once()) ? List.of(titles) : List.of(titles, titles.once())) {
            for (int reach : new int[] {0, 2, number}) {
                int from = scene.text().sentence(Math.max(0, number - reach)).start();
                List<CastMember> entitled = entitled(held, from, scene);
                List<CastMember> whole =
                        entitled.stream().filter(held::areWhollyOf).toList();
                if (entitled.size() == 1 || whole.size() == 1) {
                    return (whole.size() == 1 ? whole : entitled).get(0).referent(ENTITLED);
                }
                if (!entitled.isEmpty()) {
                    return lastOf(entitled, phrase.span().start(), scene);
                }
            }
        }
        boolean isOffice = OFFICES.matcher(title).matches();
        if (SOMEBODY.matcher(title).matches() || isIntroduced(phrase, scene)) {
            return before(phrase, scene)
                    .orElseGet(() -> CommonNounReader.described(phrase, scene, Kind.UNNAMED, JUST_SPOKE));
        }
        return isOffice && scene.cast().members().size() > 1
                ? Referent.Nil.ambiguous()
                : justSpoke(phrase, scene)
                        .<Referent>map(member -> member.referent(JUST_SPOKE))
                        .or(() -> isOffice || OTHER.matcher(title).matches()
                                ? Optional.empty()
                                : new Antecedents(phrase.span(), Genders.ofTitle(title), scene).find())
                        .orElseGet(Referent.Nil::ambiguous);
    }

    /** Of several who have the title, who spoke just before, where no other of them is named since. */
    private static Referent lastOf(List<CastMember> entitled, int offset, Scene scene) {
        Optional<Scene.Said> last = scene.lastBefore(offset, REACH);
        int from = last.map(said -> said.at().start()).orElse(offset);
        List<CastMember> since = scene.cast().mentionsIn(new Span(from, Math.max(from + 1, offset))).stream()
                .map(scene.cast()::member)
                .filter(entitled::contains)
                .distinct()
                .toList();
        return last.flatMap(said -> said.speaker().id())
                .flatMap(id -> entitled.stream()
                        .filter(member -> member.id().equals(id))
                        .filter(member -> since.stream().allMatch(member::equals))
                        .findFirst())
                .<Referent>map(member -> member.referent(JUST_SPOKE))
                .orElseGet(Referent.Nil::ambiguous);
    }

    /** Who spoke before and was described by that word. */
    private static Optional<Referent> before(Phrase phrase, Scene scene) {
        return scene.lastBefore(phrase.span().start(), REACH)
                .map(Scene.Said::speaker)
                .filter(speaker -> speaker instanceof Referent.Candidate candidate
                        && candidate.kind() == Kind.UNNAMED
                        && Spelling.lower(candidate.name())
                                .contains(phrase.head().lower()));
    }

    /** {@code A man in the crowd}, whom the article does not name and calls {@code the man} later. */
    private static boolean isIntroduced(Phrase phrase, Scene scene) {
        String before =
                Spelling.lower(scene.text().foldedBetween(0, phrase.span().start()));
        return Pattern.compile("(?<!, )(?<!who is )\\b(?:an?|another|one) (?:[\\p{L}\\d'-]+ ){0,3}"
                        + Pattern.quote(phrase.head().lower()) + "\\b(?! \\p{Lu})")
                .matcher(before)
                .find();
    }

    /** Who spoke last, some sentences before, where nobody else is named since and no title of his own says otherwise. */
    private Optional<CastMember> justSpoke(Phrase phrase, Scene scene) {
        ArticleText text = scene.text();
        Optional<Scene.Said> last = scene.lastBefore(phrase.span().start(), REACH);
        int from = last.map(said -> said.at().start()).orElse(phrase.span().start());
        Span since = new Span(from, Math.max(from + 1, phrase.span().start()));
        List<CastMember> named = scene.cast().mentionsIn(since).stream()
                .filter(mention -> !text.isQuoted(mention.span().start()))
                .map(scene.cast()::member)
                .distinct()
                .toList();
        Optional<String> speaker = last.flatMap(said -> said.speaker().id());
        return scene.cast().members().stream()
                .filter(member -> speaker.filter(member.id()::equals).isPresent())
                .filter(member -> named.stream().allMatch(member::equals))
                .filter(member -> scene.cast().members().size() == 1
                        || member.evidence().stream().noneMatch(at -> isTitled(at, text)))
                .findFirst();
    }

    /** Whether a title stands before the name. */
    private boolean isTitled(Span name, ArticleText text) {
        String[] before = text.line(name.start()).strip().split("[\\s,]+");
        String last = Spelling.lower(Spelling.fold(before[before.length - 1]));
        return lexicon.vocabulary().isTitle(last) && !COURTESY.contains(last);
    }

    private static List<CastMember> entitled(Titles titles, int from, Scene scene) {
        Span within = new Span(from, Math.max(from + 1, titles.phrase().span().start()));
        return scene.cast().mentionsIn(within).stream()
                .map(scene.cast()::member)
                .distinct()
                .filter(titles::areOf)
                .toList();
    }
}
