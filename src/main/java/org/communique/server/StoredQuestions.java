package org.communique.server;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.system.Txn;
import org.communique.query.StoredQuery;
import org.communique.server.QueryAnswerer.Means;
import org.communique.server.page.Pages;
import org.communique.server.question.Chosen;
import org.communique.server.question.OpenApi;

/** The stored queries as resources: {@code /queries/NAME?event=…}, as rows for programmes or a page for people. */
final class StoredQuestions {

    private static final Set<String> OTHERS = Set.of("format", "output");

    private final ServedRelease release;
    private final Pages pages;
    private final QueryPages tables;
    private final Means means;
    private final Duration limit;

    /** @param limit how long a question may take */
    StoredQuestions(ServedRelease release, QueryPages tables, Means means, Duration limit) {
        this.release = release;
        this.pages = tables.pages();
        this.tables = tables;
        this.means = means;
        this.limit = limit;
    }

    /** Path patterns of servlets, and what each does. @param catalogue shows what is no question */
    Map<String, Consumer<Exchange>> paths(Consumer<Exchange> catalogue, OpenApi description) {
        return Map.of(
                "/queries/*",
                        exchange -> find(exchange)
                                .ifPresentOrElse(query -> ask(exchange, query), () -> catalogue.accept(exchange)),
                "/openapi.json",
                        exchange -> exchange.sendTagged(
                                "application/json",
                                description.at(exchange.address("")).toPrettyString()));
    }

    private Optional<StoredQuery> find(Exchange exchange) {
        return release.queries().find(exchange.path());
    }

    private void ask(Exchange exchange, StoredQuery query) {
        Chosen chosen = chosen(exchange, query);
        SparqlQuestion question = question(exchange, query.with(chosen.terms()));
        AnswerFormat format = question.format();
        exchange.variesBy("Accept");
        if (format.equals(AnswerFormat.HTML)) {
            exchange.response().addHeader("Link", tables.links(exchange, query.name()));
        }
        EntityTag tag = EntityTag.weak(release.edition(), question.text(), query.text(), format.mediaType());
        if (EntityTag.isChanging(question.text()) || !exchange.isKnown(tag)) {
            QuestionPage page = new QuestionPage(pages, tables, query, chosen.choices(), chosen.address());
            answer(exchange, page, question);
        }
    }

    private SparqlQuestion question(Exchange exchange, Query asked) {
        AnswerFormat format = AnswerFormat.chosen(
                AnswerFormat.pageFirst(AnswerFormat.of(asked)),
                exchange.parameter("format").or(() -> exchange.parameter("output")),
                exchange.header("Accept"));
        DatasetDescription everything = DatasetDescription.create(List.of(), List.of());
        return new SparqlQuestion(asked.serialize(), asked, everything, format, limit);
    }

    private void answer(Exchange exchange, QuestionPage page, SparqlQuestion question) {
        AnswerFormat format = question.format();
        if (isOutOfReach(page.query()) && format.equals(AnswerFormat.HTML)) {
            exchange.send(200, format.contentType(), page.unanswered());
        } else {
            exchange.send(new QueryAnswerer(release, page, means).answer(question));
        }
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
