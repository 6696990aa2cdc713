package org.communique.curation.decision;

import java.util.List;
import org.communique.material.Span;

/**
 * Which words of an article are the parts of an attribution.
 *
 * @param source whom the words come from; may be empty
 * @param cue the words that attribute; may be empty
 * @param content what is attributed; never empty
 */
public record Marking(List<Span> source, List<Span> cue, List<Span> content) {

    public Marking {
        source = ordered(source);
        cue = ordered(cue);
        content = ordered(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("mark the words that are attributed: the content is empty");
        }
    }

    private static List<Span> ordered(List<Span> spans) {
        List<Span> ordered = spans.stream().sorted().distinct().toList();
        for (int at = 1; at < ordered.size(); at++) {
            if (ordered.get(at - 1).overlaps(ordered.get(at))) {
                throw new IllegalArgumentException("two spans of one part overlap: " + ordered);
            }
        }
        return ordered;
    }
}
