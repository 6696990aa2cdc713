package org.communique.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communique.attribution.Attribution.Mode;
import org.communique.material.FlatText;
import org.communique.material.Span;

/** An attribution before the rules have had their say; it may still lack content. */
public record Candidate(List<Span> source, List<Span> cue, List<Span> content, double confidence, Basis basis) {

    private static final int FAR = 200;

    public Candidate {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    public Candidate with(Span more) {
        return withContent(Stream.concat(content.stream(), Stream.of(more)).toList());
    }

    public Candidate without(Span part) {
        return withContent(content.stream().filter(span -> !span.equals(part)).toList());
    }

    /** The candidates that begin outside those that are certain, and these. */
    public static List<Candidate> instead(List<Candidate> candidates, List<Candidate> certain) {
        TreeMap<Integer, Integer> taken = new TreeMap<>();
        certain.forEach(one -> taken.put(one.start(), one.end()));
        List<Candidate> all = new ArrayList<>(certain);
        for (Candidate candidate : candidates) {
            Map.Entry<Integer, Integer> before =
                    taken.lowerEntry(candidate.first().end());
            if (before == null || before.getValue() <= candidate.first().start()) {
                all.add(candidate);
            }
        }
        return all;
    }

    /** The first span of the content, or of the cue where there is no content yet. */
    public Span first() {
        return parts().min(Comparator.naturalOrder()).orElseThrow();
    }

    /** The last span of the content, or of the cue where there is no content yet. */
    public Span last() {
        return parts().max(Comparator.naturalOrder()).orElseThrow();
    }

    public boolean isWithin(Span span) {
        return all().allMatch(span::contains);
    }

    /** The spans of all parts. */
    public Stream<Span> all() {
        return Stream.of(source, cue, content).flatMap(List::stream);
    }

    private int start() {
        return near().mapToInt(Span::start).min().orElseThrow();
    }

    private int end() {
        return near().mapToInt(Span::end).max().orElseThrow();
    }

    /** Cue and content, and the source unless it is named far away, as of an interview at its beginning. */
    private Stream<Span> near() {
        Span cue = this.cue.get(0);
        return Stream.concat(
                Stream.of(this.cue, content).flatMap(List::stream),
                source.stream().filter(name -> Math.abs(name.start() - cue.start()) < FAR));
    }

    private Stream<Span> parts() {
        return (content.isEmpty() ? cue : content).stream();
    }

    public Candidate withContent(List<Span> other) {
        return new Candidate(source, cue, other, confidence, basis);
    }

    public Attribution attribution(FlatText text, boolean[] quoted, String extractor) {
        return new Attribution(source, cue, apart(content), mode(text, quoted), confidence, extractor).with(basis);
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
