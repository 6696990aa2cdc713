package org.communique.resolution.lexicon;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.communique.resolution.text.Token;

/** Whether the capitalized words of a name that nothing explains look like a person's or a body's. */
public record Names(Vocabulary vocabulary, Gazetteer gazetteer) {

    private static final Set<String> CONNECTORS = Set.of("of", "and", "for", "the", "&", "on");
    /** In names that begin with what they are: {@code Committee to Save a Quay}. */
    private static final Set<String> INNER = Set.of("to", "a", "in", "against", "from");

    private static final Pattern LIKE_A_PERSON =
            Pattern.compile("\\p{Lu}[\\p{Ll}\\p{M}]+(?:['-]\\p{Lu}?[\\p{Ll}\\p{M}]+)*");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}&.]{1,5}");
    private static final Pattern ADJECTIVE = Pattern.compile("\\p{Lu}.+(?:ian|esque|ese|ish)");

    /** {@code Ruritanian}, {@code Danish}. */
    public static boolean isAdjective(String word) {
        return ADJECTIVE.matcher(word).matches();
    }

    public boolean hasOrganizationWord(List<String> words) {
        return words.stream().anyMatch(vocabulary::isOrganizationWord);
    }

    /** By a list of bodies and places, a word for bodies, or an acronym among few words. */
    public boolean areABodys(String name, List<String> words) {
        return gazetteer.isBody(name)
                || gazetteer.isPlace(name)
                || hasOrganizationWord(words)
                || words.size() == 1 && Gazetteer.looksLikeBody(name) && !vocabulary.isGivenName(name)
                || words.size() < 3
                        && words.stream().anyMatch(word -> ACRONYM.matcher(word).matches());
    }

    /** Two words that are no everyday words, places and bodies, whichever given names the lists lack. */
    public boolean areAPersons(List<String> words) {
        return words.size() == 2 && words.stream().allMatch(this::mayBeAPersons);
    }

    private boolean mayBeAPersons(String word) {
        return LIKE_A_PERSON.matcher(word).matches()
                && !vocabulary.isCommon(word)
                && !vocabulary.isOrganizationWord(word)
                && !vocabulary.isTitle(word)
                && !gazetteer.isPlace(word)
                && !gazetteer.isDemonym(word)
                && !Gazetteer.looksLikeBody(word)
                && !isAdjective(word);
    }

    /** In {@code Lubanian President Ab-Ul Quay}, whose name no list has, that of {@code President}; else less than 0. */
    public int lastTitle(List<String> words) {
        return IntStream.range(0, words.size())
                .filter(at -> vocabulary.isTitle(words.get(at)))
                .reduce((one, other) -> other)
                .orElse(-1);
    }

    /** Behind the last capitalized word, through {@code of} and {@code and}. */
    public int end(List<Token> all, int first) {
        boolean isOfABody = vocabulary.isInstitution(all.get(first).text());
        int end = first + 1;
        for (int at = first + 1;
                at < all.size()
                        && (isPart(all.get(at))
                                || isOfABody && INNER.contains(all.get(at).text()))
                        && !isAnother(all, at);
                at++) {
            end = all.get(at).isCapital() ? at + 1 : end;
        }
        return end;
    }

    /** {@code The Times and the Herald} are two. */
    private static boolean isAnother(List<Token> all, int at) {
        return all.get(at).is("and")
                && at + 1 < all.size()
                && all.get(at + 1).text().equals("the");
    }

    /** A capitalized word, or one that joins such. */
    public static boolean isPart(Token token) {
        return token.isCapital() || CONNECTORS.contains(token.text());
    }
}
