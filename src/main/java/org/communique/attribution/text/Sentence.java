package org.communique.attribution.text;

import java.util.List;
import java.util.Locale;
import org.communique.material.Span;

/** A sentence as words with their parts of speech (Universal Dependencies) and whether they are quoted. */
public record Sentence(Span span, List<Word> words) {

    public Sentence {
        words = List.copyOf(words);
    }

    /** One word or punctuation mark. */
    public record Word(Span span, String text, String tag, boolean quoted) {

        public boolean is(String other) {
            return text.toLowerCase(Locale.ROOT).equals(other);
        }

        public boolean isNominal() {
            return tag.equals("NOUN") || tag.equals("PROPN") || tag.equals("PRON");
        }

        public boolean isVerbal() {
            return tag.equals("VERB") || tag.equals("AUX");
        }

        public boolean isPunctuation() {
            return tag.equals("PUNCT");
        }
    }

    public int size() {
        return words.size();
    }

    public Word word(int at) {
        return words.get(at);
    }

    /** Whether there is such a word outside quotation marks. */
    public boolean isPlain(int at, String text) {
        return at >= 0 && at < size() && word(at).is(text) && !word(at).quoted();
    }

    public boolean isQuoted(int at) {
        return at >= 0 && at < size() && word(at).quoted();
    }

    /** From the first character of one word to the last of another. */
    public Span from(int first, int last) {
        return new Span(word(first).span().start(), word(last).span().end());
    }
}
