package org.communique.server.traffic;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.communique.server.http.Exchange;

/**
 * What every response says: anybody's page may read it, but never in the name of its visitor; a browser runs
 * only this server's own scripts in it and shows it in no frame.
 */
public final class HeadersFilter implements Filter {

    static final Map<String, String> ALWAYS = Map.of(
            "Vary", "Accept-Encoding",
            "Access-Control-Allow-Origin", "*",
            "Access-Control-Expose-Headers",
                    "Accept-Ranges, Allow, Communique-Federation, Content-Location, Content-Range, ETag, Link,"
                            + " Memento-Datetime,"
                            + " Retry-After, Server-Timing",
            "Cross-Origin-Resource-Policy", "cross-origin",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; "
                            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'");

    private static final Map<String, String> PREFLIGHT = Map.of(
            "Vary", "Access-Control-Request-Headers",
            "Access-Control-Max-Age", "86400");

    private static final String USUAL =
            "Accept, Accept-Datetime, Authorization, Content-Type, If-None-Match, Range, X-Requested-With";

    /** Names of headers and nothing else, and not too many: RFC 9110, 5.1. */
    private static final Pattern NAMES = Pattern.compile("[\\w!#$%&'*+.^`|~-]+(\\s*,\\s*[\\w!#$%&'*+.^`|~-]+){0,50}");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        ALWAYS.forEach(answer::setHeader);
        Exchange exchange = new Exchange((HttpServletRequest) request, answer);
        if (exchange.request().getMethod().equals("OPTIONS")) {
            PREFLIGHT.forEach(answer::setHeader);
            answer.setHeader("Access-Control-Allow-Headers", allowed(exchange));
            answer.setHeader("Allow", exchange.methods());
            answer.setHeader("Access-Control-Allow-Methods", exchange.methods());
            answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Clients of other makers send headers of their own; none of them does anything here, so all may be sent. */
    private static String allowed(Exchange exchange) {
        return exchange.header("Access-Control-Request-Headers")
                .filter(NAMES.asMatchPredicate())
                .map(asked -> USUAL + ", " + asked)
                .orElse(USUAL);
    }
}
