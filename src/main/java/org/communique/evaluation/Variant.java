package org.communique.evaluation;

import java.util.function.UnaryOperator;
import org.communique.attribution.quotation.Quotation;
import org.communique.attribution.quotation.Quotations;
import org.communique.material.Article;
import org.communique.material.FlatText;
import org.communique.material.Span;

/** The same article typed in another way, each character in its place, so that what people annotated stays true. */
public enum Variant {
    PRINTED(text -> text),
    /** Lines broken at 72 columns, as in mail. */
    WRAPPED(Variant::wrapped),
    SINGLE(text -> marked(text, '‘', '’')),
    GUILLEMETS(text -> marked(text, '«', '»')),
    LOW(text -> marked(text, '„', '“')),
    /** No line breaks at all. */
    UNBROKEN(text -> text.replace('\n', ' '));

    private static final int COLUMNS = 72;

    private final UnaryOperator<String> typed;

    Variant(UnaryOperator<String> typed) {
        this.typed = typed;
    }

    public Article of(Article article) {
        return Article.of(article.id(), typed.apply(article.text()));
    }

    private static String wrapped(String text) {
        StringBuilder wrapped = new StringBuilder(text);
        int start = 0;
        int blank = -1;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\n') {
                start = at + 1;
                blank = -1;
            } else if (text.charAt(at) == ' ' && at > start) {
                blank = at;
            }
            if (at - start >= COLUMNS && blank >= 0) {
                wrapped.setCharAt(blank, '\n');
                start = blank + 1;
                blank = -1;
            }
        }
        return wrapped.toString();
    }

    /** Articles whose characters lie beyond the basic plane stay as they are. */
    private static String marked(String text, char opening, char closing) {
        FlatText flat = FlatText.of(text);
        if (flat.length() != text.length()) {
            return text;
        }
        StringBuilder marked = new StringBuilder(text);
        for (Quotation quotation : Quotations.of(flat).all()) {
            Span span = quotation.span();
            if (isDouble(text.charAt(span.start()))) {
                marked.setCharAt(span.start(), opening);
            }
            if (quotation.isClosed() && isDouble(text.charAt(span.end() - 1))) {
                marked.setCharAt(span.end() - 1, closing);
            }
        }
        return marked.toString();
    }

    private static boolean isDouble(char character) {
        return "“”\"".indexOf(character) >= 0;
    }
}
