package org.communique.linking.resolution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.material.Article;
import org.communique.material.Span;

/**
 * The text of an article with one char for each code point, so that an index into it is an offset as spans count; cut
 * into paragraphs, sentences and words.
 */
final class ArticleText {

    // Possessive: java.util.regex calls itself for each round of a group, and a text may have a word of any length.
    private static final Pattern WORD = Pattern.compile(
            "(?:[A-Z]\\.)+(?:[A-Z](?!\\w))?|(?:Mr|Mrs|Ms|Dr|Prof|Rep|Sen|Gov|Gen|Col|Lt|Sgt|Rev|Jr|Sr|St)\\.(?=\\s)"
                    + "|[\\p{L}\\p{N}]+(?:[-/'.&](?=[\\p{L}\\p{N}])[\\p{L}\\p{N}]+)*+|\\S");
    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?\u2026][\"'\u201D\u2019)\\]]*\\s+(?=[\"'\u201C\u2018(\\[]*[\\p{Lu}\\p{N}])|\\n");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:\\b(?:Mr|Mrs|Ms|Dr|Prof|Rep|Sen|Gov|Gen|Col|Lt|Sgt|Rev|Jr|Sr|St|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|No|vs|D|R)"
                    + "|\\b[A-Z](?:\\.[A-Z])*)\\.$");

    private final String id;
    private final String characters;
    private final String folded;
    private final List<Span> sentences;

    private ArticleText(String id, String characters) {
        this.id = id;
        this.characters = characters;
        this.folded = Spelling.fold(characters);
        this.sentences = sentences(characters, folded);
    }

    static ArticleText of(Article article) {
        StringBuilder flat = new StringBuilder(article.text().length());
        article.text().codePoints().forEach(point -> flat.append(isPlain(point) ? (char) point : '\uFFFD'));
        return new ArticleText(article.id(), flat.toString());
    }

    private static boolean isPlain(int point) {
        return point < Character.MIN_SUPPLEMENTARY_CODE_POINT && !Character.isSurrogate((char) point);
    }

    private static List<Span> sentences(String characters, String folded) {
        List<Span> found = new ArrayList<>();
        int start = 0;
        Matcher end = SENTENCE_END.matcher(characters);
        while (end.find()) {
            boolean isBreak = end.group().equals("\n");
            int stop = isBreak ? end.start() : end.end();
            String upToTheDot = folded.substring(Math.max(start, end.start() - 12), end.start() + 1);
            if (!isBreak && ABBREVIATION.matcher(upToTheDot).find()) {
                continue;
            }
            if (stop > start) {
                found.add(new Span(start, stop));
            }
            start = end.end();
        }
        if (start < characters.length()) {
            found.add(new Span(start, characters.length()));
        }
        return List.copyOf(found);
    }

    String id() {
        return id;
    }

    int length() {
        return characters.length();
    }

    /** The text as it is, for patterns that look at its marks. */
    String characters() {
        return characters;
    }

    /** The text with spellings made comparable, offset for offset. */
    String folded() {
        return folded;
    }

    String slice(Span span) {
        return characters.substring(span.start(), Math.min(span.end(), characters.length()));
    }

    String foldedSlice(Span span) {
        return folded.substring(span.start(), Math.min(span.end(), folded.length()));
    }

    List<Span> sentences() {
        return sentences;
    }

    /** The number of the sentence in which an offset stands. */
    int sentenceAt(int offset) {
        int at = Collections.binarySearch(sentences, new Span(offset, Integer.MAX_VALUE));
        return Math.max(0, at >= 0 ? at : -at - 2);
    }

    Span sentence(int number) {
        return sentences.get(number);
    }

    /** Whether a line ends between the two offsets. */
    boolean isBroken(int from, int to) {
        int line = characters.indexOf('\n', from);
        return line >= 0 && line < to;
    }

    /** The words and marks of a part of the text. */
    List<Token> tokens(Span within) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(folded).region(within.start(), Math.min(within.end(), folded.length()));
        while (word.find()) {
            tokens.addAll(Token.of(word.start(), word.group()));
        }
        return tokens;
    }

    /** Whether an offset stands between quotation marks that open in the same line. */
    boolean isQuoted(int offset) {
        int line = characters.lastIndexOf('\n', Math.max(0, offset - 1));
        int open = characters.lastIndexOf('\u201C', offset);
        int closed = characters.lastIndexOf('\u201D', offset - 1);
        if (open > line && open > closed) {
            return true;
        }
        return characters
                                .substring(line + 1, Math.max(line + 1, offset))
                                .chars()
                                .filter(c -> c == '"')
                                .count()
                        % 2
                == 1;
    }

    /** A word or a mark; a possessive ending is a token of its own. */
    record Token(Span span, String text) {

        static List<Token> of(int start, String text) {
            boolean possessive = text.endsWith("'s") && text.length() > 2;
            int end = start + text.length();
            if (!possessive) {
                return List.of(new Token(new Span(start, end), text));
            }
            int cut = end - 2;
            return List.of(
                    new Token(new Span(start, cut), text.substring(0, text.length() - 2)),
                    new Token(new Span(cut, end), "'s"));
        }

        boolean isCapital() {
            return Character.isUpperCase(text.charAt(0)) || isParticleName();
        }

        private boolean isParticleName() {
            return text.startsWith("al-") && text.length() > 3 && Character.isUpperCase(text.charAt(3));
        }

        boolean isWord() {
            return Character.isLetterOrDigit(text.charAt(0));
        }

        String lower() {
            return Spelling.lower(text);
        }

        boolean is(String other) {
            return lower().equals(other);
        }
    }
}
