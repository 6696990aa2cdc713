package org.communique.server.search;

import java.util.List;

/** What a search found: the hits of one page, the best first, and how many there are in all. */
public record Found(long total, List<Hit> hits) {

    public Found {
        hits = List.copyOf(hits);
    }
}
