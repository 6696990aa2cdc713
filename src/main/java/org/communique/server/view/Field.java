package org.communique.server.view;

import java.util.List;

/** A property's name and its values. */
public record Field(Label name, List<Label> values) {

    public Field {
        values = List.copyOf(values);
    }

    public static Field of(String name, List<Label> values) {
        return new Field(Label.plain(name), values);
    }
}
