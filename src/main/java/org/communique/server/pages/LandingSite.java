package org.communique.server.pages;

import java.util.Map;
import org.apache.jena.system.Txn;
import org.communique.server.asking.Labels;
import org.communique.server.http.AnswerFormat;
import org.communique.server.http.Exchange;
import org.communique.server.http.Routes;
import org.communique.server.page.Pages;
import org.communique.server.resource.MissingPage;
import org.communique.server.resource.Things;
import org.communique.server.store.ServedRelease;

/** The first page, and the downloads that it lists. */
public final class LandingSite {

    private final Things things;
    private final Downloads downloads;
    private final Spreadsheets spreadsheets;
    private final String page;

    public LandingSite(ServedRelease release, Things things, Labels labels, Pages pages) {
        this.things = things;
        this.downloads = new Downloads(release, new MissingPage(release, things, pages));
        this.spreadsheets = new Spreadsheets(release);
        this.page = Txn.calculateRead(release.store().dataset(), () -> {
            Overview overview = Overview.of(things, release.folder());
            return pages.landing(
                    new LandingPage(release, labels).landing(downloads), overview.sections(), overview.reviewed());
        });
    }

    public Routes routes() {
        return new Routes(Map.of("", this::first, "/data/*", downloads::send, "/tables/*", spreadsheets::send));
    }

    private void first(Exchange exchange) {
        exchange.response().addHeader("Link", things.signposts().first(exchange));
        exchange.sendTagged(AnswerFormat.HTML.contentType(), page);
    }
}
