package org.communique.federation.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A stock of permissions to ask: each request takes one, and they come back at a steady pace. */
public final class TokenBucket {

    private final int capacity;
    private final Duration pace;
    private final InstantSource clock;
    private Instant fullAt;

    /** @param pace the time in which one comes back */
    public TokenBucket(int capacity, Duration pace, InstantSource clock) {
        this.capacity = capacity;
        this.pace = pace;
        this.clock = clock;
        this.fullAt = clock.instant();
    }

    /** Takes a permission and gives the time until it counts: zero while there is stock. */
    synchronized Duration take() {
        Instant now = clock.instant();
        Instant before = fullAt.isBefore(now) ? now : fullAt;
        fullAt = before.plus(pace);
        Duration wait = Duration.between(now, fullAt).minus(pace.multipliedBy(capacity));
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    /** Gives back a permission that was not used. */
    synchronized void giveBack() {
        fullAt = fullAt.minus(pace);
    }
}
