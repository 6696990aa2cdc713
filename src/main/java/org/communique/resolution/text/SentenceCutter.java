package org.communique.resolution.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.material.Span;

/** Cuts a text into sentences: after their marks where a capital or a number follows, and where lines end. */
final class SentenceCutter {

    private static final String MARKS = ".!?\u2026\n";
    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?\u2026][\"'\u201D\u2019)\\]]*\\s+(?=[\"'\u201C\u2018(\\[]*[\\p{Lu}\\p{N}])|\\n");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:\\b(?:Mr|Mrs|Ms|Dr|Prof|Rep|Sen|Gov|Gen|Col|Lt|Sgt|Rev|Jr|Sr|St|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|No|vs|D|R)"
                    + "|\\b[A-Z](?:\\.[A-Z])*)\\.$");
    private static final int LONGEST_ABBREVIATION = 12;

    private final String characters;
    private final String folded;
    private final List<Span> found = new ArrayList<>();
    private int start;

    /** Of a text, and of the same with its spellings made comparable. */
    SentenceCutter(String characters, String folded) {
        this.characters = characters;
        this.folded = folded;
    }

    List<Span> sentences() {
        Matcher end = SENTENCE_END.matcher(characters);
        int at = 0;
        while (at < characters.length()) {
            boolean ends = MARKS.indexOf(characters.charAt(at)) >= 0
                    && end.region(at, characters.length()).lookingAt();
            if (ends) {
                addUpTo(end);
            }
            at = ends ? end.end() : at + 1;
        }
        if (start < characters.length()) {
            found.add(new Span(start, characters.length()));
        }
        return List.copyOf(found);
    }

    private void addUpTo(Matcher end) {
        boolean isBreak = characters.charAt(end.start()) == '\n';
        if (!isBreak && isAbbreviated(end.start())) {
            return;
        }
        int stop = isBreak ? end.start() : end.end();
        if (stop > start) {
            found.add(new Span(start, stop));
        }
        start = end.end();
    }

    /** Whether the dot there belongs to the word before it. */
    private boolean isAbbreviated(int dot) {
        String upToTheDot = folded.substring(Math.max(start, dot - LONGEST_ABBREVIATION), dot + 1);
        return ABBREVIATION.matcher(upToTheDot).find();
    }
}
