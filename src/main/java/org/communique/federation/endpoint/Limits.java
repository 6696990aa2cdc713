package org.communique.federation.endpoint;

import java.time.Duration;

/**
 * How much is asked of an endpoint, and how much is taken from it.
 *
 * @param deadline for one request, with its waiting and its retries
 * @param longest bytes of an answer
 * @param block different rows that one request asks about
 * @param burst requests that may be made one after the other
 * @param pace the time in which one more request is allowed
 * @param retries of a request that found no connection or an endpoint with an error
 */
public record Limits(Duration deadline, int longest, int block, int burst, Duration pace, int retries) {

    public Limits {
        if (deadline.isNegative() || deadline.isZero() || longest < 1 || block < 1 || burst < 1 || retries < 0) {
            throw new IllegalArgumentException("limits are positive");
        }
    }

    /** Below those of Wikidata: 60 s for a query, 60 s of work in a minute. */
    public static Limits usual() {
        return new Limits(Duration.ofSeconds(55), 16 << 20, 100, 10, Duration.ofSeconds(1), 2);
    }

    public Limits withDeadline(Duration other) {
        return new Limits(other, longest, block, burst, pace, retries);
    }

    public Limits withLongest(int bytes) {
        return new Limits(deadline, bytes, block, burst, pace, retries);
    }

    public Limits withBlock(int rows) {
        return new Limits(deadline, longest, rows, burst, pace, retries);
    }

    public Limits withBurst(int requests) {
        return new Limits(deadline, longest, block, requests, pace, retries);
    }
}
