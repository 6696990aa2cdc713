package org.communique.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server in this process, and a client for it. In a static field with {@code @RegisterExtension} it runs as long as
 * the tests of the class.
 */
abstract class RunningServer implements AutoCloseable, AfterAllCallback {

    static final String HTML = "text/html,application/xhtml+xml,*/*;q=0.8";

    private final HttpClient client = HttpClient.newHttpClient();
    private final CommuniqueServer server;

    RunningServer(CommuniqueServer server) {
        this.server = server;
    }

    CommuniqueServer server() {
        return server;
    }

    URI at(String path) {
        return server.address().resolve(path);
    }

    String address(String path) {
        return at(path).toString();
    }

    /** The path at which a query is asked. */
    static String asked(String query) {
        return "/sparql?query=" + encoded(query);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers));
    }

    /** @param headers names and values, in turn */
    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    HttpResponse<String> ask(String query, String... headers) {
        return get(asked(query), headers);
    }

    HttpResponse<byte[]> bytes(String path, String... headers) {
        return send(request(path, headers), BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> head(String path, String... headers) {
        return send(request(path, headers).method("HEAD", BodyPublishers.noBody()), BodyHandlers.ofByteArray());
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        close();
    }

    @Override
    public void close() {
        server.close();
    }
}
