package org.communique.server.markup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.communique.quality.Publication;
import org.communique.server.evidence.SaidReader;
import org.communique.server.http.Exchange;
import org.communique.server.http.RefusedException;
import org.communique.server.http.Routes;
import org.communique.server.knowledge.Knowledge;
import org.communique.server.knowledge.TermOrder;
import org.communique.server.store.Places;
import org.communique.server.store.ServedRelease;
import org.communique.vocabulary.Communique;

/** Claims as a feed, and each document's reports as annotations. */
public final class MarkupSite {

    private static final String ANNOTATIONS = "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";

    private final ServedRelease release;
    private final Knowledge knowledge;
    private final ClaimFeed claims;

    public MarkupSite(ServedRelease release, Knowledge knowledge) {
        this.release = release;
        this.knowledge = knowledge;
        this.claims = new ClaimFeed(
                Publication.of(release.folder(), release.base()),
                new ClaimMarkup(knowledge),
                read(() -> Stream.of(Communique.Assessment, Communique.Statement, Communique.Proposition)
                        .flatMap(type -> all(type).stream())
                        .toList()));
    }

    private List<Node> all(Resource type) {
        return knowledge
                .dataset()
                .find(Node.ANY, RDF.type.asNode(), type.asNode())
                .mapWith(Triple::getSubject)
                .toList()
                .stream()
                .distinct()
                .sorted(TermOrder.BY_TEXT)
                .toList();
    }

    private <T> T read(Supplier<T> reading) {
        return Txn.calculateRead(release.store().dataset(), reading);
    }

    public Routes routes() {
        return new Routes(Map.of(
                "/claims.jsonld",
                this::claims,
                "/annotations/*",
                this::annotations,
                "/references.bib",
                exchange -> exchange.sendTagged(
                        "application/x-bibtex;charset=utf-8", references(exchange, References::bibtex)),
                "/references.json",
                exchange -> exchange.sendTagged(
                        "application/vnd.citationstyles.csl+json",
                        references(
                                exchange,
                                (references, things) -> references.csl(things).toPrettyString()))));
    }

    private void claims(Exchange exchange) {
        int page = exchange.page(claims.pages());
        ObjectNode feed = read(() -> claims.page(page, exchange.address("/claims.jsonld")));
        exchange.sendTagged("application/ld+json", feed.toPrettyString());
    }

    private String references(Exchange exchange, BiFunction<References, List<Node>, String> written) {
        String of = exchange.parameter("of").orElse("documents");
        Resource type = switch (of) {
            case "documents" -> Communique.Document;
            case "statements" -> Communique.Statement;
            default -> throw RefusedException.badRequest("of is documents or statements, not '" + of + "'");
        };
        return read(() -> written.apply(new References(new SaidReader(knowledge)), all(type)));
    }

    private void annotations(Exchange exchange) {
        Node document = NodeFactory.createURI(new Places(release.base()).iri("/id/document/" + exchange.path()));
        ObjectNode page = read(() -> {
            if (!knowledge.is(document, Communique.Document)) {
                throw RefusedException.notThere(
                        "there is no document <%s>: /annotations/ is followed by the last part of a document's IRI"
                                .formatted(document));
            }
            return new DocumentAnnotations(knowledge).of(document, exchange.address("/annotations/" + exchange.path()));
        });
        exchange.sendTagged(ANNOTATIONS, page.toPrettyString());
    }
}
