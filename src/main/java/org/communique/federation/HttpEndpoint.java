package org.communique.federation;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import org.apache.jena.query.QueryCancelledException;
import org.communique.federation.Answer.Origin;
import org.communique.federation.RemoteFailure.Kind;

/**
 * An endpoint on the network, asked once per call. Redirects are not followed; the answer has at most so many bytes and
 * is whole before the patience of the asker ends, however slowly it drips.
 */
final class HttpEndpoint implements Endpoint {

    // Wikidata's caches work for GET; the limit is Jena's, below which every proxy lets a URL through.
    private static final int LONGEST_URL = 2048;

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI location;
    private final Caller caller;

    /**
     * Who asks, and what it accepts.
     *
     * @param userAgent with the operator's contact
     * @param longest bytes of an answer
     * @param beforeConnecting is given the location and the service, and throws where there must be no connection
     */
    record Caller(String userAgent, int longest, BiConsumer<URI, URI> beforeConnecting, InstantSource clock) {}

    HttpEndpoint(URI location, Caller caller) {
        this.location = location;
        this.caller = caller;
    }

    @Override
    public Answer select(RemoteQuery query) {
        caller.beforeConnecting().accept(location, query.service());
        CompletableFuture<HttpResponse<byte[]>> exchange =
                client.sendAsync(request(query), head -> new BoundedBody(caller.longest()));
        try {
            HttpResponse<byte[]> response = await(exchange, query);
            checkStatus(response, query.service());
            return Answer.read(response.body(), Origin.NETWORK, query.service());
        } finally {
            exchange.cancel(true);
        }
    }

    private HttpRequest request(RemoteQuery query) {
        String form = "query=" + URLEncoder.encode(query.text(), StandardCharsets.UTF_8);
        String separator = location.getRawQuery() == null ? "?" : "&";
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .header("Accept", "application/sparql-results+json")
                .header("User-Agent", caller.userAgent());
        if (location.toString().length() + form.length() < LONGEST_URL) {
            return request.uri(URI.create(location + separator + form)).build();
        }
        return request.uri(location)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> exchange, RemoteQuery query) {
        Patience patience = query.patience();
        while (!patience.left().isZero()) {
            if (patience.isAbandoned()) {
                throw new QueryCancelledException();
            }
            try {
                return exchange.get(patience.step().toNanos(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException notYet) {
                continue;
            } catch (ExecutionException failed) {
                throw failure(failed, query.service());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new QueryCancelledException();
            }
        }
        throw new RemoteFailure(
                Kind.TIMED_OUT,
                query.service(),
                "no whole answer within " + patience.whole().toMillis() + " ms");
    }

    private RemoteFailure failure(ExecutionException failed, URI service) {
        Throwable root = failed;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root instanceof BoundedBody.TooLong
                ? new RemoteFailure(Kind.TOO_LARGE, service, "the answer has more than " + caller.longest() + " bytes")
                : new RemoteFailure(
                        Kind.UNREACHABLE,
                        service,
                        "no connection, or one that broke (" + root.getClass().getSimpleName() + ")");
    }

    private void checkStatus(HttpResponse<byte[]> response, URI service) {
        int status = response.statusCode();
        if (status == 200) {
            return;
        }
        Duration wait = retryAfter(response).orElse(Duration.ZERO);
        throw new RemoteFailure(kind(status), service, message(status, wait), wait);
    }

    private static Kind kind(int status) {
        return switch (status) {
            case 429 -> Kind.RATE_LIMITED;
            case 401, 403 -> Kind.FORBIDDEN;
            default -> status >= 500 ? Kind.SERVER_ERROR : status >= 400 ? Kind.REJECTED : Kind.REDIRECTED;
        };
    }

    private static String message(int status, Duration wait) {
        String meaning = switch (kind(status)) {
            case RATE_LIMITED -> "too many requests";
            case FORBIDDEN -> "access denied; the endpoint may have banned this client";
            case REDIRECTED -> "the endpoint points elsewhere, and redirects are not followed";
            case REJECTED -> "the endpoint does not accept the query";
            default -> "the endpoint has an error";
        };
        return "HTTP " + status + ", " + meaning
                + (wait.isZero() ? "" : "; to be asked again in " + wait.toSeconds() + " s");
    }

    /** RFC 9110 10.2.3: seconds, or a date. */
    private Optional<Duration> retryAfter(HttpResponse<?> response) {
        return response.headers().firstValue("Retry-After").flatMap(this::duration);
    }

    private Optional<Duration> duration(String value) {
        if (value.strip().matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value.strip())));
        }
        try {
            ZonedDateTime date = ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(Duration.between(caller.clock().instant(), date.toInstant()))
                    .filter(wait -> !wait.isNegative());
        } catch (DateTimeParseException neither) {
            return Optional.empty();
        }
    }
}
