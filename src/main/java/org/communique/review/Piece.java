package org.communique.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.communique.material.Span;

/** A run of a text of which every character plays the same parts. */
record Piece(Span at, List<Mark> marks) {

    /** The part that characters play in the item of that number, and whether this is where they begin to. */
    record Mark(int item, Part part, boolean begins) {}

    /** Source, cue or content; where several meet, the first of these is shown. */
    enum Part {
        CUE,
        SOURCE,
        CONTENT
    }

    private record Marked(Span span, int item, Part part) {}

    /** The text of that length cut wherever a span of an item begins or ends. Items are numbered from 1. */
    static List<Piece> cut(int length, List<Item> items) {
        List<Marked> all = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            int number = at + 1;
            Item.Spans spans = items.get(at).spans();
            spans.source().forEach(span -> all.add(new Marked(span, number, Part.SOURCE)));
            spans.cue().forEach(span -> all.add(new Marked(span, number, Part.CUE)));
            spans.content().forEach(span -> all.add(new Marked(span, number, Part.CONTENT)));
        }
        TreeSet<Integer> bounds = new TreeSet<>(List.of(0, length));
        all.forEach(marked -> bounds.addAll(List.of(marked.span.start(), Math.min(length, marked.span.end()))));
        return pieces(new ArrayList<>(bounds), all);
    }

    private static List<Piece> pieces(List<Integer> bounds, List<Marked> all) {
        List<Piece> pieces = new ArrayList<>();
        for (int at = 1; at < bounds.size(); at++) {
            var span = new Span(bounds.get(at - 1), bounds.get(at));
            List<Mark> marks = all.stream()
                    .filter(marked -> marked.span.contains(span))
                    .map(marked -> new Mark(marked.item, marked.part, marked.span.start() == span.start()))
                    .sorted(Comparator.comparing(Mark::part).thenComparing(Mark::item))
                    .toList();
            pieces.add(new Piece(span, marks));
        }
        return pieces;
    }
}
