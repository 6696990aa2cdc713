package org.communique.federation.http;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.communique.federation.endpoint.Patience;

/**
 * Sends JSON to one address that the operator named, which may be on this machine. Redirects are not followed, the answer
 * has at most so many bytes, and it is whole in time however slowly it drips.
 */
public final class JsonPost {

    private final URI address;
    private final HttpCall http;
    private final Limits limits;
    private final Optional<String> key;

    /**
     * What an answer may cost.
     *
     * @param longest bytes of an answer
     * @param time until it must be whole
     */
    public record Limits(int longest, Duration time) {}

    /** @param key sent as a bearer token, where the service asks for one */
    public JsonPost(URI address, Limits limits, Optional<String> key) {
        this.address = address;
        this.limits = limits;
        this.key = key;
        var caller = new HttpEndpoint.Caller(
                UserAgent.OFFLINE, limits.longest(), AddressGate.toAnywhere(Resolver.system()), InstantSource.system());
        this.http = new HttpCall(
                HttpEndpoint.client(caller),
                Executors.newCachedThreadPool(work -> {
                    Thread thread = new Thread(work, "communique-post");
                    thread.setDaemon(true);
                    return thread;
                }),
                limits.longest());
    }

    /** The body of the answer; an {@link IOException} says what went wrong in words for the operator. */
    public byte[] send(String json) throws IOException {
        HttpPost request = new HttpPost(address);
        request.setHeader("Accept", "application/json");
        key.ifPresent(secret -> request.setHeader("Authorization", "Bearer " + secret));
        request.setEntity(new StringEntity(json, ContentType.APPLICATION_JSON));
        try {
            HttpCall.Reply reply = http.make(request, Patience.of(limits.time()));
            if (reply.status() != 200) {
                throw new IOException("%s answered HTTP %d%s"
                        .formatted(
                                address,
                                reply.status(),
                                reply.retryAfter()
                                        .map(wait -> ", to be asked again in " + wait + " s")
                                        .orElse("")));
            }
            return reply.body();
        } catch (TimeoutException late) {
            throw new IOException(
                    "%s gave no whole answer in %d s"
                            .formatted(address, limits.time().toSeconds()),
                    late);
        } catch (ExecutionException failed) {
            throw new IOException(message(failed), failed);
        }
    }

    private String message(ExecutionException failed) {
        Throwable root = failed;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root instanceof HttpCall.TooLong
                ? "%s answered with more than %,d bytes".formatted(address, limits.longest())
                : "no connection to %s, or one that broke (%s)"
                        .formatted(address, root.getClass().getSimpleName());
    }
}
