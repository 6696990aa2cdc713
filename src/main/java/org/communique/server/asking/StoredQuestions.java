package org.communique.server.asking;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.system.Txn;
import org.communique.quality.Publication;
import org.communique.query.StoredQuery;
import org.communique.server.evidence.SaidReader;
import org.communique.server.feed.AnswerFeed;
import org.communique.server.feed.AtomFeed;
import org.communique.server.feed.Feed;
import org.communique.server.feed.JsonFeed;
import org.communique.server.http.AnswerFormat;
import org.communique.server.http.EntityTag;
import org.communique.server.http.Exchange;
import org.communique.server.http.RefusedException;
import org.communique.server.http.Routes;
import org.communique.server.knowledge.Names;
import org.communique.server.question.Chosen;
import org.communique.server.question.OpenApi;
import org.communique.server.resource.MissingPage;
import org.communique.server.resource.Things;
import org.communique.server.sparql.Answer;
import org.communique.server.sparql.QueryAnswerer;
import org.communique.server.sparql.QueryAnswerer.Means;
import org.communique.server.sparql.SparqlQuestion;
import org.communique.server.store.ServedRelease;
import org.communique.server.view.Label;

/** The stored queries as resources: {@code /queries/NAME?event=…}, as rows for programmes or a page for people. */
public final class StoredQuestions {

    private static final String ATOM = "atom";
    private static final String JSON_FEED = "jsonfeed";
    private static final Set<String> FEEDS = Set.of(ATOM, JSON_FEED);
    private static final Set<String> OTHERS = Set.of("format", "output", "results");
    private static final Set<String> SUFFIXES = Set.of("csv", "tsv", "json", "xml", "html", ATOM, JSON_FEED);

    private static final DatasetDescription EVERYTHING = DatasetDescription.create(List.of(), List.of());

    private final ServedRelease release;
    private final QueryPages tables;
    private final Means means;
    private final Things things;
    private final MissingPage missing;
    private final KeptAnswers kept = new KeptAnswers();

    public StoredQuestions(ServedRelease release, QueryPages tables, Means means, Things things) {
        this.release = release;
        this.tables = tables;
        this.means = means;
        this.things = things;
        this.missing = new MissingPage(release, things, tables.pages());
    }

    /** @param description says of all of them how they are asked */
    public Routes routes(OpenApi description) {
        return new Routes(Map.of(
                "/queries/*",
                this::question,
                "/openapi.json",
                exchange -> exchange.sendTagged(
                        "application/json", description.at(exchange.address("")).toPrettyString())));
    }

    private void question(Exchange exchange) {
        if (!release.isFitted()) {
            throw RefusedException.fitting();
        }
        if (exchange.path().isEmpty()) {
            exchange.sendTagged(
                    AnswerFormat.HTML.contentType(), tables.pages().questions(Questions.topics(release.queries())));
            return;
        }
        find(exchange).ifPresentOrElse(query -> ask(exchange, query), () -> missing.send(exchange));
    }

    private Optional<StoredQuery> find(Exchange exchange) {
        Optional<StoredQuery> whole = release.queries().find(exchange.path());
        return whole.isPresent()
                ? whole
                : suffix(exchange)
                        .flatMap(suffix -> release.queries()
                                .find(exchange.path()
                                        .substring(0, exchange.path().lastIndexOf('.'))));
    }

    /** {@code csv} of {@code /queries/NAME.csv}. */
    private static Optional<String> suffix(Exchange exchange) {
        String path = exchange.path();
        return Optional.of(path.substring(path.lastIndexOf('.') + 1)).filter(SUFFIXES::contains);
    }

    private void ask(Exchange exchange, StoredQuery query) {
        Chosen chosen = chosen(exchange, query);
        Optional<String> feed = suffix(exchange).filter(FEEDS::contains);
        if (feed.isPresent()) {
            feed(exchange, chosen, feed.get());
            return;
        }
        SparqlQuestion question = question(exchange, query.with(chosen.terms()));
        AnswerFormat format = question.format();
        exchange.variesBy("Accept");
        if (format.equals(AnswerFormat.HTML)) {
            exchange.response().addHeader("Link", links(exchange, query.name()));
        }
        EntityTag tag = EntityTag.weak(release.edition(), question.text(), query.text(), format.mediaType());
        if (EntityTag.isChanging(question.text()) || !exchange.isKnown(tag)) {
            QuestionPage page = new QuestionPage(
                    tables.pages(), tables, named(chosen), chosen.choices(), chosen.address(""), feeds(chosen));
            answer(exchange, page, question);
        }
    }

    /** The first rows of the answer as a feed; feed readers ask for no second page. */
    private void feed(Exchange exchange, Chosen chosen, String form) {
        SaidReader reader = new SaidReader(things.knowledge());
        AnswerFeed feeds = new AnswerFeed(Publication.of(release.folder(), release.base()), reader);
        String title = named(chosen).summary();
        String answer = QueryAnswerer.text(release, means, chosen.query().with(chosen.terms()), rows -> {
            String id = things.places().iri("/query/" + chosen.query().name());
            Feed feed = feeds.of(id, title, exchange.address(chosen.address("." + form)), rows)
                    .here(exchange, release.base());
            return form.equals(ATOM) ? new AtomFeed(feed).page(1) : new JsonFeed(feed, reader).page(1);
        });
        exchange.sendTagged(form.equals(ATOM) ? AtomFeed.TYPE + ";charset=utf-8" : JsonFeed.TYPE, answer);
    }

    /** None of a question that is not answered here. */
    private List<Label> feeds(Chosen chosen) {
        return isOutOfReach(chosen.query())
                ? List.of()
                : List.of(
                        Label.to(AtomFeed.TYPE, chosen.address("." + ATOM)),
                        Label.to(JsonFeed.TYPE, chosen.address("." + JSON_FEED)));
    }

    private StoredQuery named(Chosen chosen) {
        return Txn.calculateRead(release.store().dataset(), () -> chosen.named(Names.plain(things.knowledge())::text));
    }

    /** The Link header of a question's page. */
    private String links(Exchange exchange, String name) {
        String path = "/query/" + name;
        Node question = NodeFactory.createURI(things.places().iri(path));
        return Txn.calculateRead(
                release.store().dataset(),
                () -> things.signposts().header(exchange, question, path, AnswerFormat.HTML));
    }

    private SparqlQuestion question(Exchange exchange, Query asked) {
        AnswerFormat format = exchange.format(AnswerFormat.pageFirst(AnswerFormat.of(asked)), suffix(exchange));
        return new SparqlQuestion(
                asked.serialize(), asked, EVERYTHING, format, means.limits().timeout());
    }

    private void answer(Exchange exchange, QuestionPage page, SparqlQuestion question) {
        AnswerFormat format = question.format();
        if (isOutOfReach(page.query()) && format.equals(AnswerFormat.HTML)) {
            exchange.send(200, format.contentType(), page.unanswered());
        } else if (page.query().federates().isPresent() || EntityTag.isChanging(question.text())) {
            answer(page, question).send(exchange);
        } else {
            KeptAnswers.Asked asked = new KeptAnswers.Asked(page.own(), question.text(), format);
            byte[] answer = kept.of(asked, () -> answer(page, question).bytes());
            exchange.send(HttpServletResponse.SC_OK, format.contentType(), answer);
        }
    }

    private Answer answer(QuestionPage page, SparqlQuestion question) {
        return new QueryAnswerer(release, page, means).answer(question);
    }

    private boolean isOutOfReach(StoredQuery query) {
        return query.federates().isPresent() && means.federation().endpoints().isEmpty();
    }

    private Chosen chosen(Exchange exchange, StoredQuery query) {
        try {
            return Chosen.from(query, exchange.request().getParameterMap(), new Chosen.Asked(OTHERS, this::isKnown));
        } catch (IllegalArgumentException wrong) {
            throw RefusedException.badRequest(String.valueOf(wrong.getMessage()));
        }
    }

    private boolean isKnown(Node thing) {
        return Txn.calculateRead(
                release.store().dataset(), () -> release.store().everything().contains(thing, Node.ANY, Node.ANY));
    }
}
