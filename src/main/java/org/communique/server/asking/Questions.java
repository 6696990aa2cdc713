package org.communique.server.asking;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.communique.query.QueryCatalogue;
import org.communique.query.StoredQuery;
import org.communique.server.page.Question;
import org.communique.server.page.Topic;

/** The stored questions as pages list them. */
public final class Questions {

    /** The topic that other endpoints are asked for, which comes last. */
    private static final String FEDERATED = "federated";

    private Questions() {}

    public static List<Topic> topics(QueryCatalogue queries) {
        return queries.byTopic().entrySet().stream()
                .sorted(Comparator.comparing(topic -> topic.getKey().equals(FEDERATED)))
                .map(topic -> new Topic(
                        topic.getKey().equals(FEDERATED) ? "together with Wikidata" : topic.getKey(),
                        topic.getValue().stream().map(Questions::question).toList()))
                .toList();
    }

    static Question question(StoredQuery query) {
        String page = "/queries/" + query.name();
        return new Question(
                query.name(),
                query.summary(),
                query.description(),
                query.tags(),
                query.text(),
                page,
                query.federates().isPresent() ? page : link(query.text()));
    }

    /** The link that asks a query. */
    public static String link(String query) {
        return "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
