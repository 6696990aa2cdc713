package org.communique.server.pages;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.communique.server.http.AnswerFormat;
import org.communique.server.http.Exchange;
import org.communique.server.http.RefusedException;
import org.communique.server.http.Routes;
import org.communique.server.knowledge.Day;
import org.communique.server.page.Finding;
import org.communique.server.page.Pages;
import org.communique.server.search.Found;
import org.communique.server.search.Hit;
import org.communique.server.search.SearchIndex;
import org.communique.server.search.SearchQuestion;
import org.communique.server.store.Places;
import org.communique.server.store.ServedRelease;
import org.communique.server.view.Label;
import org.communique.server.view.Trust;

/** Search as a page and as JSON, and suggestions while somebody writes. */
public final class SearchSite {

    private static final Lang NONE = ResultSetLang.RS_None;
    private static final List<AnswerFormat> FORMS =
            List.of(AnswerFormat.HTML, new AnswerFormat("json", "application/json", NONE));

    private final SearchIndex index;
    private final Places places;
    private final Pages pages;

    public SearchSite(ServedRelease release, SearchIndex index, Pages pages) {
        this.index = index;
        this.places = new Places(release.base());
        this.pages = pages;
    }

    public Routes routes() {
        return new Routes(
                Map.of("/search", this::search, "/suggest", this::suggest, "/opensearch.xml", SearchSite::describe));
    }

    private void search(Exchange exchange) {
        SearchQuestion question = question(exchange);
        AnswerFormat format = exchange.format(FORMS);
        exchange.variesBy("Accept");
        Found found = question.isEmpty() ? new Found(0, List.of()) : index.find(question);
        String answer = format.equals(AnswerFormat.HTML)
                ? pages.rendered(
                        "search.jte",
                        Map.of(
                                "question",
                                question,
                                "found",
                                found,
                                "findings",
                                found.hits().stream().map(this::finding).toList(),
                                "address",
                                address(exchange)))
                : json(question, found).toPrettyString();
        exchange.sendTagged(format.contentType(), answer);
    }

    /** The search's own address, up to the number of the page. */
    private static String address(Exchange exchange) {
        String query = Optional.ofNullable(exchange.request().getQueryString()).orElse("");
        return "/search?" + query.replaceAll("&?page=\\d*", "") + "&page=";
    }

    private static SearchQuestion question(Exchange exchange) {
        try {
            return SearchQuestion.of(exchange::parameter);
        } catch (IllegalArgumentException wrong) {
            throw RefusedException.badRequest(String.valueOf(wrong.getMessage()));
        }
    }

    private Finding finding(Hit hit) {
        List<Label> byline = new ArrayList<>();
        if (!hit.speaker().isEmpty()) {
            byline.add(Label.to(hit.speakerName(), places.link(hit.speaker())));
        }
        if (!hit.date().isEmpty()) {
            byline.add(Label.plain(Day.inWords(hit.date().replace(" to ", "/"))));
        }
        Optional<Trust> trust = hit.style().isEmpty() ? Optional.empty() : Optional.of(Trust.of(hit.trust()));
        return new Finding(Label.to(hit.title(), link(hit)), hit.type(), hit.style(), byline, trust, hit.snippet());
    }

    private String link(Hit hit) {
        return places.link(hit.iri());
    }

    private ObjectNode json(SearchQuestion question, Found found) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("q", question.words()).put("total", found.total()).put("page", question.page());
        ArrayNode hits = answer.putArray("hits");
        for (Hit hit : found.hits()) {
            ObjectNode one = hits.addObject();
            one.put("iri", hit.iri()).put("path", link(hit)).put("type", hit.type());
            one.put("title", hit.title())
                    .put("trust", hit.trust())
                    .put("snippet", hit.snippet())
                    .put("date", hit.date());
            if (!hit.speaker().isEmpty()) {
                one.put("speaker", hit.speaker()).put("speakerName", hit.speakerName());
            }
        }
        return answer;
    }

    /** As OpenSearch suggestions: what was written, the names, what they are, where they are. */
    private void suggest(Exchange exchange) {
        String begun = exchange.parameter("q").orElse("");
        if (begun.length() > 100) {
            throw RefusedException.badRequest("a suggestion is for at most 100 characters");
        }
        List<Hit> hits = index.suggestions(begun);
        ArrayNode answer = JsonNodeFactory.instance.arrayNode().add(begun);
        ArrayNode names = answer.addArray();
        hits.forEach(hit -> names.add(hit.title()));
        ArrayNode kinds = answer.addArray();
        hits.forEach(hit -> kinds.add(hit.type()));
        ArrayNode addresses = answer.addArray();
        hits.forEach(hit -> addresses.add(link(hit)));
        exchange.response().setHeader("Cache-Control", "max-age=300");
        exchange.sendTagged("application/x-suggestions+json", answer.toString());
    }

    private static void describe(Exchange exchange) {
        String site = exchange.address("");
        exchange.sendTagged("application/opensearchdescription+xml;charset=utf-8", """
            <?xml version="1.0" encoding="UTF-8"?>
            <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
              <ShortName>Communiqué</ShortName>
              <Description>Who said what: names, quotations, summaries, propositions</Description>
              <Url type="text/html" template="%s/search?q={searchTerms}"/>
              <Url type="application/x-suggestions+json" template="%s/suggest?q={searchTerms}"/>
            </OpenSearchDescription>
            """.formatted(site, site));
    }
}
