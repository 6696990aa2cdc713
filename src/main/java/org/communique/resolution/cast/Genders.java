package org.communique.resolution.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.material.Span;
import org.communique.resolution.cast.CastMember.Gender;
import org.communique.resolution.lexicon.Vocabulary;
import org.communique.resolution.text.ArticleText;

/** Which pronoun stands for a member of the cast: a title tells it, else a given name, else how the article goes on. */
public record Genders(Vocabulary vocabulary, ArticleText text) {

    private static final Set<String> MEN =
            Set.of(("mr mr. sir lord king prince emir sultan pope father brother son uncle nephew husband "
                            + "spokesman chairman congressman councilman alderman businessman actor dad grandfather man "
                            + "assemblyman policeman statesman anchorman imam")
                    .split(" "));
    private static final Set<String> WOMEN =
            Set.of(("mrs mrs. ms ms. miss lady dame queen princess mother sister daughter aunt niece wife "
                            + "spokeswoman chairwoman congresswoman councilwoman businesswoman actress nun mum mom "
                            + "grandmother woman baroness duchess assemblywoman policewoman stateswoman anchorwoman widow")
                    .split(" "));
    private static final Set<String> COURTESY = Set.of(
            ("mr mr. mrs mrs. ms ms. miss dr dr. sir lord lady dame king queen prince princess pope sister " + "father")
                    .split(" "));

    private static final Pattern PRONOUN = Pattern.compile("\\b(?:(he|him|his|himself)|she|her|hers|herself)\\b");

    /** So many more pronouns must be of one sex; chosen. */
    private static final int CLEARLY = 2;

    static boolean isCourtesy(String title) {
        return COURTESY.contains(title);
    }

    /** Of a description: {@code the actress}, {@code the businessman}. */
    public static Gender ofTitle(String title) {
        boolean isWomans = title.endsWith("woman");
        return one(MEN.contains(title) || title.endsWith("man") && !isWomans, WOMEN.contains(title) || isWomans);
    }

    /** A title tells more than a name: {@code Mrs. Clinton} is not Clinton Smith. */
    Gender of(Run run) {
        Gender titled = one(MEN.contains(run.title()), WOMEN.contains(run.title()));
        String given = run.tokens().get(0).text();
        return titled != Gender.UNKNOWN || run.length() < 2
                ? titled
                : one(vocabulary.men().contains(given), vocabulary.women().contains(given));
    }

    private static Gender one(boolean isMan, boolean isWoman) {
        return isMan == isWoman ? Gender.UNKNOWN : isMan ? Gender.MALE : Gender.FEMALE;
    }

    /** The cast, with what the pronouns say that stand where nobody else is named. */
    Cast told(Cast cast) {
        int[] balance = new int[cast.members().size()];
        for (Span sentence : text.sentences()) {
            List<Cast.Mention> named = cast.mentionsIn(sentence);
            if (named.stream().map(Cast.Mention::member).distinct().count() == 1) {
                Matcher pronoun = PRONOUN.matcher(text.folded())
                        .region(named.get(0).span().end(), sentence.end());
                while (pronoun.find()) {
                    boolean isQuoted = text.isQuoted(pronoun.start());
                    balance[named.get(0).member()] += isQuoted ? 0 : pronoun.group(1) != null ? 1 : -1;
                }
            }
        }
        List<CastMember> members = new ArrayList<>();
        for (int at = 0; at < balance.length; at++) {
            members.add(told(cast.members().get(at), balance[at]));
        }
        return new Cast(members, cast.mentions(), cast.hits());
    }

    private static CastMember told(CastMember member, int balance) {
        return member.gender() == Gender.UNKNOWN && Math.abs(balance) >= CLEARLY
                ? member.of(balance > 0 ? Gender.MALE : Gender.FEMALE)
                : member;
    }
}
