package org.communique.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;

/** Asks the running site for its documents, as a browser would. */
final class SiteClient {

    private static final String ACCEPT = "text/html, text/turtle;q=0.9, */*;q=0.5";

    private final HttpClient following =
            HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();
    private final HttpClient staying = HttpClient.newHttpClient();
    private final String server;

    /** @param server its address, without a slash at its end */
    SiteClient(String server) {
        this.server = server;
    }

    /** What was sent: its body, and the values of its Link headers. */
    record Document(byte[] body, boolean isPage, List<String> links) {}

    /** The document at an address; nothing where there is none. */
    Optional<Document> get(Address address) {
        HttpResponse<byte[]> answer = send(following, address.request());
        if (answer.statusCode() == 404 || answer.statusCode() == 410) {
            return Optional.empty();
        }
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address.request() + " was answered with " + answer.statusCode());
        }
        boolean isPage = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
        return Optional.of(new Document(answer.body(), isPage, answer.headers().allValues("Link")));
    }

    /** Where an address leads to, if it does. */
    Optional<String> redirection(String path) {
        return send(staying, path).headers().firstValue("Location");
    }

    private HttpResponse<byte[]> send(HttpClient client, String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + path))
                .header("Accept", ACCEPT)
                .header("Accept-Language", "en")
                .build();
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking for " + path, stopped);
        }
    }
}
