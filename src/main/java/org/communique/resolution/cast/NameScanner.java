package org.communique.resolution.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.material.Span;
import org.communique.resolution.lexicon.Vocabulary;
import org.communique.resolution.text.ArticleText;
import org.communique.resolution.text.Token;

/** Finds runs of capitalized words that may be names: {@code President Maria de la Cruz} has one, after the title. */
public final class NameScanner {

    private static final Set<String> PARTICLES =
            Set.of("de", "del", "della", "di", "da", "la", "van", "von", "der", "den", "bin", "ibn", "al", "el", "ben");
    private static final Set<String> NO_NAMES = Set.of(
            "the",
            "a",
            "an",
            "on",
            "in",
            "at",
            "but",
            "and",
            "or",
            "if",
            "as",
            "it",
            "he",
            "she",
            "they",
            "we",
            "i",
            "you",
            "his",
            "her",
            "its",
            "their",
            "our",
            "my",
            "this",
            "that",
            "these",
            "those",
            "who",
            "what",
            "when",
            "where",
            "why",
            "how",
            "for",
            "from",
            "with",
            "after",
            "before",
            "since",
            "while",
            "despite",
            "by",
            "of",
            "to",
            "not",
            "no",
            "so",
            "yet",
            "then",
            "now",
            "there",
            "here",
            "also",
            "even",
            "still",
            "just",
            "only",
            "first",
            "last",
            "new",
            "old",
            "all",
            "some",
            "many",
            "most",
            "more",
            "one",
            "two",
            "three",
            "according",
            "although",
            "though",
            "because",
            "both",
            "each",
            "other",
            "another",
            "such",
            "like",
            "during",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "vice",
            "prime",
            "foreign",
            "deputy",
            "chief",
            "asked",
            "responding",
            "speaking",
            "following",
            "meanwhile",
            "however",
            "today",
            "yesterday",
            "former",
            "acting",
            "breaking",
            "watch",
            "read",
            "photo",
            "video");

    private final Vocabulary vocabulary;

    public NameScanner(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Capitalized words one after the other; the title before them, if any, in lower case. */
    record Run(Span span, List<Token> tokens, String title, String next) {

        Run {
            tokens = List.copyOf(tokens);
        }

        int length() {
            int length = 0;
            for (Token token : tokens) {
                length += token.text().endsWith(".") ? 0 : 1;
            }
            return length;
        }

        String name() {
            return String.join(" ", tokens.stream().map(Token::text).toList());
        }
    }

    List<Run> scan(ArticleText text, Span sentence) {
        List<Run> runs = new ArrayList<>();
        List<Token> tokens = text.tokens(sentence);
        int at = 0;
        while (at < tokens.size()) {
            int end = endOfRun(tokens, at);
            if (end > at) {
                runs.add(run(tokens, at, end));
            }
            at = Math.max(end, at + 1);
        }
        return runs;
    }

    private Run run(List<Token> tokens, int from, int to) {
        Span span = new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
        String before = from == 0 ? "" : tokens.get(from - 1).lower();
        String title = vocabulary.isTitle(before) ? before : "";
        String next = to < tokens.size() ? tokens.get(to).lower() : "";
        return new Run(span, tokens.subList(from, to), title, before.equals("the") ? "the" : next);
    }

    private int endOfRun(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && (isName(tokens.get(at)) || joins(tokens, at, from))) {
            at++;
        }
        return at;
    }

    private boolean joins(List<Token> tokens, int at, int from) {
        return at > from
                && PARTICLES.contains(tokens.get(at).text())
                && at + 1 < tokens.size()
                && (isName(tokens.get(at + 1))
                        || PARTICLES.contains(tokens.get(at + 1).text()));
    }

    private boolean isName(Token token) {
        if (!token.isCapital()) {
            return false;
        }
        String lower = token.lower();
        return !NO_NAMES.contains(lower) && !vocabulary.isTitle(lower);
    }
}
