package org.communique.attribution;

import java.util.ArrayList;
import java.util.List;
import org.communique.attribution.Attribution.Mode;
import org.communique.material.Span;

/** An attribution before the rules have had their say. */
record Candidate(List<Span> source, List<Span> cue, List<Span> content, double confidence) {

    Candidate {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    Candidate withSource(List<Span> other) {
        return new Candidate(other, cue, content, confidence);
    }

    Candidate withCue(List<Span> other) {
        return new Candidate(source, other, content, confidence);
    }

    Candidate withContent(List<Span> other) {
        return new Candidate(source, cue, other, confidence);
    }

    Attribution attribution(FlatText text, boolean[] quoted, String extractor) {
        return new Attribution(source, cue, apart(content), mode(text, quoted), confidence, extractor);
    }

    /** Direct where all letters of the content are between quotation marks, indirect where none are. */
    private Mode mode(FlatText text, boolean[] quoted) {
        int letters = 0;
        int inside = 0;
        for (Span span : content) {
            for (int at = span.start(); at < span.end(); at++) {
                if (FlatText.isLetterOrNumber(text.at(at))) {
                    letters++;
                    inside += quoted[at] ? 1 : 0;
                }
            }
        }
        return inside == 0 ? Mode.INDIRECT : inside == letters ? Mode.DIRECT : Mode.MIXED;
    }

    /** In order, and overlapping ones as one. */
    private static List<Span> apart(List<Span> spans) {
        List<Span> apart = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            int last = apart.size() - 1;
            if (last >= 0 && apart.get(last).end() > span.start()) {
                Span before = apart.get(last);
                apart.set(last, new Span(before.start(), Math.max(before.end(), span.end())));
            } else {
                apart.add(span);
            }
        }
        return apart;
    }
}
