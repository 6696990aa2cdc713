package org.communique.server.sparql;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.DatasetDescription;
import org.communique.query.text.QueryText;
import org.communique.server.guard.QuerySize;
import org.communique.server.http.AnswerFormat;
import org.communique.server.http.EntityTag;
import org.communique.server.http.Exchange;
import org.communique.server.http.RefusedException;
import org.communique.server.store.ServedRelease;

/** Reads a request of the SPARQL 1.1 protocol: what is asked, of which graphs, and how the answer is wanted. */
public final class SparqlProtocol {

    private static final String QUERY_TYPE = "application/sparql-query";
    private static final String FORM_TYPE = "application/x-www-form-urlencoded";
    private static final String TOO_DEEP = "the query is nested too deeply";
    private static final Set<String> READING = Set.of("GET", "HEAD", "POST");

    private final String edition;
    private final String base;
    private final Duration limit;

    public SparqlProtocol(ServedRelease release, QueryLimits limits) {
        this.edition = release.edition();
        this.base = release.base();
        this.limit = limits.timeout();
    }

    /** The query's text; none in a request for the endpoint itself. */
    Optional<String> query(Exchange exchange) {
        String method = exchange.request().getMethod();
        String type = mediaType(exchange);
        if (!READING.contains(method)) {
            throw RefusedException.readOnly(method, exchange.methods());
        }
        if (type.equals("application/sparql-update")
                || exchange.parameter("update").isPresent()) {
            throw RefusedException.readOnly("an update", exchange.methods());
        }
        return method.equals("POST") ? Optional.of(posted(exchange, type)) : parameter(exchange);
    }

    private static String mediaType(Exchange exchange) {
        String type = exchange.header("Content-Type").orElse("");
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private String posted(Exchange exchange, String type) {
        if (type.equals(QUERY_TYPE)) {
            refuseOtherCharset(exchange);
            return exchange.body();
        }
        if (!type.isEmpty() && !type.equals(FORM_TYPE)) {
            throw RefusedException.unsupported(
                    "a query is posted as " + QUERY_TYPE + " or " + FORM_TYPE + ", not as " + type);
        }
        return parameter(exchange).orElseThrow(() -> RefusedException.badRequest("the form has no field 'query'"));
    }

    /** SPARQL 1.1 Protocol, 2.1.3: a query that is posted directly is in UTF-8. */
    private static void refuseOtherCharset(Exchange exchange) {
        String charset = exchange.request().getCharacterEncoding();
        if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
            throw RefusedException.unsupported("a query is posted in UTF-8, not in " + charset);
        }
    }

    private static Optional<String> parameter(Exchange exchange) {
        List<String> queries = exchange.parameters("query");
        if (queries.size() > 1) {
            throw RefusedException.badRequest("a request may contain one query, and this one has " + queries.size());
        }
        Optional<String> query = exchange.parameter("query");
        // A person who sends the form as it is wants the form.
        if (query.isEmpty() && !queries.isEmpty() && !exchange.isForPerson()) {
            throw RefusedException.badRequest("the query is empty");
        }
        return query;
    }

    /** Reads the question; the time that this takes is part of its time. */
    SparqlQuestion question(Exchange exchange, String text) {
        long began = System.nanoTime();
        Query query = parsed(text);
        DatasetDescription graphs = graphs(exchange, query);
        QuerySize.check(graphs);
        query.getGraphURIs().clear();
        query.getNamedGraphURIs().clear();
        AnswerFormat format = exchange.format(AnswerFormat.of(query));
        Duration left = limit(exchange).minusNanos(System.nanoTime() - began);
        if (left.toMillis() < 1) {
            throw RefusedException.timedOut(limit(exchange));
        }
        return new SparqlQuestion(text, query, graphs, format, left);
    }

    private Query parsed(String text) {
        QuerySize.checkText(text);
        try {
            Query query = QueryText.parsed(text, base);
            QuerySize.check(query);
            return query;
        } catch (QueryException wrong) {
            throw RefusedException.badRequest(reason(wrong));
        } catch (StackOverflowError tooDeep) {
            throw RefusedException.badRequest(TOO_DEEP);
        }
    }

    private static String reason(QueryException wrong) {
        if (wrong.getCause() instanceof StackOverflowError) {
            return TOO_DEEP;
        }
        return (wrong instanceof QueryParseException ? "not SPARQL: " : "not a query: ") + wrong.getMessage();
    }

    /** The protocol's graphs take the place of the query's own. */
    private static DatasetDescription graphs(Exchange exchange, Query query) {
        List<String> defaults = values(exchange, "default-graph-uri");
        List<String> named = values(exchange, "named-graph-uri");
        return defaults.isEmpty() && named.isEmpty()
                ? DatasetDescription.create(List.copyOf(query.getGraphURIs()), List.copyOf(query.getNamedGraphURIs()))
                : DatasetDescription.create(defaults, named);
    }

    private static List<String> values(Exchange exchange, String parameter) {
        return exchange.parameters(parameter).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** A client may set itself a shorter time, in seconds, as in Fuseki. */
    Duration limit(Exchange exchange) {
        Optional<String> asked = exchange.parameter("timeout");
        if (asked.isEmpty()) {
            return limit;
        }
        try {
            Duration shorter = Duration.ofMillis(Math.round(Double.parseDouble(asked.get()) * 1000));
            return shorter.isZero() || shorter.isNegative() || shorter.compareTo(limit) > 0 ? limit : shorter;
        } catch (NumberFormatException wrong) {
            throw RefusedException.badRequest("timeout is a number of seconds, not '" + asked.get() + "'");
        }
    }

    EntityTag tag(SparqlQuestion question) {
        return EntityTag.weak(
                edition,
                question.text(),
                question.graphs().toString(),
                question.format().mediaType());
    }
}
