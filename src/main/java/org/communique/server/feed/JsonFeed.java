package org.communique.server.feed;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.communique.server.evidence.SaidReader;

/** The same as JSON Feed 1.1, each item with its evidence under {@code _communique}. */
public record JsonFeed(Feed feed, SaidReader reader) {

    public static final String TYPE = "application/feed+json";

    /** Pages count from 1. */
    public String page(int page) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        whole.put("version", "https://jsonfeed.org/version/1.1");
        whole.put("title", feed.title()).put("description", feed.publication().description());
        whole.put("home_page_url", feed.publication().base()).put("feed_url", feed.address(page));
        whole.put("language", feed.publication().language());
        whole.putArray("authors").addObject().put("name", feed.publication().publisher());
        if (page < feed.pages()) {
            whole.put("next_url", feed.address(page + 1));
        }
        ArrayNode items = whole.putArray("items");
        feed.page(page).forEach(entry -> items.add(item(entry)));
        return whole.toPrettyString();
    }

    private ObjectNode item(Entry entry) {
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        item.put("id", entry.id()).put("url", entry.link());
        item.put("title", entry.title()).put("content_text", entry.summary());
        item.put("date_modified", feed.updated());
        item.set("_communique", reader.cited(entry.row(), entry.id().replaceFirst("#.*", "")));
        return entry.isDated() ? item.put("date_published", entry.published() + "T00:00:00Z") : item;
    }
}
