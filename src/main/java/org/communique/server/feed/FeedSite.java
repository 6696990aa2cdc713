package org.communique.server.feed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.system.Txn;
import org.communique.quality.Publication;
import org.communique.server.evidence.SaidReader;
import org.communique.server.http.Exchange;
import org.communique.server.http.RefusedException;
import org.communique.server.http.Routes;
import org.communique.server.knowledge.Knowledge;
import org.communique.server.knowledge.Names;
import org.communique.server.store.Places;
import org.communique.server.store.ServedRelease;
import org.communique.vocabulary.Communique;

/** The statements as feeds: all of them, or those of one actor, outlet, proposition or event. */
public final class FeedSite {

    private static final List<Property> ABOUT = List.of(
            Communique.speaker,
            Communique.affirms,
            Communique.denies,
            Communique.doubts,
            Communique.about,
            Communique.madeAt);

    private final ServedRelease release;
    private final Knowledge knowledge;
    private final Publication publication;
    private final List<StatementEntry> statements;

    public FeedSite(ServedRelease release, Knowledge knowledge) {
        this.release = release;
        this.knowledge = knowledge;
        this.publication = Publication.of(release.folder(), release.base());
        this.statements = read(() -> StatementEntry.newestFirst(release.store().everything()));
    }

    private <T> T read(Supplier<T> reading) {
        return Txn.calculateRead(release.store().dataset(), reading);
    }

    /** All statements, those made last first. */
    public List<StatementEntry> statements() {
        return statements;
    }

    public Routes routes() {
        return new Routes(Map.of("/feed.atom", this::atom, "/feed.json", this::json));
    }

    private void atom(Exchange exchange) {
        Feed feed = feed(exchange, "/feed.atom");
        exchange.sendTagged(AtomFeed.TYPE + ";charset=utf-8", new AtomFeed(feed).page(exchange.page(feed.pages())));
    }

    private void json(Exchange exchange) {
        Feed feed = feed(exchange, "/feed.json");
        int page = exchange.page(feed.pages());
        exchange.sendTagged(JsonFeed.TYPE, read(() -> new JsonFeed(feed, new SaidReader(knowledge)).page(page)));
    }

    private Feed feed(Exchange exchange, String path) {
        Optional<Node> about = exchange.parameter("about").map(this::thing);
        String chosen = about.map(FeedSite::chosen).orElse("");
        String title = about.map(thing -> read(() -> Names.plain(knowledge).text(thing)) + " – " + publication.title())
                .orElseGet(publication::title);
        List<StatementEntry> told = about.map(this::about).orElse(statements);
        List<Entry> entries = told.stream().map(StatementEntry::entry).toList();
        String id = publication.base() + "feed.atom" + chosen;
        return new Feed(publication, id, title, exchange.address(path + chosen), entries)
                .here(exchange, release.base());
    }

    private static String chosen(Node thing) {
        return "?about=" + URLEncoder.encode(thing.toString(), StandardCharsets.UTF_8);
    }

    private Node thing(String written) {
        String iri = written.contains(":") ? written : new Places(release.base()).iri("/id/" + written);
        Node thing = NodeFactory.createURI(iri);
        if (!read(() -> knowledge.isKnown(thing))) {
            throw RefusedException.badRequest(
                    "the dataset has no <%s>: about is the IRI of an actor, a proposition or an event".formatted(iri));
        }
        return thing;
    }

    private List<StatementEntry> about(Node thing) {
        Set<String> wanted = read(() -> {
            Stream<Node> told = ABOUT.stream().flatMap(property -> knowledge.subjects(property, thing).stream());
            Stream<Node> reported = knowledge.subjects(Communique.reportedBy, thing).stream()
                    .flatMap(report -> knowledge.objects(report, Communique.reports).stream());
            Set<String> iris = new HashSet<>();
            Stream.concat(told, reported).forEach(statement -> iris.add(statement.toString()));
            return iris;
        });
        return statements.stream()
                .filter(statement -> wanted.contains(statement.iri()))
                .toList();
    }
}
