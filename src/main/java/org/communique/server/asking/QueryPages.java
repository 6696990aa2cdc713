package org.communique.server.asking;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.communique.federation.plan.FederationReport;
import org.communique.server.discovery.ServiceGraph;
import org.communique.server.http.AnswerFormat;
import org.communique.server.http.Exchange;
import org.communique.server.http.GraphAnswer;
import org.communique.server.http.RefusedException;
import org.communique.server.page.Pages;
import org.communique.server.page.Result;
import org.communique.server.page.Topic;
import org.communique.server.sparql.EndpointPage;
import org.communique.server.sparql.SparqlQuestion;
import org.communique.server.store.ServedRelease;
import org.communique.server.view.Label;

/** The endpoint's own page: a form for a query, and below it the answer as a table. */
public final class QueryPages implements EndpointPage {

    private static final int MOST_ROWS = 1000;
    private static final Result EMPTY = new Result("""
        PREFIX cq: <https://w3id.org/communique/ns#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

        SELECT ?date ?speaker ?said {
          ?statement a cq:Statement ; cq:speaker/rdfs:label ?speaker ; rdfs:label ?said .
          OPTIONAL { ?statement cq:date ?date }
          FILTER (lang(?speaker) = "en")
        }
        ORDER BY ?date
        LIMIT 100
        """, "", List.of(), List.of(), List.of());

    private final ServedRelease release;
    private final Pages pages;
    private final Labels labels;
    private final ServiceGraph service;
    private final List<Topic> topics;

    /** @param service what a programme gets that asks what the endpoint is */
    public QueryPages(ServedRelease release, Pages pages, Labels labels, ServiceGraph service) {
        this.release = release;
        this.pages = pages;
        this.labels = labels;
        this.service = service;
        this.topics = Questions.topics(release.queries());
    }

    @Override
    public void describeEndpoint(Exchange exchange) {
        AnswerFormat format = exchange.format(AnswerFormat.withPage(AnswerFormat.GRAPHS));
        if (format.equals(AnswerFormat.HTML)) {
            exchange.send(200, format.contentType(), page(EMPTY));
        } else {
            String endpoint = exchange.address("/sparql");
            String tag = release.edition() + endpoint + service.others();
            new GraphAnswer(tag, () -> service.of(endpoint), () -> "").sendData(exchange);
        }
    }

    @Override
    public void write(SparqlQuestion question, QueryExec execution, OutputStream out) {
        String page = page(result(question, execution));
        try {
            out.write(page.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String refused(String query, RefusedException refusal) {
        Result none = new Result(query, "", List.of(), List.of(), List.of());
        return page(none.warning(List.of(String.valueOf(refusal.getMessage()))));
    }

    private String page(Result result) {
        return pages.rendered(
                "result.jte",
                Map.of("result", result, "topics", topics, "base", release.base(), "prefixes", labels.prefixes()));
    }

    /** The answer as a table; what other endpoints failed to give is known once all its rows were read. */
    private Result result(SparqlQuestion question, QueryExec execution) {
        return told(answered(question, execution, variables -> new PlainRows(labels, variables)), execution);
    }

    /** The same for people who did not write the query. */
    Result readable(SparqlQuestion question, QueryExec execution) {
        return told(answered(question, execution, variables -> new ReadableRows(labels, variables)), execution);
    }

    private static Result told(Result whole, QueryExec execution) {
        return whole.warning(FederationReport.of(execution.getContext()).notes());
    }

    private Result answered(SparqlQuestion question, QueryExec execution, Function<List<Var>, AnswerRows> style) {
        Query query = question.query();
        if (query.isAskType()) {
            return new Result(question.text(), execution.ask() ? "Yes." : "No.", List.of(), List.of(), forms(question));
        }
        if (query.isSelectType()) {
            RowSet rows = execution.select();
            return table(question, rows, style.apply(rows.getResultVars()));
        }
        Iterator<Triple> triples = query.isDescribeType() ? execution.describeTriples() : execution.constructTriples();
        return triples(question, triples);
    }

    private static Result table(SparqlQuestion question, RowSet rows, AnswerRows style) {
        List<List<Label>> shown = new ArrayList<>();
        while (shown.size() < MOST_ROWS && rows.hasNext()) {
            shown.add(style.cells(rows.next()));
        }
        String note = note(shown.size(), rows.hasNext(), "row");
        return new Result(question.text(), note, style.columns(), shown, forms(question));
    }

    private Result triples(SparqlQuestion question, Iterator<Triple> triples) {
        List<List<Label>> shown = new ArrayList<>();
        while (shown.size() < MOST_ROWS && triples.hasNext()) {
            Triple triple = triples.next();
            shown.add(Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                    .map(labels::asAnswered)
                    .toList());
        }
        String note = note(shown.size(), triples.hasNext(), "triple");
        return new Result(question.text(), note, List.of("subject", "predicate", "object"), shown, forms(question));
    }

    private static String note(int shown, boolean more, String what) {
        return more
                ? "The first %,d %ss; there are more. All of them as".formatted(shown, what)
                : "%,d %s%s. Also as".formatted(shown, what, shown == 1 ? "" : "s");
    }

    private static List<Label> forms(SparqlQuestion question) {
        return AnswerFormat.of(question.query()).stream()
                .limit(4)
                .map(format -> Label.to(format.name(), Questions.link(question.text()) + "&format=" + format.name()))
                .toList();
    }

    Pages pages() {
        return pages;
    }
}
