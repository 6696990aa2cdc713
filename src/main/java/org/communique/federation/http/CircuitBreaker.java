package org.communique.federation.http;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.communique.federation.endpoint.RemoteFailure;
import org.communique.federation.endpoint.RemoteFailure.Kind;

/**
 * Leaves an endpoint alone for as long as it asks for ({@code Retry-After}), after a ban, and after several failures one
 * after the other: half a minute, then twice as long each time.
 */
public final class CircuitBreaker {

    private static final int FAILURES = 3;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration BAN = Duration.ofMinutes(30);

    private final InstantSource clock;
    private int failures;
    private Instant openUntil = Instant.MIN;
    private Kind reason = Kind.SUSPENDED;

    public CircuitBreaker(InstantSource clock) {
        this.clock = clock;
    }

    /** Throws while the endpoint is to be left alone. */
    synchronized void check(URI service) {
        Instant now = clock.instant();
        if (now.isBefore(openUntil)) {
            Duration left = Duration.between(now, openUntil).plusMillis(999);
            throw new RemoteFailure(
                    reason,
                    service,
                    "paused after earlier failures; no request was made. Try again in " + left.toSeconds() + " s",
                    left);
        }
    }

    synchronized void succeeded() {
        failures = 0;
    }

    synchronized void failed(RemoteFailure failure) {
        switch (failure.kind()) {
            case REJECTED, TOO_LARGE, PRIVATE_ADDRESS, SUSPENDED -> {}
            case RATE_LIMITED -> open(Kind.RATE_LIMITED, failure.retryAfter().orElse(growing(++failures)));
            case FORBIDDEN -> open(Kind.SUSPENDED, failure.retryAfter().orElse(BAN));
            default -> {
                failures++;
                failure.retryAfter().ifPresent(wait -> open(Kind.SUSPENDED, wait));
                if (failures >= FAILURES) {
                    open(Kind.SUSPENDED, growing(failures - FAILURES + 1));
                }
            }
        }
    }

    private void open(Kind why, Duration wait) {
        Instant until = clock.instant().plus(wait);
        if (until.isAfter(openUntil)) {
            openUntil = until;
            reason = why;
        }
    }

    private static Duration growing(int time) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(time - 1, 10));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
