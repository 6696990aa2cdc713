package org.communique.server.page;

import java.util.List;

/** A name and its values, one line of a list of them. */
public record Fact(Link name, List<Link> values) {

    public Fact {
        values = List.copyOf(values);
    }
}
