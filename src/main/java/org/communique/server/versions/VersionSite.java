package org.communique.server.versions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communique.quality.Publication;
import org.communique.server.feed.AtomFeed;
import org.communique.server.feed.Entry;
import org.communique.server.feed.Feed;
import org.communique.server.http.Exchange;
import org.communique.server.http.GraphAnswer;
import org.communique.server.http.PathText;
import org.communique.server.http.Routes;
import org.communique.server.knowledge.Cache;
import org.communique.server.page.Pages;
import org.communique.server.store.Places;
import org.communique.server.store.ServedRelease;
import org.communique.versions.ChangeWords;
import org.communique.versions.Version;

/** What changed from version to version: a page, a feed, and for every address the list of its versions. */
public final class VersionSite {

    private static final int PAGE = 10;

    private final ServedRelease release;
    private final History history;
    private final Pages site;
    private final Places places;
    private final Cache<Integer, ChangedVersion> kept = new Cache<>();

    public VersionSite(ServedRelease release, History history, Pages pages) {
        this.release = release;
        this.history = history;
        this.site = pages;
        this.places = new Places(release.base());
    }

    public Routes routes() {
        return new Routes(Map.of("/changes", this::changes, "/changes.atom", this::feed, "/timemap/*", this::map));
    }

    private ChangedVersion changed(Version version) {
        return kept.of(
                version.number(),
                () -> ChangedVersion.of(
                        version,
                        new ChangeWords(history.versions().changes(version.number())),
                        iri -> PathText.encoded(places.link(iri))));
    }

    /** The newest first. */
    private List<Version> newest(int page) {
        int last = history.versions().last().number() - (page - 1) * PAGE;
        return IntStream.iterate(last, number -> number > Math.max(0, last - PAGE), number -> number - 1)
                .mapToObj(number -> history.versions().find(number).orElseThrow())
                .toList();
    }

    private int pages() {
        return (history.versions().last().number() + PAGE - 1) / PAGE;
    }

    private void changes(Exchange exchange) {
        Optional<Version> one = exchange.query("of").map(number -> new TimeGate(history).known(exchange, number));
        int pages = one.isPresent() ? 1 : pages();
        int page = exchange.page(pages);
        List<Version> shown = one.map(List::of).orElseGet(() -> newest(page));
        Map<String, Object> values = Map.of("shown", shown, "page", page, "pages", pages);
        new GraphAnswer(release.edition() + "changes" + values, history::ends, () -> page(shown, page, pages))
                .send(exchange);
    }

    private String page(List<Version> shown, int page, int pages) {
        List<ChangedVersion> changed = shown.stream().map(this::changed).toList();
        int last = history.versions().last().number();
        return site.rendered("changes.jte", Map.of("versions", changed, "last", last, "page", page, "pages", pages));
    }

    private void feed(Exchange exchange) {
        Publication publication = Publication.of(release.folder(), release.base());
        List<Entry> entries = newest(1).stream()
                .map(this::changed)
                .map(changed -> new Entry(
                        publication.dataset().iri() + "/version/"
                                + changed.version().number(),
                        exchange.address("/changes?of=" + changed.version().number()),
                        "V" + changed.version().name().substring(1),
                        changed.summary(),
                        changed.version().issued().toString()))
                .toList();
        Feed feed = new Feed(
                publication,
                publication.base() + "changes.atom",
                "Changes of " + publication.title(),
                exchange.address("/changes.atom"),
                entries);
        exchange.sendTagged(AtomFeed.TYPE + ";charset=utf-8", new AtomFeed(feed).page(1));
    }

    private void map(Exchange exchange) {
        String path = "/" + exchange.path();
        String query = exchange.request().getQueryString();
        String original = PathText.encoded(path) + (query == null ? "" : "?" + query);
        new TimeGate(history).map(exchange, original, history.of(path));
    }
}
