package org.communique.server;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.communique.release.description.Software;
import org.communique.server.discovery.OntologyDocument;
import org.communique.server.page.Pages;

/** The ontology: a page for people and a graph for programmes, at one address and at one for each form. */
final class OntologySite {

    private static final String PATH = "/ns";

    private final Graph ontology = Ontology.graph();
    private final String tag = Software.version()
            + Long.toHexString(ontology.stream().mapToLong(Triple::hashCode).sum());
    private final Signposts signposts;
    private final Pages pages;

    OntologySite(Signposts signposts, Pages pages) {
        this.signposts = signposts;
        this.pages = pages;
    }

    /** Path patterns of servlets, and what each does. */
    Map<String, Consumer<Exchange>> paths() {
        Map<String, Consumer<Exchange>> paths = new TreeMap<>();
        paths.put(PATH, exchange -> send(exchange, exchange.parameter("format")));
        DocumentForm.all()
                .forEach(form ->
                        paths.put(PATH + "." + form.suffix(), exchange -> send(exchange, Optional.of(form.suffix()))));
        return paths;
    }

    /** Tools for ontologies accept all sorts of things and take Turtle; so nothing is refused for what it accepts. */
    private void send(Exchange exchange, Optional<String> form) {
        AnswerFormat format = AnswerFormat.chosen(
                AnswerFormat.withPage(AnswerFormat.GRAPHS),
                form,
                exchange.header("Accept").map(accept -> accept + ", */*;q=0.01"));
        exchange.response().addHeader("Link", signposts.ofOntology(exchange, PATH));
        new GraphAnswer(tag, () -> ontology, this::page).send(exchange, format);
    }

    private String page() {
        return pages.rendered("ontology.jte", Map.of("ontology", OntologyDocument.of(ontology)));
    }
}
