package org.communique.workbench.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An answer: a status, headers of its own, and a body. */
public record Reply(int status, Map<String, String> headers, byte[] body) {

    private static final String TYPE = "Content-Type";

    public Reply {
        headers = Map.copyOf(headers);
    }

    public static Reply page(String html) {
        return of(200, "text/html;charset=utf-8", html);
    }

    /** A page that the workbench's own pages may show in a frame; it runs nothing. */
    public static Reply framed(String html) {
        return new Reply(
                200,
                Map.of(
                        TYPE,
                        "text/html;charset=utf-8",
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'self'",
                        "X-Frame-Options",
                        "SAMEORIGIN"),
                html.getBytes(StandardCharsets.UTF_8));
    }

    /** The same, with another status. */
    public Reply with(int other) {
        return new Reply(other, headers, body);
    }

    public static Reply text(int status, String text) {
        return of(status, "text/plain;charset=utf-8", text + '\n');
    }

    private static Reply of(int status, String type, String text) {
        return new Reply(status, Map.of(TYPE, type), text.getBytes(StandardCharsets.UTF_8));
    }

    static Reply file(String type, byte[] body) {
        return new Reply(200, Map.of(TYPE, type + ";charset=utf-8"), body);
    }
}
