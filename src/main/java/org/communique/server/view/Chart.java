package org.communique.server.view;

import java.util.List;

/**
 * Shapes on a plane, in its own units from the upper left corner.
 *
 * @param description what can be seen in it, in words
 */
public record Chart(int width, int height, String description, List<Mark> marks, List<Text> texts) {

    public Chart {
        marks = List.copyOf(marks);
        texts = List.copyOf(texts);
    }

    /** A rectangle; {@code kind} names its colour, {@code title} says what it stands for. */
    public record Mark(int left, int top, int width, int height, String kind, String title) {}

    /** A word on the plane; {@code anchor} is {@code start}, {@code middle} or {@code end}. */
    public record Text(int left, int top, String anchor, String text) {}
}
