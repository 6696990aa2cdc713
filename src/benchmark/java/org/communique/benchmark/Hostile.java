package org.communique.benchmark;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.communique.benchmark.Attack.Kind;

/**
 * Ordinary clients, who read pages and stored questions, beside hostile ones: how long they wait and how often they are
 * refused, against how long they wait alone, and what the server holds a minute later.
 */
final class Hostile {

    private static final int ORDINARY = 4;
    private static final long SECONDS = Long.getLong("seconds", 30);
    private static final List<String> HEAPS =
            List.of(System.getProperty("heaps", "512m,default").split(","));
    private static final List<String> ATTACKS =
            List.of(System.getProperty("attacks", "all").split(","));
    private static final double RATIO_AT_MOST = 5;
    private static final double ERRORS_AT_MOST = 0.01;
    private static final List<String> ASKED = List.of(
            "/",
            "/id/actor/wang-wenbin",
            "/id/event/unrest-2022",
            "/id/proposition/external-instigation",
            "/search?q=unrest",
            "/queries/who-is-quoted-most",
            "/queries/which-speakers-contradict-each-other.json");

    private boolean passed = true;

    private record Part(Kind kind, int clients) {

        boolean isWanted() {
            return ATTACKS.contains("all") || ATTACKS.contains(kind.word());
        }

        @Override
        public String toString() {
            return clients + " " + kind.word();
        }
    }

    private static final List<Part> PARTS = List.of(
            new Part(Kind.HOSTILE_QUERIES, 8),
            new Part(Kind.HOSTILE_QUERIES, 40),
            new Part(Kind.SLOW_READERS, 40),
            new Part(Kind.SLOW_BODIES, 250),
            new Part(Kind.IDLE_CONNECTIONS, 2_000));

    /** @param times in nanoseconds, sorted */
    private record Waited(long[] times, long errors) {

        double percentile(int which) {
            return times[Math.min(times.length - 1, times.length * which / 100)] / 1e6;
        }

        double errorRate() {
            return (double) errors / times.length;
        }
    }

    /** Prints what was measured; says whether all reach their marks. */
    static boolean measured() {
        Hostile hostile = new Hostile();
        try {
            for (String heap : HEAPS) {
                hostile.measure("heap " + heap, heap.equals("default") ? List.of() : List.of("-Xmx" + heap));
            }
        } catch (IOException | InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
        return hostile.passed;
    }

    private void measure(String heap, List<String> options)
            throws IOException, InterruptedException, ExecutionException {
        try (ServerProcess server = new ServerProcess(options)) {
            waited(server.address());
            System.out.printf(Locale.ROOT, "RATIO hostile, %s, before: %s%n", heap, server.holds());
            for (Part part : PARTS.stream().filter(Part::isWanted).toList()) {
                Waited quiet = waited(server.address());
                try (Attack attack = new Attack(server.address(), part.kind(), part.clients())) {
                    TimeUnit.SECONDS.sleep(2);
                    tell(heap + ", " + part, quiet, waited(server.address()));
                }
            }
            TimeUnit.SECONDS.sleep(60);
            System.out.printf("RATIO hostile, %s, a minute later: %s%n", heap, server.holds());
        }
    }

    private void tell(String what, Waited quiet, Waited beside) {
        double ratio = beside.percentile(95) / quiet.percentile(95);
        passed &= ratio <= RATIO_AT_MOST && beside.errorRate() <= ERRORS_AT_MOST;
        System.out.printf(
                Locale.ROOT,
                "RATIO hostile, %s: %.2f, p95 quiet %.1f ms, beside p50 %.1f ms, p95 %.1f ms, longest %.0f ms, errors %.2f %% of"
                        + " %d%n",
                what,
                ratio,
                quiet.percentile(95),
                beside.percentile(50),
                beside.percentile(95),
                beside.percentile(100),
                100 * beside.errorRate(),
                beside.times().length);
    }

    private static Waited waited(URI server) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(ORDINARY);
        try {
            List<Future<Waited>> clients = IntStream.range(0, ORDINARY)
                    .mapToObj(client -> threads.submit(() -> one(server, client)))
                    .toList();
            List<Waited> all = new ArrayList<>();
            for (Future<Waited> client : clients) {
                all.add(client.get());
            }
            return new Waited(
                    all.stream()
                            .flatMapToLong(waited -> Arrays.stream(waited.times()))
                            .sorted()
                            .toArray(),
                    all.stream().mapToLong(Waited::errors).sum());
        } finally {
            threads.shutdownNow();
        }
    }

    /** A person clicks twenty times a second at most. */
    private static Waited one(URI server, int client) throws InterruptedException {
        List<byte[]> requests = ASKED.stream()
                .map(target -> RawClient.request(server, target, "Accept: text/html\r\n"))
                .toList();
        LongStream.Builder times = LongStream.builder();
        long errors = 0;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        for (int count = client; System.nanoTime() < end; count++) {
            long began = System.nanoTime();
            errors += isAnswered(server, requests.get(count % requests.size())) ? 0 : 1;
            times.add(System.nanoTime() - began);
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return new Waited(times.build().toArray(), errors);
    }

    private static boolean isAnswered(URI server, byte[] request) {
        try (RawClient connection = new RawClient(server)) {
            return connection.ask(request).status() < 400;
        } catch (IllegalStateException cutOff) {
            return false;
        }
    }
}
