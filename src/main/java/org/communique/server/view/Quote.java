package org.communique.server.view;

import java.util.List;

/**
 * Something that was said, as a list shows it.
 *
 * @param anchor its place on the page; empty where nothing leads to it
 * @param href its page
 * @param speakers who said it; none where the page is the speaker's own
 * @param date in words; empty if it is not known
 * @param outlets who reports it
 * @param positions what it affirms, denies or doubts
 * @param more where it stands in the article, and the like
 */
public record Quote(
        Words words,
        String anchor,
        String href,
        Trust trust,
        List<Label> speakers,
        String date,
        List<Label> outlets,
        List<Cell> positions,
        List<Label> more) {

    public Quote {
        speakers = List.copyOf(speakers);
        outlets = List.copyOf(outlets);
        positions = List.copyOf(positions);
        more = List.copyOf(more);
    }
}
