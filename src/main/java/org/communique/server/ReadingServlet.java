package org.communique.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Consumer;
import org.communique.server.page.Pages;

/** Hands GET and HEAD on; every other method is 405, as the dataset is read-only. */
final class ReadingServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Consumer<Exchange> reading;
    private final transient Pages pages;

    /** @param pages show a person why a request is refused */
    ReadingServlet(Consumer<Exchange> reading, Pages pages) {
        this.reading = reading;
        this.pages = pages;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
        Exchange exchange = new Exchange(request, response);
        try {
            if (!exchange.isSafe()) {
                throw RefusedException.readOnly(request.getMethod());
            }
            reading.accept(exchange);
        } catch (RefusedException refusal) {
            refuse(exchange, refusal);
        }
    }

    private void refuse(Exchange exchange, RefusedException refusal) {
        if (exchange.isForPerson()) {
            Map<String, Object> values = Map.of(
                    "status", refusal.status(),
                    "why", String.valueOf(refusal.getMessage()),
                    "instead", refusal.instead());
            exchange.refuse(refusal, AnswerFormat.HTML.contentType(), pages.rendered("refused.jte", values));
        } else {
            exchange.refuse(refusal);
        }
    }
}
