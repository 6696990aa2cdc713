package org.communique.server.view;

import java.util.List;

/**
 * One cell of a table.
 *
 * @param kind how it looks: {@code affirms}, {@code denies}, {@code doubts}, or empty
 */
public record Cell(String kind, List<Label> labels) {

    public Cell {
        labels = List.copyOf(labels);
    }

    public static Cell of(Label label) {
        return new Cell("", List.of(label));
    }

    public static Cell of(List<Label> labels) {
        return new Cell("", labels);
    }

    public static Cell text(String text) {
        return of(Label.plain(text));
    }
}
