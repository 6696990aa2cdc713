package org.communique.server.feed;

/**
 * One entry of a feed.
 *
 * @param id an IRI that stays the same
 * @param link where it can be read
 * @param summary in a line
 * @param published a day, such as 2022-01-06; nothing if it is not known
 */
public record Entry(String id, String link, String title, String summary, String published) {

    Entry linked(String address) {
        return new Entry(id, address, title, summary, published);
    }

    boolean isDated() {
        return published.matches("\\d{4}-\\d{2}-\\d{2}");
    }
}
