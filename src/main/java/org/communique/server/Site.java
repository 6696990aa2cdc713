package org.communique.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.communique.server.discovery.ServiceGraph;
import org.communique.server.page.Landing;
import org.communique.server.page.Missing;
import org.communique.server.page.Pages;
import org.communique.server.page.Topic;
import org.communique.server.view.Label;

/** Everything that is served besides the endpoint: which path shows what. */
final class Site {

    private static final Map<String, String> USUAL_PREFIXES = Map.of(
            "cq", "https://w3id.org/communique/ns#",
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "xsd", "http://www.w3.org/2001/XMLSchema#",
            "wd", "http://www.wikidata.org/entity/");

    /** What the dataset's things are called by in an answer: {@code actor:xi-jinping}. */
    private static final List<String> KINDS = List.of(
            "actor",
            "event",
            "occasion",
            "statement",
            "proposition",
            "stance",
            "report",
            "document",
            "passage",
            "mention",
            "membership",
            "post",
            "place",
            "assessment",
            "participation",
            "source",
            "citation",
            "link");

    private final ServedRelease release;
    private final Pages pages = new Pages();
    private final Graph ontology = Ontology.graph();
    private final Places places;
    private final Labels labels;
    private final Downloads downloads;
    private final Things things;
    private final Dereferencer dereferencer;
    private final Overview overview;
    private final Landing landing;

    Site(ServedRelease release) {
        this.release = release;
        this.places = new Places(release.base());
        List<Graph> known = List.of(release.store().everything(), ontology);
        this.labels = new Labels(known, places, prefixes(release));
        this.downloads = new Downloads(release);
        this.things = Things.of(release, ontology, places, prefixes(release));
        this.dereferencer = new Dereferencer(release, places, pages, things);
        release.store().readInMemory(dereferencer::prepare);
        this.overview = Txn.calculateRead(release.store().dataset(), () -> Overview.of(things));
        this.landing =
                Txn.calculateRead(release.store().dataset(), () -> new LandingPage(release, labels).landing(downloads));
    }

    private static Map<String, String> prefixes(ServedRelease release) {
        Map<String, String> prefixes = new TreeMap<>(release.queries().prefixes());
        prefixes.putAll(USUAL_PREFIXES);
        KINDS.forEach(kind -> prefixes.put(kind, release.base() + "id/" + kind + "/"));
        return prefixes;
    }

    QueryPages queryPages(ServiceGraph service) {
        return new QueryPages(this, service);
    }

    Pages pages() {
        return pages;
    }

    Labels labels() {
        return labels;
    }

    /** The example questions. */
    List<Topic> topics() {
        return landing.topics();
    }

    String base() {
        return release.base();
    }

    /** Names what is shown. */
    String edition() {
        return release.edition();
    }

    Signposts signposts() {
        return things.signposts();
    }

    /** The Label header of a stored question's page. */
    String questionLinks(Exchange exchange, String name) {
        String path = "/query/" + name;
        return Txn.calculateRead(
                release.store().dataset(),
                () -> signposts().header(exchange, NodeFactory.createURI(places.iri(path)), path, DocumentForm.page()));
    }

    /** Path patterns of servlets, and what each does. */
    Map<String, Consumer<Exchange>> paths() {
        return Map.ofEntries(
                Map.entry("", this::first),
                Map.entry("/queries/*", this::question),
                Map.entry("/query/*", this::storedQuery),
                Map.entry("/wikidata/*", this::ofWikidata),
                Map.entry("/data/*", this::download),
                Map.entry("/id/*", this::thing),
                Map.entry("/graph/*", this::thing),
                Map.entry("/code/*", this::thing),
                Map.entry("/*", this::missing));
    }

    private void first(Exchange exchange) {
        exchange.response().addHeader("Link", things.signposts().first(exchange));
        page(exchange, pages.landing(landing, overview.sections(), overview.reviewed()));
    }

    private static void page(Exchange exchange, String page) {
        exchange.sendTagged(AnswerFormat.HTML.contentType(), page);
    }

    private void question(Exchange exchange) {
        if (exchange.path().isEmpty()) {
            page(exchange, pages.questions(landing.topics()));
            return;
        }
        release.queries()
                .find(exchange.path())
                .ifPresentOrElse(
                        query -> page(exchange, pages.question(LandingPage.question(query))), () -> missing(exchange));
    }

    private void download(Exchange exchange) {
        if (exchange.path().isEmpty()) {
            exchange.redirect("/#downloads");
        } else if (!downloads.send(exchange, exchange.path())) {
            missing(exchange);
        }
    }

    private void thing(Exchange exchange) {
        String path = exchange.request().getServletPath() + "/" + exchange.path();
        if (!dereferencer.send(exchange, path)) {
            missing(exchange);
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
                && DocumentForm.accepted(exchange.header("Accept")).isPage();
    }

    private void ofWikidata(Exchange exchange) {
        String item = exchange.path().toUpperCase(Locale.ROOT);
        Txn.calculateRead(release.store().dataset(), () -> things.ofWikidata(item))
                .ifPresentOrElse(exchange::redirect, () -> missing(exchange));
    }

    private void missing(Exchange exchange) {
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
