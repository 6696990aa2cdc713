package org.communique.material;

import java.util.List;

/**
 * A run of characters of one text, counted in Unicode code points, 0-based, end exclusive, as the Web Annotation Data
 * Model counts in a TextPositionSelector. Never empty.
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a span is 0 <= start < end, not [%d,%d)".formatted(start, end));
        }
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** How many characters these and those share; of each, no two may overlap. */
    public static int shared(List<Span> these, List<Span> those) {
        int shared = 0;
        for (Span one : these) {
            for (Span other : those) {
                shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
            }
        }
        return shared;
    }

    /** How many characters they are together. */
    public static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    /** Whether half of either or more is the other's as well: two readings of one passage. */
    public static boolean coincide(List<Span> these, List<Span> those) {
        return 2 * shared(these, those) >= Math.min(length(these), length(those));
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return "[" + start + "," + end + ")";
    }
}
