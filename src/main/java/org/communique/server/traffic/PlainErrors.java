package org.communique.server.traffic;

import java.nio.charset.StandardCharsets;
import org.communique.server.http.Exchange;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What a client gets whose request is too broken to reach the site: the reason as plain text, and nothing it sent. */
public final class PlainErrors implements Request.Handler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        HeadersFilter.ALWAYS.forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Exchange.UTF8_TEXT);
        String text = response.getStatus() + " " + request.getAttribute(ErrorHandler.ERROR_MESSAGE) + "\n";
        response.write(true, StandardCharsets.UTF_8.encode(text), callback);
        return true;
    }
}
