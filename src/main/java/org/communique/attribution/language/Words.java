package org.communique.attribution.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.material.FlatText;
import org.communique.material.Span;

/** The words of a stretch of text that has blanks between words, with what stands between them. */
record Words(FlatText text, Span stretch, List<Span> all) {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}\\p{M}@][\\p{L}\\p{N}\\p{M}.'’_]*(?:-\\p{Lu}[\\p{L}\\p{M}]*+)*+");

    static Words of(FlatText text, int start, int end) {
        List<Span> all = new ArrayList<>();
        if (start < end) {
            Matcher word = WORD.matcher(text.characters()).region(start, end);
            while (word.find()) {
                int last = word.end();
                boolean initial = last - word.start() <= 3 && Character.isUpperCase(text.at(word.start()));
                boolean full = text.at(last - 1) == '.' && !initial;
                all.add(new Span(word.start(), full ? last - 1 : last));
            }
        }
        return new Words(text, new Span(start, Math.max(end, start + 1)), all);
    }

    int size() {
        return all.size();
    }

    String word(int at) {
        return text.slice(all.get(at));
    }

    Span from(int first, int last) {
        return new Span(all.get(first).start(), all.get(last).end());
    }

    /** Whether nothing but blanks stand between a word and the next. */
    boolean isJoined(int at) {
        return text.characters()
                .substring(all.get(at).end(), all.get(at + 1).start())
                .isBlank();
    }

    /** How many words begin before a place of the text. */
    int before(int place) {
        return (int) all.stream().filter(word -> word.start() < place).count();
    }

    /** Whether a comma stands between a word and the next. */
    boolean isListed(int at) {
        return text.characters()
                .substring(all.get(at).end(), all.get(at + 1).start())
                .strip()
                .equals(",");
    }

    /** What stands before the first word. */
    String lead() {
        return all.isEmpty()
                ? ""
                : text.characters().substring(stretch.start(), all.get(0).start());
    }

    /** What stands after the last word. */
    String trail() {
        return all.isEmpty()
                ? ""
                : text.characters().substring(all.get(size() - 1).end(), stretch.end());
    }

    boolean isCapital(int at) {
        char first = word(at).charAt(0);
        return Character.isUpperCase(first) || first == '@';
    }
}
