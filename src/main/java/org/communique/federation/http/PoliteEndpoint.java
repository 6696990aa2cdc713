package org.communique.federation.http;

import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;
import org.communique.federation.endpoint.Answer;
import org.communique.federation.endpoint.Endpoint;
import org.communique.federation.endpoint.RemoteFailure;
import org.communique.federation.endpoint.RemoteFailure.Kind;
import org.communique.federation.endpoint.RemoteQuery;

/**
 * An endpoint that is asked no faster than it likes, again after a moment when it could not be reached, and not at all
 * while it wants to be left alone.
 */
public final class PoliteEndpoint implements Endpoint {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);

    private final Endpoint endpoint;
    private final TokenBucket bucket;
    private final CircuitBreaker breaker;
    private final int retries;

    public PoliteEndpoint(Endpoint endpoint, TokenBucket bucket, CircuitBreaker breaker, int retries) {
        this.endpoint = endpoint;
        this.bucket = bucket;
        this.breaker = breaker;
        this.retries = retries;
    }

    @Override
    public Answer select(RemoteQuery query) {
        for (int retry = 0; ; retry++) {
            breaker.check(query.service());
            takeTurn(query);
            try {
                Answer answer = endpoint.select(query);
                breaker.succeeded();
                return answer;
            } catch (RemoteFailure failure) {
                breaker.failed(failure);
                boolean again = retry < retries
                        && failure.kind().isPassing()
                        && failure.retryAfter().isEmpty();
                if (!again || !waited(FIRST_PAUSE.multipliedBy(1L << retry), query)) {
                    throw failure;
                }
            }
        }
    }

    private void takeTurn(RemoteQuery query) {
        Duration wait = bucket.take();
        if (!wait.isZero() && !waited(wait, query)) {
            bucket.giveBack();
            throw new RemoteFailure(
                    Kind.RATE_LIMITED,
                    query.service(),
                    "the limit of outgoing requests is reached; no request was made. Try again in "
                            + (wait.toSeconds() + 1) + " s",
                    wait.plusSeconds(1));
        }
    }

    private static boolean waited(Duration pause, RemoteQuery query) {
        try {
            boolean waited = query.patience().outlasts(pause);
            if (query.patience().isAbandoned()) {
                throw new QueryCancelledException();
            }
            return waited;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new QueryCancelledException();
        }
    }
}
