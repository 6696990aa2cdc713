package org.communique.resolution.cast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.material.Span;
import org.communique.resolution.lexicon.PartyWords;
import org.communique.resolution.lexicon.Posts;
import org.communique.resolution.text.Phrase;
import org.communique.resolution.text.Spelling;
import org.communique.resolution.text.Token;

/** Whether a person has the title that a phrase gives: {@code the former president}, {@code the Democratic nominee}. */
public record Titles(Phrase phrase, Set<String> ranks, Posts posts) {

    private static final String FORMER = "former";

    /** In characters, how far from a name its title may stand. */
    private static final int BEFORE = 40;

    private static final int BEHIND = 90;

    /** What parts two holders of one title: the {@code former}, the {@code vice} and the {@code deputy} president. */
    private static final Pattern RANK = Pattern.compile("\\b(?:(former|ex|then|onetime)|vice|deputy|assistant)\\b");

    /** Not {@code an aide to the president}, {@code a candidate for governor}. */
    private static final String OF_ANOTHER =
            "(?<!\\b(?:to|for|of|by|with|against|under|about) (?:the |his |her |their )?(?:former |late )?)";

    /** Of several titles the last: {@code the former clerk and vice president}. */
    private static final Pattern OTHER_TITLE = Pattern.compile("(?s).*(?:\\b(?:and|or)\\b|,(?=.*\\p{L}))");

    private static final Map<String, String> ABBREVIATED = Map.of(
            "senator",
            "|sen",
            "governor",
            "|gov",
            "congressman",
            "|rep",
            "congresswoman",
            "|rep",
            "professor",
            "|prof");

    public Titles {
        ranks = Set.copyOf(ranks);
    }

    public static Titles of(Phrase phrase, Posts posts) {
        return new Titles(phrase, ranks(Spelling.lower(phrase.text().foldedSlice(phrase.span()))), posts);
    }

    /** The title that somebody held whom the article calls by it without {@code former}. */
    public Titles once() {
        return new Titles(
                phrase, ranks.stream().filter(rank -> !rank.equals(FORMER)).collect(Collectors.toSet()), posts);
    }

    /** Where the article calls the person so, or the authority knows of such a post. */
    public boolean areOf(CastMember member) {
        String title = phrase.head().lower();
        boolean known = member.actor()
                .filter(actor -> posts.hasTitle(actor, title, ranks.contains(FORMER)))
                .isPresent();
        String words = "(?:" + title + ABBREVIATED.getOrDefault(title, "") + ")";
        boolean called = known
                || member.evidence().stream()
                        .anyMatch(at ->
                                ranksBeside(at, words).filter(ranks::equals).isPresent());
        return called && isOfParty(member);
    }

    /** Whether every word of the phrase stands beside the name: {@code the Ohio governor}, {@code Ohio Gov. Ida Quay}. */
    public boolean areWhollyOf(CastMember member) {
        List<String> words = phrase.chunk().stream()
                .filter(token -> token.isWord() && !token.equals(phrase.head()))
                .map(Token::lower)
                .toList();
        return !words.isEmpty()
                && member.evidence().stream()
                        .map(at -> before(at) + Spelling.lower(behind(at)))
                        .anyMatch(beside -> words.stream().allMatch(beside::contains));
    }

    private String before(Span name) {
        return Spelling.lower(phrase.text().foldedBetween(Math.max(0, name.start() - BEFORE), name.start()));
    }

    private String behind(Span name) {
        int end = Math.min(phrase.text().length(), name.end() + BEHIND);
        return phrase.text().foldedBetween(name.end(), end);
    }

    /** The ranks of the title right before the name, or in the apposition behind it. */
    private Optional<Set<String>> ranksBeside(Span name, String title) {
        return Stream.of(
                        Pattern.compile("\\b(?:[\\p{L}.'-]+ ){0,3}" + title + "\\.?,? $")
                                .matcher(before(name)),
                        Pattern.compile("(?i:\\A,(?: [^,.\\n]{0,60})? " + OF_ANOTHER + title + "\\b)(?!'s| \\p{Lu})")
                                .matcher(behind(name)))
                .filter(Matcher::find)
                .map(found -> ranks(Spelling.lower(found.group())))
                .findFirst();
    }

    private static Set<String> ranks(String words) {
        return RANK.matcher(OTHER_TITLE.matcher(words).replaceFirst(""))
                .results()
                .map(found -> found.group(1) == null ? found.group() : FORMER)
                .collect(Collectors.toSet());
    }

    /** {@code The Democratic nominee} is called a Democrat, or nothing of that kind, wherever he is named with a title. */
    private boolean isOfParty(CastMember member) {
        return phrase.chunk().stream()
                .map(token -> PartyWords.in(token.lower()))
                .filter(party -> !party.isEmpty())
                .allMatch(party -> member.evidence().stream()
                        .map(at -> phrase.text().foldedBetween(Math.max(0, at.start() - BEFORE), at.start()))
                        .anyMatch(before -> PartyWords.in(before).equals(party)));
    }
}
