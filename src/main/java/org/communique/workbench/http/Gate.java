package org.communique.workbench.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Lets in the person who was told the address, in a browser on this machine, and nobody else: no page of another site,
 * under whichever name it reaches this port (DNS rebinding), and no programme that was not told the key.
 */
public final class Gate {

    private static final int KEY_BYTES = 32;
    private static final String KEY = "key";
    private static final Set<String> METHODS = Set.of("GET", "POST");
    private static final Set<String> OWN_PAGES = Set.of("same-origin", "none");

    private final String key;
    private final int port;

    private Gate(String key, int port) {
        this.key = key;
        this.port = port;
    }

    /** A gate with a new key, before that port. */
    static Gate before(int port) {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return new Gate(HexFormat.of().formatHex(key), port);
    }

    /** What is to be opened in a browser: it carries the key. */
    String address() {
        return "http://127.0.0.1:" + port + "/?" + KEY + "=" + key;
    }

    /** Whatever is to be answered in place of a page; nothing for those who may come in. */
    Optional<Reply> stops(Call call, Function<String, Optional<String>> headers) {
        if (headers.apply("Host").filter(hosts()::contains).isEmpty()) {
            return refusal("this address is not the workbench's own");
        }
        if (!METHODS.contains(call.method())) {
            return refusal("the workbench answers GET and POST, not " + call.method());
        }
        if (!call.isSafe() && !isFromOwnPage(headers)) {
            return refusal("the request does not come from one of the workbench's own pages");
        }
        if (call.isSafe()
                && call.path().equals("/")
                && call.value(KEY).filter(this::isKey).isPresent()) {
            return Optional.of(welcome());
        }
        return hasKey(headers.apply("Cookie").orElse("")) ? Optional.empty() : refusal("the key is missing or wrong");
    }

    private List<String> hosts() {
        return List.of("127.0.0.1:" + port, "localhost:" + port);
    }

    private boolean isFromOwnPage(Function<String, Optional<String>> headers) {
        Optional<String> own = headers.apply("Host").map(host -> "http://" + host);
        return own.isPresent()
                && own.equals(headers.apply("Origin"))
                && headers.apply("Sec-Fetch-Site")
                        .filter(site -> !OWN_PAGES.contains(site))
                        .isEmpty();
    }

    private boolean hasKey(String cookies) {
        return Arrays.stream(cookies.split(";"))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(cookie() + "="))
                .anyMatch(cookie -> isKey(cookie.substring(cookie().length() + 1)));
    }

    private boolean isKey(String told) {
        return MessageDigest.isEqual(key.getBytes(StandardCharsets.UTF_8), told.getBytes(StandardCharsets.UTF_8));
    }

    /** Cookies do not tell ports apart: two workbenches have cookies of different names. */
    private String cookie() {
        return "communique-" + port;
    }

    /** A page and no redirection: after a link from elsewhere, a browser would not send a strict cookie along. */
    private Reply welcome() {
        String html = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Workbench</title>"
                + "<meta http-equiv=\"refresh\" content=\"0;url=/\"><p><a href=\"/\">Open the workbench</a></p></html>\n";
        return new Reply(
                200,
                Map.of(
                        "Content-Type",
                        "text/html;charset=utf-8",
                        "Set-Cookie",
                        cookie() + "=" + key + "; Path=/; HttpOnly; SameSite=Strict"),
                html.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Reply> refusal(String why) {
        return Optional.of(Reply.text(
                403,
                "403: " + why + ".\nOpen the address that 'communique curate' printed; it changes with every start."));
    }
}
