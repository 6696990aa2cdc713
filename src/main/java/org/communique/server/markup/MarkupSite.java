package org.communique.server.markup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.communique.server.evidence.SaidReader;
import org.communique.server.http.Exchange;
import org.communique.server.http.RefusedException;
import org.communique.server.http.Routes;
import org.communique.server.knowledge.Knowledge;
import org.communique.server.sparql.QueryAnswerer;
import org.communique.server.sparql.QueryAnswerer.Means;
import org.communique.server.store.Places;
import org.communique.server.store.ServedRelease;
import org.communique.vocabulary.Communique;

/** Each document's reports as annotations and as TEI, references, and what Wikidata lacks. */
public final class MarkupSite {

    private static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final String ANNOTATIONS = "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";

    private final ServedRelease release;
    private final Knowledge knowledge;
    private final Means means;

    public MarkupSite(ServedRelease release, Knowledge knowledge, Means means) {
        this.release = release;
        this.knowledge = knowledge;
        this.means = means;
    }

    private <T> T read(Supplier<T> reading) {
        return means.read(release, reading);
    }

    public Routes routes() {
        return new Routes(Map.of(
                "/annotations/*",
                this::annotations,
                "/tei/*",
                this::tei,
                "/quickstatements.txt",
                this::quickStatements,
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

    private String references(Exchange exchange, BiFunction<References, List<Node>, String> written) {
        String of = exchange.parameter("of").orElse("documents");
        Resource type = switch (of) {
            case "documents" -> Communique.Document;
            case "statements" -> Communique.Statement;
            default -> throw RefusedException.badRequest("of is documents or statements, not '" + of + "'");
        };
        return read(() -> written.apply(new References(new SaidReader(knowledge)), knowledge.all(type)));
    }

    private void annotations(Exchange exchange) {
        ObjectNode page = read(() -> new DocumentAnnotations(knowledge)
                .of(document(exchange), exchange.address("/annotations/" + exchange.path())));
        exchange.sendTagged(ANNOTATIONS, page.toPrettyString());
    }

    private void tei(Exchange exchange) {
        String text = read(() -> TeiDocument.of(knowledge)
                .of(document(exchange), new DocumentAnnotations(knowledge).reports(document(exchange))));
        if (!text.contains("<said")) {
            throw RefusedException.notThere("no words of this document may be published: see its page, or /annotations/"
                    + exchange.path() + " for where it reports what");
        }
        exchange.sendTagged("application/tei+xml", text);
    }

    private Node document(Exchange exchange) {
        Node document = NodeFactory.createURI(new Places(release.base()).iri("/id/document/" + exchange.path()));
        if (!knowledge.is(document, Communique.Document)) {
            throw RefusedException.notThere(
                    "there is no document <%s>: the address ends in the last part of a document's IRI"
                            .formatted(document));
        }
        return document;
    }

    private void quickStatements(Exchange exchange) {
        if (means.federation().endpoints().isEmpty()) {
            throw RefusedException.denied("whether Wikidata lacks something is not known here: start the server "
                    + "with a snapshot of it (communique wikidata refresh), or with --federate");
        }
        String item = exchange.parameter("item").orElse("");
        Node entity = NodeFactory.createURI(WIKIDATA + item);
        if (!item.isEmpty() && !read(() -> knowledge.dataset().contains(Node.ANY, OWL.sameAs.asNode(), entity))) {
            throw RefusedException.notThere(
                    "nothing in the dataset is linked to <%s>: item is one of Wikidata's such as Q15031; without it all are listed"
                            .formatted(entity));
        }
        exchange.sendTagged(
                Exchange.UTF8_TEXT,
                QueryAnswerer.text(release, means, QuickStatements.query(), rows -> QuickStatements.of(rows, item)));
    }
}
