package org.communique.server.markup;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.communique.quality.Publication;
import org.communique.server.http.Exchange;
import org.communique.server.http.Routes;
import org.communique.server.knowledge.Knowledge;
import org.communique.server.sparql.QueryAnswerer.Means;
import org.communique.server.store.ServedRelease;
import org.communique.vocabulary.Communique;

/** All claims and their reviews as schema.org's {@code DataFeed}, in pages: reviews first, then statements, then propositions. */
public final class ClaimFeed {

    private static final int PAGE = 500;

    private final ServedRelease release;
    private final Means means;
    private final Publication publication;
    private final ClaimMarkup markup;
    private final List<Node> things;

    public ClaimFeed(ServedRelease release, Knowledge knowledge, Means means) {
        this.release = release;
        this.means = means;
        this.publication = Publication.of(release.folder(), release.base());
        this.markup = new ClaimMarkup(knowledge);
        this.things = Txn.calculateRead(
                release.store().dataset(),
                () -> Stream.of(Communique.Assessment, Communique.Statement, Communique.Proposition)
                        .flatMap(type -> knowledge.all(type).stream())
                        .toList());
    }

    public Routes routes() {
        return new Routes(Map.of("/claims.jsonld", this::send));
    }

    private void send(Exchange exchange) {
        int page = exchange.page(pages());
        ObjectNode feed = means.read(release, () -> page(page, exchange.address("/claims.jsonld")));
        exchange.sendTagged("application/ld+json", feed.toPrettyString());
    }

    /** How many pages there are; at least one. */
    private int pages() {
        return Math.max(1, (things.size() + PAGE - 1) / PAGE);
    }

    /** @param address where the feed is served; pages count from 1 */
    private ObjectNode page(int page, String address) {
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
