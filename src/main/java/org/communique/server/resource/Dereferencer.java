package org.communique.server.resource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.communique.server.http.AnswerFormat;
import org.communique.server.http.EntityTag;
import org.communique.server.http.Exchange;
import org.communique.server.http.PathText;
import org.communique.server.http.RefusedException;
import org.communique.server.knowledge.Cache;
import org.communique.server.knowledge.Descriptions;
import org.communique.server.knowledge.Descriptions.Description;
import org.communique.server.knowledge.Knowledge;
import org.communique.server.knowledge.Languages;
import org.communique.server.page.Pages;
import org.communique.server.serialization.DescriptionWriter;
import org.communique.server.store.Places;
import org.communique.server.store.ServedRelease;
import org.communique.server.thing.ThingViews;
import org.communique.server.thing.part.Asked;
import org.communique.server.view.Label;

/**
 * Answers for the IRIs of the dataset and of its codes. A thing is not a document: its IRI leads (303) to the page or
 * the data about it, whose address is the thing's and a suffix. A graph is a document, and is sent at once.
 */
final class Dereferencer {

    private static final String LINKSET = "linkset";
    private static final List<String> DOCUMENTS = List.of("/graph/", "/query/");

    private final ServedRelease release;
    private final Places places;
    private final Pages pages;
    private final Knowledge knowledge;
    private final ThingViews views;
    private final Descriptions descriptions;
    private final Signposts signposts;
    private final DescriptionWriter writer;
    private final Cache<Page, byte[]> kept = new Cache<>();
    private final Cache<Page, byte[]> recent = new Cache<>();

    Dereferencer(ServedRelease release, Pages pages, Things things) {
        this.release = release;
        this.places = things.places();
        this.pages = pages;
        this.knowledge = things.knowledge();
        this.views = things.views();
        this.descriptions = new Descriptions(knowledge);
        this.signposts = things.signposts();
        this.writer = new DescriptionWriter(things.prefixes());
    }

    private DatasetGraph dataset() {
        return release.store().dataset();
    }

    /** Answers for a path, or says no if nothing is known under it. */
    boolean send(Exchange exchange, String path) {
        return Txn.calculateRead(dataset(), () -> isKnown(path) ? lead(exchange, path) : sendDocument(exchange, path));
    }

    private boolean isKnown(String path) {
        return knowledge.isKnown(thing(path));
    }

    private Node thing(String path) {
        return NodeFactory.createURI(places.iri(path));
    }

    private boolean lead(Exchange exchange, String path) {
        refuseWithdrawn(path);
        Optional<String> asked = exchange.parameter("format");
        exchange.variesBy("Accept");
        if (asked.isPresent()) {
            sendAs(exchange, path, asked.get());
            return true;
        }
        AnswerFormat form = accepted(exchange, path);
        if (DOCUMENTS.stream().anyMatch(path::startsWith)) {
            sendAs(exchange, path, form.suffix());
        } else {
            exchange.redirect(encoded(path) + "." + form.suffix() + query(exchange));
        }
        return true;
    }

    private AnswerFormat accepted(Exchange exchange, String path) {
        try {
            return AnswerFormat.ofDocumentAccepted(exchange.header("Accept"));
        } catch (RefusedException none) {
            throw RefusedException.notAcceptable(offered(exchange, path));
        }
    }

    /** Where each form can be had whatever is accepted. */
    private static List<Label> offered(Exchange exchange, String path) {
        return Stream.concat(Stream.of(AnswerFormat.HTML), AnswerFormat.TOLD.stream())
                .map(form -> Label.to(form.mediaType(), exchange.address(encoded(path) + "." + form.suffix())))
                .toList();
    }

    private boolean sendDocument(Exchange exchange, String path) {
        int dot = path.lastIndexOf('.');
        if (dot <= path.lastIndexOf('/')) {
            return false;
        }
        String thing = path.substring(0, dot);
        String suffix = path.substring(dot + 1);
        boolean is = (suffix.equals(LINKSET) || isSuffix(suffix)) && isKnown(thing);
        if (is) {
            refuseWithdrawn(thing);
            sendAs(exchange, thing, suffix);
        }
        return is;
    }

    private static boolean isSuffix(String suffix) {
        return AnswerFormat.ofDocument(suffix)
                .filter(form -> form.suffix().equals(suffix))
                .isPresent();
    }

    private void sendAs(Exchange exchange, String path, String name) {
        if (name.equals(LINKSET)) {
            exchange.sendTagged("application/linkset+json", signposts.linkset(exchange, thing(path), encoded(path)));
            return;
        }
        AnswerFormat form = AnswerFormat.ofDocument(name)
                .orElseThrow(() -> RefusedException.notAcceptable(offered(exchange, path)));
        Node thing = thing(path);
        Asked asked = asked(exchange);
        exchange.response()
                .setHeader(
                        "Content-Location", exchange.prefix() + encoded(path) + "." + form.suffix() + query(exchange));
        exchange.response().addHeader("Link", signposts.header(exchange, thing, encoded(path), form));
        if (form.isPage()) {
            exchange.variesBy("Accept-Language");
        }
        String key = form.isPage() ? asked.key() : "" + asked.page();
        if (!exchange.isKnown(EntityTag.weak(release.edition(), path, form.suffix(), key))) {
            byte[] bytes = form.isPage()
                    ? page(path, asked)
                    : data(exchange, descriptions.of(thing, asked.page(), form.hasGraphs()), form);
            exchange.send(200, form.contentType(), bytes);
        }
    }

    /** Makes in advance the pages of what very many name, so that their first readers do not wait. */
    void prepare() {
        knowledge.hubs().stream()
                .map(hub -> places.link(hub.getURI()))
                .filter(path -> path.startsWith("/"))
                .forEach(path -> page(path, Asked.plain()));
    }

    private record Page(String path, Asked asked) {}

    private byte[] page(String path, Asked asked) {
        Cache<Page, byte[]> pages = knowledge.isHub(thing(path)) ? kept : recent;
        return pages.of(new Page(path, asked), () -> rendered(path, asked));
    }

    private byte[] rendered(String path, Asked asked) {
        List<Label> forms = AnswerFormat.TOLD.stream()
                .map(form -> Label.to(form.language().getLabel(), encoded(path) + "." + form.suffix()))
                .toList();
        return pages.view(views.view(thing(path), asked, forms)).getBytes(StandardCharsets.UTF_8);
    }

    private static Asked asked(Exchange exchange) {
        Languages languages = Languages.of(exchange.parameter("lang"), exchange.header("Accept-Language"));
        try {
            return Asked.of(languages, exchange::parameter);
        } catch (IllegalArgumentException wrong) {
            throw RefusedException.badRequest(String.valueOf(wrong.getMessage()));
        }
    }

    private byte[] data(Exchange exchange, Description description, AnswerFormat form) {
        if (description.more()) {
            exchange.response().addHeader("Link", "<?page=" + (page(exchange) + 1) + ">; rel=\"next\"");
        }
        return writer.written(description, form.language());
    }

    private static int page(Exchange exchange) {
        return exchange.parameter("page").map(Dereferencer::number).orElse(1);
    }

    private static int number(String page) {
        if (!page.matches("[1-9]\\d{0,6}")) {
            throw RefusedException.badRequest("page is a number from 1 on, not " + page);
        }
        return Integer.parseInt(page);
    }

    /** A thing that was withdrawn keeps its IRI, which says why. */
    private void refuseWithdrawn(String path) {
        Withdrawal.reason(knowledge, thing(path)).ifPresent(text -> {
            throw RefusedException.gone("this was withdrawn: %s. %s".formatted(places.iri(path), text));
        });
    }

    private static String query(Exchange exchange) {
        String query = exchange.request().getQueryString();
        return query == null || query.isEmpty() || exchange.parameter("format").isPresent() ? "" : "?" + query;
    }

    private static String encoded(String path) {
        return PathText.encoded(path);
    }
}
