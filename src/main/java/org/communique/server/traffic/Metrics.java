package org.communique.server.traffic;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

/** What is counted of all requests, in Prometheus' text format. */
public final class Metrics {

    private static final Duration[] BUCKETS = LongStream.of(5, 25, 100, 500, 1_000, 5_000, 30_000)
            .mapToObj(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final AtomicLong running = new AtomicLong();
    private final Timer durations = Timer.builder("communique.request")
            .description("How long requests took.")
            .serviceLevelObjectives(BUCKETS)
            .register(registry);

    public Metrics() {
        Gauge.builder("communique.requests.running", running, AtomicLong::get)
                .description("Requests being answered now.")
                .register(registry);
        Gauge.builder(
                        "communique.memory",
                        Runtime.getRuntime(),
                        runtime -> runtime.totalMemory() - runtime.freeMemory())
                .description("Memory in use.")
                .baseUnit("bytes")
                .strongReference(true)
                .register(registry);
    }

    public void begin() {
        running.incrementAndGet();
    }

    /** @param resource what was asked, as one of few names: the first part of the path */
    public void end(String resource, int status, long nanos) {
        running.decrementAndGet();
        Counter.builder("communique.requests")
                .description("Requests answered.")
                .tag("resource", resource)
                .tag("status", Integer.toString(status))
                .register(registry)
                .increment();
        durations.record(nanos, TimeUnit.NANOSECONDS);
    }

    public String text() {
        return registry.scrape();
    }
}
