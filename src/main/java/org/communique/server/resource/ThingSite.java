package org.communique.server.resource;

import java.util.Locale;
import java.util.Map;
import org.apache.jena.system.Txn;
import org.communique.server.http.AnswerFormat;
import org.communique.server.http.Exchange;
import org.communique.server.http.Routes;
import org.communique.server.page.Pages;
import org.communique.server.store.ServedRelease;
import org.communique.server.versions.GonePages;
import org.communique.server.versions.History;

/** The paths under which IRIs are answered for: the dataset's own, the codes', and Wikidata's for what is the same. */
public final class ThingSite {

    private final ServedRelease release;
    private final Things things;
    private final MissingPage missing;
    private final GonePages gone;
    private final Dereferencer dereferencer;

    public ThingSite(ServedRelease release, Things things, Pages pages, History history) {
        this.release = release;
        this.things = things;
        this.missing = new MissingPage(release, things, pages);
        this.gone = new GonePages(history, things.places());
        this.dereferencer = new Dereferencer(release, pages, things);
        release.store().readInMemory(dereferencer::prepare);
    }

    public Routes routes() {
        return new Routes(Map.of(
                "/id/*", this::thing,
                "/graph/*", this::thing,
                "/code/*", this::thing,
                "/query/*", this::storedQuery,
                "/wikidata/*", this::ofWikidata,
                "/*", missing::send));
    }

    private void thing(Exchange exchange) {
        String path = exchange.request().getServletPath() + "/" + exchange.path();
        boolean isTold = gone.isTold(path) && gone.send(exchange, path);
        if (!isTold && !dereferencer.send(exchange, path) && !gone.send(exchange, path)) {
            missing.send(exchange);
        }
    }

    /** A stored question has a page of its own kind; as data it is a thing like any other. */
    private void storedQuery(Exchange exchange) {
        boolean isQuestion = release.queries().find(exchange.path()).isPresent();
        if (isQuestion && isPageWanted(exchange)) {
            exchange.variesBy("Accept");
            exchange.redirect("/queries/" + exchange.path());
        } else {
            thing(exchange);
        }
    }

    private static boolean isPageWanted(Exchange exchange) {
        return exchange.parameter("format").isEmpty()
                && exchange.isForPerson()
                && AnswerFormat.ofDocumentAccepted(exchange.header("Accept")).isPage();
    }

    private void ofWikidata(Exchange exchange) {
        String item = exchange.path().toUpperCase(Locale.ROOT);
        Txn.calculateRead(release.store().dataset(), () -> things.ofWikidata(item))
                .ifPresentOrElse(exchange::redirect, () -> missing.send(exchange));
    }
}
