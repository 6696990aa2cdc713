package org.communique.server.resource;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.system.Txn;
import org.communique.server.http.AnswerFormat;
import org.communique.server.http.Exchange;
import org.communique.server.page.Missing;
import org.communique.server.page.Pages;
import org.communique.server.store.ServedRelease;
import org.communique.server.view.Label;

/** What is answered where there is nothing: 404, and where it may be instead. */
public record MissingPage(ServedRelease release, Things things, Pages pages) {

    public void send(Exchange exchange) {
        Missing missing =
                new Missing("There is nothing at " + exchange.request().getRequestURI() + ".", instead(exchange));
        exchange.response().setHeader("Cache-Control", "no-store");
        if (exchange.isForPerson()) {
            exchange.send(404, AnswerFormat.HTML.contentType(), pages.missing(missing));
        } else {
            exchange.send(404, Exchange.UTF8_TEXT, missing.text());
        }
    }

    private List<Label> instead(Exchange exchange) {
        String path = exchange.request().getServletPath() + "/" + exchange.path();
        List<Label> links = new ArrayList<>(Txn.calculateRead(release.store().dataset(), () -> things.instead(path)));
        String name = Things.name(path);
        release.queries()
                .find(name)
                .ifPresent(query -> links.add(Label.to("Did you mean /queries/" + name + "?", "/queries/" + name)));
        links.add(search(exchange.path()));
        links.add(Label.to("What the dataset is, and its downloads", "/"));
        links.add(Label.to("The questions that can be asked", "/queries/"));
        links.add(Label.to("Your own question", "/sparql"));
        return links;
    }

    private static Label search(String path) {
        String words = Things.name(path).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return Label.to(
                words.isEmpty() ? "Search" : "Search for “" + words + "”",
                "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }
}
