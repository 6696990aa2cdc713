package org.communique.federation.http;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.communique.federation.endpoint.Answer;
import org.communique.federation.endpoint.Answer.Origin;
import org.communique.federation.endpoint.Endpoint;
import org.communique.federation.endpoint.RemoteFailure;
import org.communique.federation.endpoint.RemoteFailure.Kind;
import org.communique.federation.endpoint.RemoteQuery;
import org.communique.federation.http.HttpCall.Reply;

/**
 * An endpoint on the network, asked once per call. Connections go only to addresses that the gate gave, redirects are
 * not followed, and the answer has at most so many bytes and is whole before the patience of the asker ends, however
 * slowly it drips.
 */
public final class HttpEndpoint implements Endpoint {

    // Wikidata's caches work for GET; the limit is Jena's, below which every proxy lets a URL through.
    private static final int LONGEST_URL = 2048;

    private final HttpCall http;
    private final URI location;
    private final Caller caller;

    /**
     * Who asks, and what it accepts.
     *
     * @param userAgent with the operator's contact
     * @param longest bytes of an answer
     * @param gate gives the addresses to connect to
     */
    public record Caller(String userAgent, int longest, AddressGate gate, InstantSource clock) {}

    public HttpEndpoint(URI location, Caller caller) {
        this.location = location;
        this.caller = caller;
        this.http = new HttpCall(
                client(caller),
                Executors.newCachedThreadPool(work -> {
                    Thread thread = new Thread(work, "communique-federation");
                    thread.setDaemon(true);
                    return thread;
                }),
                caller.longest());
    }

    static CloseableHttpClient client(Caller caller) {
        return HttpClients.custom()
                .setUserAgent(caller.userAgent())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(caller.gate())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.ofSeconds(10))
                                .build())
                        .build())
                .build();
    }

    @Override
    public Answer select(RemoteQuery query) {
        try {
            Reply reply = http.make(request(query), query.patience());
            checkStatus(reply, query.service());
            return Answer.read(reply.body(), Origin.NETWORK, query.service());
        } catch (TimeoutException late) {
            throw new RemoteFailure(
                    Kind.TIMED_OUT,
                    query.service(),
                    "no whole answer within " + query.patience().whole().toMillis() + " ms");
        } catch (ExecutionException failed) {
            throw failure(failed, query.service());
        }
    }

    private HttpUriRequestBase request(RemoteQuery query) {
        String form = "query=" + URLEncoder.encode(query.text(), StandardCharsets.UTF_8);
        String separator = location.getRawQuery() == null ? "?" : "&";
        boolean isShort = location.toString().length() + form.length() < LONGEST_URL;
        HttpUriRequestBase request =
                isShort ? new HttpGet(URI.create(location + separator + form)) : new HttpPost(location);
        request.setHeader("Accept", "application/sparql-results+json");
        if (!isShort) {
            request.setEntity(new StringEntity(form, ContentType.APPLICATION_FORM_URLENCODED));
        }
        return request;
    }

    private RemoteFailure failure(ExecutionException failed, URI service) {
        Throwable root = failed;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (root instanceof HttpCall.TooLong) {
            return new RemoteFailure(
                    Kind.TOO_LARGE, service, "the answer has more than " + caller.longest() + " bytes");
        }
        if (root instanceof AddressGate.PrivateAddress) {
            return new RemoteFailure(Kind.PRIVATE_ADDRESS, service, String.valueOf(root.getMessage()));
        }
        return new RemoteFailure(
                Kind.UNREACHABLE,
                service,
                "no connection, or one that broke (" + root.getClass().getSimpleName() + ")");
    }

    private void checkStatus(Reply reply, URI service) {
        int status = reply.status();
        if (status == 200) {
            return;
        }
        Duration wait = reply.retryAfter()
                .flatMap(value -> RetryAfter.read(value, caller.clock()))
                .orElse(Duration.ZERO);
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
}
