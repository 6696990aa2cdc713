package org.communique.exchange;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.material.Span;

/**
 * One attribution as annotators mark it. The spans of a part may be nested in those of another attribution, and broken by
 * other words.
 *
 * @param id unique within its article
 * @param attributes what else is known of it, such as {@code speaker} or {@code review}
 */
public record Annotation(
        String id, List<Span> source, List<Span> cue, List<Span> content, Map<String, String> attributes) {

    public Annotation {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    }

    /** The parts by their names, in order; a part that is not there is an empty list. */
    Map<Part, List<Span>> parts() {
        return Map.of(Part.SOURCE, source, Part.CUE, cue, Part.CONTENT, content);
    }
}
