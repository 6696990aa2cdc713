package org.communique.server.sparql;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.apache.jena.query.QueryCancelledException;
import org.communique.server.http.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs so many queries at once and no more, each on a thread of its own, watched from outside: when its time is over
 * its client is answered, whether or not the engine notices. A query that does not stop keeps its place until it does,
 * so that it cannot be followed by another of its kind.
 */
public final class QueryWorkers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(QueryWorkers.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration GRACE = Duration.ofMillis(500);

    private final Semaphore places;
    private final ExecutorService threads;
    private final Set<QueryRun> running = ConcurrentHashMap.newKeySet();
    private final MemoryWatch memory = new MemoryWatch(running);
    private volatile boolean isEnding;

    public QueryWorkers(int concurrent) {
        this.places = new Semaphore(concurrent, true);
        this.threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "communique-query");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Gives what the work gives; the work is handed the signal that tells it to stop. */
    public <T> T run(Duration limit, Function<AtomicBoolean, T> work) {
        QueryRun run = new QueryRun();
        running.add(run);
        try {
            refuseWhenEnding();
            if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw RefusedException.busy(Duration.ofSeconds(5));
            }
            return await(submit(run, () -> work.apply(run.stop())), limit, run);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw RefusedException.busy(Duration.ofSeconds(5));
        } catch (RefusedException refusal) {
            refuseWhenEnding();
            throw refusal;
        } finally {
            run.stop().set(true);
            running.remove(run);
        }
    }

    private void refuseWhenEnding() {
        if (isEnding) {
            throw RefusedException.ending();
        }
    }

    private <T> Future<T> submit(QueryRun run, Callable<T> work) {
        try {
            return threads.submit(() -> {
                try {
                    run.begin();
                    return work.call();
                } finally {
                    run.end();
                    places.release();
                }
            });
        } catch (RuntimeException | Error notStarted) {
            places.release();
            throw notStarted;
        }
    }

    private static <T> T await(Future<T> answer, Duration limit, QueryRun run) throws InterruptedException {
        try {
            return answer.get(limit.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            run.stop().set(true);
            LOG.warn("a query is still running {} after its time limit; its client has been answered", GRACE);
            throw RefusedException.timedOut(limit);
        } catch (ExecutionException failure) {
            throw told(Optional.ofNullable(failure.getCause()).orElse(failure), limit, run);
        }
    }

    private static RuntimeException told(Throwable failure, Duration limit, QueryRun run) {
        if (failure instanceof QueryCancelledException) {
            return run.isTooBig() ? tooBig() : RefusedException.timedOut(limit);
        }
        if (failure instanceof StackOverflowError || failure instanceof OutOfMemoryError) {
            LOG.warn("a query was given up: {}", failure.toString());
            return tooBig();
        }
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }

    private static RefusedException tooBig() {
        return RefusedException.denied("the query needs more memory than it may use: narrow it");
    }

    /** Has all that run stop and their clients be told; whoever asks from now on is told at once. */
    public void end() {
        isEnding = true;
        running.forEach(run -> run.stop().set(true));
    }

    @Override
    public void close() {
        memory.close();
        threads.shutdownNow();
    }
}
