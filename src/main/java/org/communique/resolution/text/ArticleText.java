package org.communique.resolution.text;

import java.util.Collections;
import java.util.List;
import org.communique.material.Article;
import org.communique.material.FlatText;
import org.communique.material.Span;

/**
 * The text of an article with one char for each code point, so that an index into it is an offset as spans count; cut
 * into paragraphs, sentences and words.
 */
public final class ArticleText {

    private final String id;
    private final String characters;
    private final String folded;
    private final List<Span> sentences;

    private ArticleText(String id, String characters) {
        this.id = id;
        this.characters = characters;
        this.folded = Spelling.fold(characters);
        this.sentences = new SentenceCutter(characters, folded).sentences();
    }

    public static ArticleText of(Article article) {
        return new ArticleText(article.id(), FlatText.of(article.text()).characters());
    }

    public String id() {
        return id;
    }

    public int length() {
        return characters.length();
    }

    /** The text as it is, for patterns that look at its marks. */
    String characters() {
        return characters;
    }

    /** The text with spellings made comparable, offset for offset. */
    public String folded() {
        return folded;
    }

    public String slice(Span span) {
        return characters.substring(span.start(), Math.min(span.end(), characters.length()));
    }

    public String foldedSlice(Span span) {
        return folded.substring(span.start(), Math.min(span.end(), folded.length()));
    }

    public List<Span> sentences() {
        return sentences;
    }

    /** The number of the sentence in which an offset stands. */
    public int sentenceAt(int offset) {
        int at = Collections.binarySearch(sentences, new Span(offset, Integer.MAX_VALUE));
        return Math.max(0, at >= 0 ? at : -at - 2);
    }

    public Span sentence(int number) {
        return sentences.get(number);
    }

    /** Whether a line ends between the two offsets. */
    public boolean isBroken(int from, int to) {
        int line = characters.indexOf('\n', from);
        return line >= 0 && line < to;
    }

    /** The line in which an offset stands, up to it. */
    public String line(int offset) {
        int start = offset == 0 ? 0 : characters.lastIndexOf('\n', offset - 1) + 1;
        return characters.substring(start, offset);
    }

    /** The text from one offset up to another, with spellings made comparable; nothing where that is behind. */
    public String foldedBetween(int from, int to) {
        return from < to ? folded.substring(from, Math.min(to, folded.length())) : "";
    }

    /** The words and marks of a part of the text. */
    public List<Token> tokens(Span within) {
        return new Tokenizer(folded, Math.min(within.end(), folded.length())).tokens(within.start());
    }

    /** Whether an offset stands between quotation marks that open in the same line. */
    public boolean isQuoted(int offset) {
        int line = characters.lastIndexOf('\n', Math.max(0, offset - 1));
        boolean open = false;
        boolean typed = false;
        for (int at = line + 1; at < offset; at++) {
            char mark = characters.charAt(at);
            open = mark == '\u201C' || open && mark != '\u201D';
            typed ^= mark == '"';
        }
        return open || typed || characters.startsWith("\u201C", offset);
    }
}
