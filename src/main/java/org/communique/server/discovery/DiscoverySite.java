package org.communique.server.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.system.Txn;
import org.communique.quality.Described;
import org.communique.quality.Grades;
import org.communique.quality.Publication;
import org.communique.quality.QualityGraph;
import org.communique.query.StoredQuery;
import org.communique.server.feed.StatementEntry;
import org.communique.server.http.Exchange;
import org.communique.server.http.GraphAnswer;
import org.communique.server.http.Routes;
import org.communique.server.page.Pages;
import org.communique.server.store.Places;
import org.communique.server.store.ServedRelease;
import org.communique.server.versions.History;
import org.communique.vocabulary.Communique;

/** What is served for those who look for the dataset rather than into it: crawlers, feed readers, catalogues. */
public final class DiscoverySite {

    private static final List<String> LISTED =
            List.of("Statement", "Actor", "Event", "Proposition", "Document", "Assessment");
    private static final List<String> PAGES =
            List.of("/", "/search", "/queries/", "/sparql", "/ns", "/changes", "/quality", "/fair");

    private final ServedRelease release;
    private final Pages pages;
    private final Publication publication;
    private final EventStream stream;
    private final Crawlers crawlers;
    private final Grades grades;

    /** @param statements all of them, those made last first */
    public DiscoverySite(ServedRelease release, List<StatementEntry> statements, Pages pages, History history) {
        this.release = release;
        this.pages = pages;
        this.publication = Publication.of(release.folder(), release.base());
        Graph everything = release.store().everything();
        this.stream = new EventStream(publication, everything, statements, history);
        this.crawlers = new Crawlers(publication, read(() -> paths(everything)));
        this.grades = Grades.read(release.folder()).orElseGet(() -> Grades.of(release.folder(), release.base()));
    }

    private <T> T read(Supplier<T> reading) {
        return Txn.calculateRead(release.store().dataset(), reading);
    }

    private List<String> paths(Graph everything) {
        Places places = new Places(release.base());
        List<String> paths = new ArrayList<>(PAGES);
        release.queries().queries().stream().map(StoredQuery::name).forEach(name -> paths.add("/queries/" + name));
        for (String type : LISTED) {
            Described.all(everything, Communique.NAMESPACE + type).stream()
                    .map(thing -> places.link(thing.node().toString()))
                    .filter(path -> path.startsWith("/"))
                    .forEach(paths::add);
        }
        return paths.stream().distinct().toList();
    }

    public Publication publication() {
        return publication;
    }

    public Routes routes() {
        return new Routes(Map.ofEntries(
                Map.entry("/.well-known/void", exchange -> description(exchange, publication.statistics())),
                Map.entry("/dcat", exchange -> description(exchange, publication.catalogue())),
                Map.entry("/robots.txt", this::robots),
                Map.entry("/sitemap.xml", this::sitemap),
                Map.entry("/semantic-sitemap.xml", this::semanticSitemap),
                Map.entry("/CITATION.cff", exchange -> exchange.redirect("/data/CITATION.cff")),
                Map.entry("/ldes", this::stream),
                Map.entry("/id/catalogue", exchange -> exchange.redirect("/dcat")),
                Map.entry("/quality", this::quality),
                Map.entry("/fair", this::fair)));
    }

    private void description(Exchange exchange, Graph graph) {
        new GraphAnswer(release.edition() + graph.size(), () -> graph, () -> "").sendData(exchange);
    }

    private void robots(Exchange exchange) {
        exchange.sendTagged(Exchange.UTF8_TEXT, crawlers.robots(exchange.address("")));
    }

    private void sitemap(Exchange exchange) {
        String site = exchange.address("");
        String sitemap = exchange.parameter("page").isPresent()
                ? crawlers.sitemap(site, exchange.page(crawlers.pages()))
                : crawlers.sitemap(site);
        exchange.sendTagged("application/xml;charset=utf-8", sitemap);
    }

    private void semanticSitemap(Exchange exchange) {
        exchange.sendTagged("application/xml;charset=utf-8", crawlers.semanticSitemap(exchange.address("")));
    }

    private void stream(Exchange exchange) {
        int page = exchange.page(stream.pages());
        String address = exchange.address("/ldes");
        new GraphAnswer(release.edition() + address + page, () -> read(() -> stream.page(page, address)), () -> "")
                .sendData(exchange);
    }

    private void quality(Exchange exchange) {
        new GraphAnswer(
                        release.edition() + "quality",
                        () -> QualityGraph.of(publication, grades),
                        () -> pages.rendered("quality.jte", Map.of("grades", grades)))
                .send(exchange);
    }

    private void fair(Exchange exchange) {
        new GraphAnswer(
                        release.edition() + "fair",
                        () -> QualityGraph.ofFairness(publication, grades),
                        () -> pages.rendered("fair.jte", Map.of("grades", grades)))
                .send(exchange);
    }

    /** The named graphs' names with how many triples each has. */
    public Map<String, Long> graphs() {
        return read(() -> {
            Map<String, Long> graphs = new TreeMap<>();
            release.store()
                    .dataset()
                    .listGraphNodes()
                    .forEachRemaining(name -> graphs.put(name.toString(), (long)
                            release.store().dataset().getGraph(name).size()));
            return graphs;
        });
    }
}
