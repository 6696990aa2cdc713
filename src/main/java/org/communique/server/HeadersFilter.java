package org.communique.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * What every response says: anybody's page may read it, but never in the name of its visitor; a browser runs
 * only this server's own scripts in it and shows it in no frame.
 */
final class HeadersFilter implements Filter {

    private static final Map<String, String> ALWAYS = Map.of(
            "Access-Control-Allow-Origin", "*",
            "Access-Control-Expose-Headers", "Communique-Federation, ETag, Link, Retry-After, Server-Timing",
            "Cross-Origin-Resource-Policy", "cross-origin",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; "
                            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'");

    private static final Map<String, String> PREFLIGHT = Map.of(
            "Allow", "GET, HEAD, POST, OPTIONS",
            "Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS",
            "Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match",
            "Access-Control-Max-Age", "86400");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        ALWAYS.forEach(answer::setHeader);
        if (((HttpServletRequest) request).getMethod().equals("OPTIONS")) {
            PREFLIGHT.forEach(answer::setHeader);
            answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            chain.doFilter(request, response);
        }
    }
}
