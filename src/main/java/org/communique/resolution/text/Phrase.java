package org.communique.resolution.text;

import java.util.List;
import java.util.Set;
import org.communique.material.Span;

/**
 * The words of a mention. Its head chunk ends before the first comma, preposition or relative pronoun, and the head is
 * the chunk's last word: in <i>a spokesman for the Harbour Board</i> it is <i>spokesman</i>.
 */
public record Phrase(ArticleText text, Span span, List<Token> tokens) {

    private static final Set<String> DETERMINERS =
            Set.of(("the a an this that these those its his her their our my your one another other some several "
                            + "many most few both two three four five")
                    .split(" "));
    private static final Set<String> BOUNDARIES =
            Set.of((", ( -- \u2013 \u2014 : ; of for at in on from by with to who that which whose about into "
                            + "against under including after before as and or between over during near within inside "
                            + "outside familiar close loyal worried like such involved")
                    .split(" "));
    private static final Set<String> PARTICIPLES = Set.of(
            "published", "released", "obtained", "written", "put", "seen", "sent", "issued", "conducted", "made");
    private static final Set<String> AFTER_PARTICIPLES =
            Set.of("by", "in", "on", "from", "to", "at", "last", "this", "with");

    public Phrase {
        tokens = List.copyOf(tokens);
    }

    public static Phrase of(ArticleText text, Span span) {
        return new Phrase(text, span, text.tokens(span));
    }

    public String words() {
        return text.slice(span);
    }

    public boolean hasWords() {
        return tokens.stream().anyMatch(Token::isWord);
    }

    /** The first token that is no determiner. */
    private int firstWord() {
        int at = 0;
        while (at < tokens.size() - 1
                && (isDeterminer(tokens.get(at)) || !tokens.get(at).isWord())) {
            at++;
        }
        return at;
    }

    static boolean isDeterminer(Token token) {
        return DETERMINERS.contains(token.lower());
    }

    public boolean hasDeterminer(String... ones) {
        return !tokens.isEmpty() && Set.of(ones).contains(tokens.get(0).lower());
    }

    /** The words up to the head, without determiners in front. */
    public List<Token> chunk() {
        int from = firstWord();
        int to = from;
        while (to < tokens.size() && (to == from || !isBoundary(to))) {
            to++;
        }
        while (to > from + 1 && !tokens.get(to - 1).isWord()) {
            to--;
        }
        return tokens.subList(from, Math.max(to, Math.min(from + 1, tokens.size())));
    }

    private boolean isBoundary(int at) {
        String word = tokens.get(at).lower();
        boolean isBehindParticiple = at + 1 < tokens.size()
                && AFTER_PARTICIPLES.contains(tokens.get(at + 1).lower());
        return BOUNDARIES.contains(word) || PARTICIPLES.contains(word) && isBehindParticiple;
    }

    public Span chunkSpan() {
        List<Token> chunk = chunk();
        return new Span(
                chunk.get(0).span().start(), chunk.get(chunk.size() - 1).span().end());
    }

    public Token head() {
        List<Token> chunk = chunk();
        return chunk.get(chunk.size() - 1);
    }

    /** The token before an offset, or nothing in the phrase. */
    public String before(int offset) {
        String before = "";
        for (Token token : tokens) {
            if (token.span().end() <= offset) {
                before = token.lower();
            }
        }
        return before;
    }

    /** The token after an offset, or nothing in the phrase. */
    public String after(int offset) {
        return tokens.stream()
                .filter(token -> token.span().start() >= offset)
                .map(Token::lower)
                .findFirst()
                .orElse("");
    }

    /** Whether a word of the head chunk, the first word of the phrase aside, is capitalized. */
    public boolean isCapitalizedInside() {
        return chunk().stream()
                .skip(tokens.get(0).equals(chunk().get(0)) ? 1 : 0)
                .anyMatch(Token::isCapital);
    }
}
