package org.communique.benchmark;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
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
        long[][] times = new long[clients][];
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        CountDownLatch ready = new CountDownLatch(clients);
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> threads = IntStream.range(0, clients)
                .mapToObj(client -> new Thread(() -> {
                    try (RawClient connection = new RawClient(server)) {
                        ready.countDown();
                        start.await();
                        times[client] = one(connection, requests, client, seconds);
                    } catch (RuntimeException | InterruptedException wrong) {
                        failure.set(new IllegalStateException(wrong));
                    }
                }))
                .toList();
        threads.forEach(Thread::start);
        return measured(ready, start, threads, times, failure);
    }

    private static Measured measured(
            CountDownLatch ready,
            CountDownLatch start,
            List<Thread> threads,
            long[][] times,
            AtomicReference<RuntimeException> failure) {
        try {
            ready.await();
            long began = System.nanoTime();
            start.countDown();
            for (Thread thread : threads) {
                thread.join();
            }
            if (failure.get() != null) {
                throw failure.get();
            }
            double took = (System.nanoTime() - began) / 1e9;
            return new Measured(
                    took,
                    Arrays.stream(times).flatMapToLong(Arrays::stream).sorted().toArray());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
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
