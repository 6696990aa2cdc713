package org.communique.attribution.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.attribution.Candidate;
import org.communique.material.FlatText;
import org.communique.material.Span;

/**
 * Interviews and debates as they are typed: {@code WALLACE: What would you do?}. A paragraph that begins with a name
 * in capitals and a colon is what that person says, provided that the article has several of them.
 */
final class Transcripts {

    private static final Pattern LABEL =
            Pattern.compile("[\\s“\"]*(\\p{Lu}[\\p{Lu}.'’ -]{1,38}\\p{Lu}\\.?)(:)\\s+(\\S.*\\S)\\s*");
    private static final int FEWEST_TURNS = 3;
    private static final double CONFIDENCE = 0.9;

    /** The candidates with each turn of a transcript as one attribution instead of what was found within it. */
    List<Candidate> mend(List<Candidate> candidates, FlatText text) {
        List<Candidate> turns = turns(text);
        return turns.size() < FEWEST_TURNS ? candidates : Candidate.instead(candidates, turns);
    }

    private static List<Candidate> turns(FlatText text) {
        List<Candidate> turns = new ArrayList<>();
        for (Span paragraph : text.prose()) {
            Matcher label = LABEL.matcher(text.characters()).region(paragraph.start(), paragraph.end());
            if (label.matches()) {
                turns.add(new Candidate(
                        List.of(group(label, 1)), List.of(group(label, 2)), List.of(group(label, 3)), CONFIDENCE));
            }
        }
        return turns;
    }

    private static Span group(Matcher label, int group) {
        return new Span(label.start(group), label.end(group));
    }
}
