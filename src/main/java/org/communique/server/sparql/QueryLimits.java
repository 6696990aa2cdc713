package org.communique.server.sparql;

import java.time.Duration;

/**
 * How much one query may take.
 *
 * @param timeout how long it may run
 * @param concurrent how many run at once of those that the site asks itself, and as many of those that others write; a
 *     further one waits a moment and is then refused
 * @param answerBytes how long an answer may be
 * @param requestBytes how long a request's body may be
 */
public record QueryLimits(Duration timeout, int concurrent, long answerBytes, long requestBytes) {

    public QueryLimits {
        if (timeout.isNegative() || timeout.isZero() || concurrent < 1 || answerBytes < 1 || requestBytes < 1) {
            throw new IllegalArgumentException("a limit is a positive number");
        }
    }

    /** Half a minute, a query for each processor, answers of 32 MiB, requests of 1 MiB. */
    public static QueryLimits standard() {
        int concurrent = Math.max(2, Runtime.getRuntime().availableProcessors());
        return new QueryLimits(Duration.ofSeconds(30), concurrent, 32L << 20, 1L << 20);
    }

    public QueryLimits withTimeout(Duration other) {
        return new QueryLimits(other, concurrent, answerBytes, requestBytes);
    }

    public QueryLimits withConcurrent(int other) {
        return new QueryLimits(timeout, other, answerBytes, requestBytes);
    }

    public QueryLimits withAnswerBytes(long other) {
        return new QueryLimits(timeout, concurrent, other, requestBytes);
    }
}
