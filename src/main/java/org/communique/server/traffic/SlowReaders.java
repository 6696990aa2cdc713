package org.communique.server.traffic;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Watches how fast answers are read. A reader below a rate is dropped; when many are slow at once, or hold much memory,
 * the slowest goes first, so that threads and memory are left for those who read.
 */
final class SlowReaders extends Handler.Wrapper {

    private static final Duration LOOK = Duration.ofSeconds(1);

    /** Before it is judged, a reader has the time that a mobile phone needs to find its network. */
    private static final Duration TRIAL = Duration.ofSeconds(10);

    /** Nobody is dropped, however many there are, before that. */
    private static final Duration SHORTEST = Duration.ofSeconds(2);

    /** Bytes a second: about half a telephone modem. */
    private static final long RATE = 2_048;

    /** A quarter of the heap may wait for readers. */
    private static final long MOST_BYTES = Runtime.getRuntime().maxMemory() / 4;

    private final int most;
    private final Set<Sending> waiting = ConcurrentHashMap.newKeySet();

    /** @param most slow readers that are borne at once */
    SlowReaders(int most) {
        this.most = most;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        look(getServer().getScheduler());
    }

    private void look(Scheduler scheduler) {
        scheduler.schedule(
                () -> {
                    dropSlow();
                    if (isRunning() || isStarting()) {
                        look(scheduler);
                    }
                },
                LOOK.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private void dropSlow() {
        List<Sending> slowestFirst = waiting.stream()
                .filter(sending -> sending.age() > SHORTEST.toNanos())
                .sorted(Comparator.comparingDouble(Sending::rate))
                .toList();
        long bytes = slowestFirst.stream().mapToLong(Sending::left).sum();
        int tooMany = slowestFirst.size() - most;
        for (Sending sending : slowestFirst) {
            boolean isSlow = sending.age() > TRIAL.toNanos() && sending.rate() < RATE;
            if (isSlow || tooMany > 0 || bytes > MOST_BYTES) {
                sending.drop();
                bytes -= sending.left();
                tooMany--;
            }
        }
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(request, new Watched(request, response), callback);
    }

    /** A response whose writing waits now and then for its reader. */
    private final class Watched extends Response.Wrapper {

        private final Sending sending;

        Watched(Request request, Response response) {
            super(request, response);
            this.sending = new Sending(request, response, System.nanoTime(), new AtomicLong());
        }

        @Override
        public void write(boolean last, ByteBuffer bytes, Callback callback) {
            int length = bytes == null ? 0 : bytes.remaining();
            waiting.add(sending);
            super.write(
                    last,
                    bytes,
                    Callback.from(
                            callback.getInvocationType(),
                            () -> {
                                waiting.remove(sending);
                                sending.sent.addAndGet(length);
                                callback.succeeded();
                            },
                            failure -> {
                                waiting.remove(sending);
                                callback.failed(failure);
                            }));
        }
    }

    private record Sending(Request request, Response response, long began, AtomicLong sent) {

        /** In nanoseconds. */
        long age() {
            return System.nanoTime() - began;
        }

        /** Bytes a second. */
        double rate() {
            return sent.get() * 1e9 / Math.max(1, age());
        }

        /** Bytes that are held for it. */
        long left() {
            return Math.max(0, response.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH) - sent.get());
        }

        void drop() {
            request.getConnectionMetaData().getConnection().getEndPoint().close();
        }
    }
}
