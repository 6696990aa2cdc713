package org.communique.benchmark;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** So many clients at once, each asking one request after the other for some time. */
record Crowd(URI server, int clients, int status) {

    /** How many requests were answered in how many seconds, and how long each took, in nanoseconds and in order. */
    record Measured(double seconds, long[] times) {

        double perSecond() {
            return times.length / seconds;
        }

        /** In milliseconds: so many of a hundred requests took at most that long. */
        double percentile(int percent) {
            return times[Math.min(times.length - 1, times.length * percent / 100)] / 1e6;
        }
    }

    Measured ask(List<byte[]> requests, double seconds) {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        CyclicBarrier together = new CyclicBarrier(clients);
        try {
            List<Future<long[]>> asking = IntStream.range(0, clients)
                    .mapToObj(client -> threads.submit(() -> {
                        try (RawClient connection = new RawClient(server)) {
                            together.await();
                            return one(connection, requests, client, seconds);
                        }
                    }))
                    .toList();
            return measured(asking);
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Measured measured(List<Future<long[]>> asking) throws InterruptedException, ExecutionException {
        long began = System.nanoTime();
        List<long[]> times = new ArrayList<>();
        for (Future<long[]> client : asking) {
            times.add(client.get());
        }
        double took = (System.nanoTime() - began) / 1e9;
        return new Measured(
                took, times.stream().flatMapToLong(Arrays::stream).sorted().toArray());
    }

    private long[] one(RawClient connection, List<byte[]> requests, int client, double seconds) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        long[] times = new long[1024];
        int count = 0;
        for (long now = System.nanoTime(); now < end || count == 0; count++) {
            RawClient.Answer answer = connection.ask(requests.get((client * 31 + count) % requests.size()));
            if (answer.status() != status) {
                throw new IllegalStateException("%d, not %d".formatted(answer.status(), status));
            }
            long then = System.nanoTime();
            times = count == times.length ? Arrays.copyOf(times, 2 * count) : times;
            times[count] = then - now;
            now = then;
        }
        return Arrays.copyOf(times, count);
    }
}
