package org.communique.curation.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.dossier.Report.Wording;
import org.communique.material.Span;

/**
 * Which words of an article are the parts of an attribution.
 *
 * @param source whom the words come from; may be empty
 * @param cue the words that attribute; may be empty
 * @param content what is attributed; never empty
 * @param asWorded where the passage prints speaker, capacity, date, addressee or occasion; nothing leaves that as it is
 */
public record Marking(List<Span> source, List<Span> cue, List<Span> content, Optional<Map<Wording, Span>> asWorded) {

    public Marking {
        source = ordered(source);
        cue = ordered(cue);
        content = ordered(content);
        asWorded = asWorded.map(Map::copyOf);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("mark the words that are attributed: the content is empty");
        }
    }

    public Marking(List<Span> source, List<Span> cue, List<Span> content) {
        this(source, cue, content, Optional.empty());
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
