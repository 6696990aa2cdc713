package org.communique.server.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Consumer;

/** Hands GET and HEAD on, and POST where a client may ask so; every other method is 405, as the dataset is read-only. */
public final class ReadingServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Consumer<Exchange> reading;
    private final transient Refusals refusals;

    public ReadingServlet(Consumer<Exchange> reading, Refusals refusals) {
        this.reading = reading;
        this.refusals = refusals;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
        Exchange exchange = new Exchange(request, response);
        try {
            if (!List.of(exchange.methods().split(", ")).contains(request.getMethod())) {
                throw RefusedException.readOnly(request.getMethod(), exchange.methods());
            }
            reading.accept(exchange);
        } catch (RefusedException refusal) {
            refusals.tell(exchange, refusal);
        } catch (RuntimeException failure) {
            refusals.tell(exchange, RefusedException.of(failure));
        }
    }
}
