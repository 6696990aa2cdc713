package org.communique.resolution.mention;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.material.Span;
import org.communique.resolution.cast.Cast;
import org.communique.resolution.cast.CastMember;
import org.communique.resolution.cast.CastMember.Gender;
import org.communique.resolution.referent.Referent;
import org.communique.resolution.text.ArticleText;

/**
 * Whom {@code he} or {@code she} stands for: a person named before it, the subject of a clause rather than the name that
 * stands nearest (Hobbs 1978), and nobody where two would do. Names in quotations and in relative clauses do not count.
 */
record Antecedents(Span pronoun, Gender gender, Scene scene) {

    /** How far back a person may be named, in sentences; chosen. */
    private static final int REACH = 2;

    private static final int LAST_SPEAKER = 3;
    private static final double ONLY_ONE = 0.85;
    /** Where neither name nor title tells whether the only one is a man or a woman. */
    private static final double ONLY_ONE_PERHAPS = 0.6;

    private static final double SUBJECT = 0.65;
    private static final double ONLY_ONE_BEFORE = 0.6;

    private static final Pattern IN_RELATIVE_CLAUSE =
            Pattern.compile("\\b(?:who|which|whose|whom|where|that)\\b[^,]*\\z");
    private static final Pattern OPENING =
            Pattern.compile("(?:(?:[\\p{L}-]+ ){0,4}[\\p{L}'.-]+, )?(?:[\\p{L}'.()-]+[ ,]+){0,6}");
    /** Who took a picture is meant by nothing in the text around it. */
    private static final Pattern CREDIT = Pattern.compile(
            "\\b(?:Photo|Picture|Image|Photograph)s?(?: by\\b|: )|/(?:Getty|AP|AFP|PA|Reuters)\\b|Getty Images");

    /** {@code A and B}, {@code A, and the engineer, B}. */
    private static final Pattern BESIDE = Pattern.compile(",? (?:and|or) (?:[\\p{L}'.-]+,? ){0,4}");

    private static final Pattern OBLIQUE = Pattern.compile(
            "(?:\\b(?:With|Like|Unlike|Under)|\\b(?:of|with|to|by|for|against|about|from|on|in|at|under|like|over|than|into|met|asked|called|told|and"
                    + "|'s)) (?:[\\p{L}'.-]+ ){0,3}\\z");

    /** Who asks; what follows is the answer of somebody else. */
    private static final Pattern ASKING = Pattern.compile(
            "(?i).*\\b(?:reporter|journalist|interviewer|moderator|questioner|host|anchor|correspondent)");

    Optional<Referent> find() {
        ArticleText text = scene.text();
        int number = text.sentenceAt(pronoun.start());
        Span own = text.sentence(number);
        List<Cast.Mention> here = likely(
                new Span(own.start(), Math.max(own.start() + 1, pronoun.start())), text.isQuoted(pronoun.start()));
        if (!here.isEmpty()) {
            return only(here, isSure(here) ? ONLY_ONE : ONLY_ONE_PERHAPS).or(() -> subject(here, own));
        }
        int back = 1;
        for (int told = 0; told < REACH && number - back >= 0; back++) {
            Span sentence = text.sentence(number - back);
            Optional<Referent> found = before(sentence);
            if (found.isPresent() || !likely(sentence, false).isEmpty()) {
                return found;
            }
            told += isSaid(sentence) ? 0 : 1;
        }
        return lastSpeaker(LAST_SPEAKER + back - 1 - REACH);
    }

    /** Who is meant where the sentence before names or quotes somebody. */
    private Optional<Referent> before(Span sentence) {
        List<Cast.Mention> there = likely(sentence, false);
        Optional<Referent> spoke = speakerIn(sentence);
        return there.isEmpty() || spoke.isPresent()
                ? spoke
                : subject(suited(sentence, false), sentence).or(() -> only(there, ONLY_ONE_BEFORE));
    }

    /** A sentence within a quotation takes nobody farther away from who said it. */
    private boolean isSaid(Span sentence) {
        return scene.text().isQuoted(sentence.start() + 1) && scene.text().isQuoted(sentence.end() - 2);
    }

    /** Of those named there who may be meant, where some surely are of that sex, only they. */
    private List<Cast.Mention> likely(Span within, boolean quoted) {
        List<Cast.Mention> suited = suited(within, quoted);
        if (gender == Gender.UNKNOWN) {
            return suited;
        }
        List<Cast.Mention> sure = suited.stream()
                .filter(mention -> scene.cast().member(mention).gender() == gender)
                .toList();
        return sure.isEmpty() ? suited : sure;
    }

    private List<Cast.Mention> suited(Span within, boolean quoted) {
        return scene.cast().mentionsIn(within).stream()
                .filter(mention -> scene.cast().member(mention).gender().suits(gender))
                .filter(mention ->
                        quoted || !scene.text().isQuoted(mention.span().start()))
                .filter(mention -> !isInRelativeClause(mention, within) && !scene.isSaid(mention.span()))
                .filter(mention ->
                        !CREDIT.matcher(scene.text().foldedSlice(within)).find())
                .toList();
    }

    private boolean isSure(List<Cast.Mention> mentions) {
        return mentions.stream()
                .allMatch(mention -> scene.cast().member(mention).gender() == gender);
    }

    private boolean isInRelativeClause(Cast.Mention mention, Span sentence) {
        return IN_RELATIVE_CLAUSE.matcher(before(mention, sentence)).find();
    }

    private String before(Cast.Mention mention, Span sentence) {
        return scene.text().foldedBetween(sentence.start(), mention.span().start());
    }

    private Optional<Referent> only(List<Cast.Mention> mentions, double certainty) {
        List<CastMember> members =
                mentions.stream().map(scene.cast()::member).distinct().toList();
        return members.size() == 1 ? Optional.of(members.get(0).referent(certainty)) : Optional.empty();
    }

    /** The first named, where the sentence begins with the name, titles and adverbs aside. */
    private Optional<Referent> subject(List<Cast.Mention> mentions, Span sentence) {
        Cast.Mention first = mentions.get(0);
        String before = before(first, sentence);
        boolean isSubject =
                OPENING.matcher(before).matches() && !OBLIQUE.matcher(before).find();
        boolean isRivalled = mentions.size() > 1
                && mentions.stream()
                        .skip(1)
                        .filter(mention -> mention.member() != first.member())
                        .map(mention -> scene.text()
                                .foldedBetween(
                                        first.span().end(), mention.span().start()))
                        .anyMatch(between -> BESIDE.matcher(between).matches());
        return isSubject && !isRivalled ? Optional.of(scene.cast().member(first).referent(SUBJECT)) : Optional.empty();
    }

    private Optional<Referent> speakerIn(Span sentence) {
        return scene.said().stream()
                .filter(said -> sentence.contains(said.at()))
                .map(Scene.Said::speaker)
                .filter(this::mayBeMeant)
                .reduce((earlier, later) -> later);
    }

    private Optional<Referent> lastSpeaker(int sentences) {
        return scene.lastBefore(pronoun.start(), Math.max(LAST_SPEAKER, sentences))
                .map(Scene.Said::speaker)
                .filter(this::mayBeMeant);
    }

    /** A member of the cast of that sex, or somebody unnamed. */
    private boolean mayBeMeant(Referent speaker) {
        boolean isUnnamed = speaker instanceof Referent.Candidate candidate
                && candidate.kind() == Referent.Candidate.Kind.UNNAMED
                && !ASKING.matcher(candidate.name()).matches();
        return isUnnamed
                || scene.cast().members().stream()
                        .filter(member ->
                                speaker.id().filter(member.id()::equals).isPresent())
                        .anyMatch(member -> member.gender().suits(gender));
    }
}
