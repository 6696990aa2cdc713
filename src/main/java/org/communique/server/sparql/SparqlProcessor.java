package org.communique.server.sparql;

import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.communique.server.http.AnswerFormat;
import org.communique.server.http.EntityTag;
import org.communique.server.http.Exchange;
import org.communique.server.http.RefusedException;

/** The query operation of the SPARQL 1.1 protocol, as Fuseki hands it over; every operation that writes is refused. */
public final class SparqlProcessor extends ActionService {

    /** The editor sets styles of its own and has its pictures in them; its scripts are this server's all the same. */
    private static final String EDITOR_POLICY =
            "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data:; font-src 'self' data:; form-action 'self'; base-uri 'none'; "
                    + "frame-ancestors 'none'";

    /** Characters of a text that takes a millisecond to parse; longer ones are parsed where queries are run. */
    private static final int LONG = 10_000;

    private final SparqlProtocol protocol;
    private final QueryAnswerer answerer;
    private final EndpointPage pages;

    public SparqlProcessor(SparqlProtocol protocol, QueryAnswerer answerer, EndpointPage pages) {
        this.protocol = protocol;
        this.answerer = answerer;
        this.pages = pages;
    }

    @Override
    public void execAny(String method, HttpAction action) {
        executeLifecycle(action);
    }

    /** Nothing is wrong yet: the protocol says what is when it is read. */
    @Override
    public void validate(HttpAction action) {}

    @Override
    public void execute(HttpAction action) {
        Exchange exchange = new Exchange(action.getRequest(), action.getResponse());
        try {
            // Fuseki has set its own, which names headers that make no difference here.
            exchange.response().setHeader("Vary", "Accept-Encoding, Accept");
            exchange.response().setHeader("Content-Security-Policy", EDITOR_POLICY);
            protocol.query(exchange)
                    .ifPresentOrElse(text -> answer(exchange, text), () -> pages.describeEndpoint(exchange));
        } catch (RefusedException refusal) {
            refuse(exchange, refusal);
        } catch (RuntimeException failure) {
            refuse(exchange, RefusedException.of(failure));
        }
    }

    /** A person gets the query back, with what is wrong with it. */
    private void refuse(Exchange exchange, RefusedException refusal) {
        if (exchange.isSafe() && exchange.isForPerson()) {
            String query = exchange.parameter("query").orElse("");
            exchange.refuse(refusal, AnswerFormat.HTML.contentType(), pages.refused(query, refusal));
        } else {
            exchange.refuse(refusal);
        }
    }

    private void answer(Exchange exchange, String text) {
        SparqlQuestion question = text.length() < LONG
                ? protocol.question(exchange, text)
                : answerer.within(protocol.limit(exchange), () -> protocol.question(exchange, text));
        if (EntityTag.isChanging(text) || !exchange.isKnown(protocol.tag(question))) {
            answerer.answer(question).send(exchange);
        }
    }
}
