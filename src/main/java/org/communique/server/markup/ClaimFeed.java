package org.communique.server.markup;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.apache.jena.graph.Node;
import org.communique.quality.Publication;

/** All claims and their reviews as schema.org's {@code DataFeed}, in pages: reviews first, then statements, then propositions. */
public final class ClaimFeed {

    private static final int PAGE = 500;

    private final Publication publication;
    private final ClaimMarkup markup;
    private final List<Node> things;

    /** @param things what may have markup, in the order of the feed */
    public ClaimFeed(Publication publication, ClaimMarkup markup, List<Node> things) {
        this.publication = publication;
        this.markup = markup;
        this.things = List.copyOf(things);
    }

    /** How many pages there are; at least one. */
    public int pages() {
        return Math.max(1, (things.size() + PAGE - 1) / PAGE);
    }

    /** @param address where the feed is served; pages count from 1 */
    public ObjectNode page(int page, String address) {
        ObjectNode feed = JsonNodeFactory.instance.objectNode();
        feed.putObject("@context")
                .put("@vocab", "https://schema.org/")
                .put("as", "https://www.w3.org/ns/activitystreams#");
        feed.put("@id", address + "?page=" + page).put("@type", "DataFeed");
        feed.put("name", "Claims of " + publication.title());
        feed.put("dateModified", publication.issued());
        publication.said("license").ifPresent(licence -> feed.put("license", licence));
        feed.putObject("publisher").put("@type", "Organization").put("name", publication.publisher());
        if (page < pages()) {
            feed.putObject("as:next").put("@id", address + "?page=" + (page + 1));
        }
        ArrayNode elements = feed.putArray("dataFeedElement");
        int from = Math.min((page - 1) * PAGE, things.size());
        things.subList(from, Math.min(from + PAGE, things.size()))
                .forEach(thing -> markup.body(thing)
                        .ifPresent(item -> elements.addObject()
                                .put("@type", "DataFeedItem")
                                .put("dateModified", publication.issued())
                                .set("item", item)));
        return feed;
    }
}
