package org.communique.server.traffic;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * So many costly requests a minute for each client: a token bucket that holds the requests of ten seconds, so that a
 * page's own requests pass at once. It remembers the clients that came last, and no more than can be held.
 */
public final class RateLimit {

    private static final int MOST_CLIENTS = 20_000;
    private static final double BURST_SECONDS = 10;
    private static final double NANOS = 1e9;

    private final int perMinute;
    private final double perSecond;
    private final double burst;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_CLIENTS;
        }
    };

    private record Bucket(double tokens, long at) {}

    /** @param nanos a clock that only goes forward, such as {@link System#nanoTime} */
    public RateLimit(int perMinute, LongSupplier nanos) {
        this.perMinute = perMinute;
        this.perSecond = perMinute / 60.0;
        this.burst = Math.max(1, perSecond * BURST_SECONDS);
        this.nanos = nanos;
    }

    /** The number of costly requests that one client may make in a minute. */
    public int perMinute() {
        return perMinute;
    }

    /** Takes a token of the client's; where none is left, how long it has to wait for one. */
    public Optional<Duration> take(String client) {
        long now = nanos.getAsLong();
        synchronized (buckets) {
            Bucket before = buckets.getOrDefault(client, new Bucket(burst, now));
            double tokens = Math.min(burst, before.tokens + (now - before.at) / NANOS * perSecond);
            boolean isThere = tokens >= 1;
            buckets.put(client, new Bucket(isThere ? tokens - 1 : tokens, now));
            return isThere
                    ? Optional.empty()
                    : Optional.of(Duration.ofSeconds((long) Math.ceil((1 - tokens) / perSecond)));
        }
    }
}
