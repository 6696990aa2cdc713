package org.communique.server.traffic;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** What is counted of all requests, in Prometheus' text format. */
public final class Metrics {

    private static final List<Double> BUCKETS = List.of(0.005, 0.025, 0.1, 0.5, 1.0, 5.0, 30.0);

    private final Map<Answered, LongAdder> requests = new ConcurrentHashMap<>();
    private final List<LongAdder> durations =
            BUCKETS.stream().map(limit -> new LongAdder()).toList();
    private final LongAdder count = new LongAdder();
    private final LongAdder nanos = new LongAdder();
    private final AtomicLong running = new AtomicLong();

    private record Answered(String resource, int status) {

        String labels() {
            return "resource=\"" + resource + "\",status=\"" + status + "\"";
        }
    }

    public void begin() {
        running.incrementAndGet();
    }

    /** @param resource what was asked, as one of few names: the first part of the path */
    public void end(String resource, int status, long took) {
        running.decrementAndGet();
        requests.computeIfAbsent(new Answered(resource, status), none -> new LongAdder())
                .increment();
        count.increment();
        nanos.add(took);
        double seconds = took / 1e9;
        for (int bucket = BUCKETS.size() - 1; bucket >= 0 && seconds <= BUCKETS.get(bucket); bucket--) {
            durations.get(bucket).increment();
        }
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        text.append("# HELP communique_requests_total Requests answered.\n# TYPE communique_requests_total counter\n");
        byLabels()
                .forEach((labels, number) -> text.append("communique_requests_total{")
                        .append(labels)
                        .append("} ")
                        .append(number.sum())
                        .append('\n'));
        text.append("# HELP communique_request_seconds How long requests took.\n");
        text.append("# TYPE communique_request_seconds histogram\n");
        for (int bucket = 0; bucket < BUCKETS.size(); bucket++) {
            bucket(text, BUCKETS.get(bucket).toString(), durations.get(bucket).sum());
        }
        bucket(text, "+Inf", count.sum());
        text.append("communique_request_seconds_sum ").append(nanos.sum() / 1e9).append('\n');
        text.append("communique_request_seconds_count ").append(count.sum()).append('\n');
        text.append("# HELP communique_requests_running Requests being answered now.\n");
        text.append("# TYPE communique_requests_running gauge\n");
        text.append("communique_requests_running ").append(running.get()).append('\n');
        memory(text);
        return text.toString();
    }

    private Map<String, LongAdder> byLabels() {
        Map<String, LongAdder> byLabels = new TreeMap<>();
        requests.forEach((answered, number) -> byLabels.put(answered.labels(), number));
        return byLabels;
    }

    private static void bucket(StringBuilder text, String limit, long number) {
        text.append("communique_request_seconds_bucket{le=\"")
                .append(limit)
                .append("\"} ")
                .append(number)
                .append('\n');
    }

    private static void memory(StringBuilder text) {
        Runtime runtime = Runtime.getRuntime();
        text.append("# HELP communique_memory_bytes Memory in use.\n# TYPE communique_memory_bytes gauge\n");
        text.append("communique_memory_bytes ")
                .append(runtime.totalMemory() - runtime.freeMemory())
                .append('\n');
    }
}
