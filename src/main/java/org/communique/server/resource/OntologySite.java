package org.communique.server.resource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.communique.release.description.Software;
import org.communique.server.discovery.OntologyDocument;
import org.communique.server.http.AnswerFormat;
import org.communique.server.http.Exchange;
import org.communique.server.http.GraphAnswer;
import org.communique.server.http.Routes;
import org.communique.server.page.Pages;
import org.communique.server.store.Ontology;

/** The ontology: a page for people and a graph for programmes, at one address and at one for each form. */
public final class OntologySite {

    private static final String PATH = "/ns";

    private final Graph ontology = Ontology.graph();
    private final OntologyDocument document = OntologyDocument.of(ontology);
    private final String tag = Software.version()
            + Long.toHexString(ontology.stream().mapToLong(Triple::hashCode).sum());
    private final Signposts signposts;
    private final Pages pages;

    public OntologySite(Signposts signposts, Pages pages) {
        this.signposts = signposts;
        this.pages = pages;
    }

    public Routes routes() {
        Map<String, Consumer<Exchange>> paths = new TreeMap<>();
        paths.put(PATH, exchange -> send(exchange, exchange.parameter("format")));
        Stream.concat(Stream.of(AnswerFormat.HTML), AnswerFormat.TOLD.stream())
                .forEach(form ->
                        paths.put(PATH + "." + form.suffix(), exchange -> send(exchange, Optional.of(form.suffix()))));
        paths.put(PATH + "/" + document.version(), exchange -> send(exchange, exchange.parameter("format")));
        document.files().forEach(file -> paths.put(PATH + "/" + file, exchange -> sendFile(exchange, file)));
        return new Routes(paths);
    }

    private static void sendFile(Exchange exchange, String file) {
        exchange.sendTagged(
                file.endsWith(".jsonld") ? "application/ld+json" : "text/turtle;charset=utf-8",
                org.communique.vocabulary.Ontology.text(file));
    }

    /** Tools for ontologies accept all sorts of things and take Turtle; so nothing is refused for what it accepts. */
    private void send(Exchange exchange, Optional<String> form) {
        AnswerFormat format = AnswerFormat.chosen(
                AnswerFormat.withPage(AnswerFormat.GRAPHS),
                form.map(List::of).orElse(List.of()),
                exchange.header("Accept").map(accept -> accept + ", */*;q=0.01"));
        exchange.response().addHeader("Link", signposts.ofOntology(exchange, PATH));
        new GraphAnswer(tag, () -> ontology, this::page).send(exchange, format);
    }

    private String page() {
        return pages.rendered("ontology.jte", Map.of("ontology", document));
    }
}
