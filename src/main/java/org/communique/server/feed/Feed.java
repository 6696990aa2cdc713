package org.communique.server.feed;

import java.util.List;
import org.communique.quality.Publication;
import org.communique.server.http.Exchange;
import org.communique.server.store.Places;

/**
 * Entries that somebody follows, in pages.
 *
 * @param publication the dataset, which tells who publishes and when
 * @param id an IRI that stays the same
 * @param address where the feed is served, with what was chosen and without a page
 * @param entries in the order of the feed
 */
public record Feed(Publication publication, String id, String title, String address, List<Entry> entries) {

    private static final int PAGE = 50;

    public Feed {
        entries = List.copyOf(entries);
    }

    /** The same with links into the copy of the site that is asked. @param base of the dataset's IRIs */
    public Feed here(Exchange exchange, String base) {
        Places places = new Places(base);
        List<Entry> linked = entries.stream()
                .map(entry -> {
                    String link = places.link(entry.link());
                    return link.startsWith("/") ? entry.linked(exchange.address(link)) : entry;
                })
                .toList();
        return new Feed(publication, id, title, address, linked);
    }

    /** How many pages there are; at least one. */
    public int pages() {
        return Math.max(1, (entries.size() + PAGE - 1) / PAGE);
    }

    List<Entry> page(int page) {
        int from = Math.min((page - 1) * PAGE, entries.size());
        return entries.subList(from, Math.min(from + PAGE, entries.size()));
    }

    String address(int page) {
        return page == 1 ? address : address + (address.contains("?") ? "&" : "?") + "page=" + page;
    }

    String updated() {
        return publication.issued() + "T00:00:00Z";
    }
}
