package org.communique.server;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * One request of the W3C's protocol suite.
 *
 * @param name the test's in the suite's manifest
 * @param type of the body; empty where none is told
 */
record ProtocolRequest(String name, String method, String parameters, String type, String body) {

    private static final String UTF_16 = "; charset=UTF-16";

    static ProtocolRequest get(String name) {
        return new ProtocolRequest(name, "GET", "", "", "");
    }

    static ProtocolRequest put(String name, String type) {
        return new ProtocolRequest(name, "PUT", "", type, "");
    }

    static ProtocolRequest post(String name, String type, String body) {
        return new ProtocolRequest(name, "POST", "", type, body);
    }

    /** The same with one parameter more. */
    ProtocolRequest with(String parameter, String value) {
        String more = (parameters.isEmpty() ? "?" : "&") + parameter + "=";
        String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
        return new ProtocolRequest(name, method, parameters + more + encoded, type, body);
    }

    /** The same with its body in UTF-16, a byte order mark before it. */
    ProtocolRequest inUtf16() {
        return new ProtocolRequest(name, method, parameters, type + UTF_16, body);
    }

    HttpRequest.Builder to(URI endpoint) {
        Charset charset = type.endsWith(UTF_16) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(endpoint + parameters))
                .method(method, BodyPublishers.ofByteArray(body.getBytes(charset)));
        return type.isEmpty() ? request : request.header("Content-Type", type);
    }

    @Override
    public String toString() {
        return name;
    }
}
