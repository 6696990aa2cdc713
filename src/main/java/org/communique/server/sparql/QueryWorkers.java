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
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration MOMENT = Duration.ofMillis(250);
    private static final Duration GRACE = Duration.ofMillis(500);

    private final Semaphore places;
    private final Semaphore placesForLong;
    private final Pool pool;

    public QueryWorkers(int concurrent) {
        this(concurrent, concurrent, Pool.create());
    }

    private QueryWorkers(int concurrent, int longOnes, Pool pool) {
        this.places = new Semaphore(concurrent, true);
        this.placesForLong = new Semaphore(longOnes);
        this.pool = pool;
    }

    /** What all workers share, whoever's queries they run. */
    private record Pool(ExecutorService threads, Set<QueryRun> running, MemoryWatch memory, AtomicBoolean isEnding) {

        static Pool create() {
            Set<QueryRun> running = ConcurrentHashMap.newKeySet();
            ExecutorService threads = Executors.newCachedThreadPool(work -> {
                Thread thread = new Thread(work, "communique-query");
                thread.setDaemon(true);
                return thread;
            });
            return new Pool(threads, running, new MemoryWatch(running), new AtomicBoolean());
        }
    }

    /**
     * Workers for the queries that strangers write, which take no place of the others. While some wait for a place, only
     * half of those that run may take longer than a moment.
     */
    public QueryWorkers forStrangers(int concurrent) {
        return new QueryWorkers(concurrent, Math.max(1, concurrent / 2), pool);
    }

    /** Gives what the work gives; the work is handed the signal that tells it to stop. */
    public <T> T run(Duration limit, Function<AtomicBoolean, T> work) {
        QueryRun run = new QueryRun();
        pool.running.add(run);
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
            pool.running.remove(run);
        }
    }

    private void refuseWhenEnding() {
        if (pool.isEnding.get()) {
            throw RefusedException.ending();
        }
    }

    private <T> Future<T> submit(QueryRun run, Callable<T> work) {
        try {
            return pool.threads.submit(() -> {
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

    private <T> T await(Future<T> answer, Duration limit, QueryRun run) throws InterruptedException {
        boolean isLong = false;
        try {
            for (Duration left = limit.plus(GRACE); !left.isNegative(); left = left.minus(MOMENT)) {
                Optional<T> here = within(left, answer);
                if (here.isPresent()) {
                    return here.get();
                }
                isLong = isLong || placesForLong.tryAcquire();
                if (!isLong && places.hasQueuedThreads()) {
                    throw RefusedException.busy(Duration.ofSeconds(5));
                }
            }
            LOG.warn("a query is still running {} after its time limit; its client has been answered", GRACE);
            throw RefusedException.timedOut(limit);
        } catch (ExecutionException failure) {
            throw told(Optional.ofNullable(failure.getCause()).orElse(failure), limit, run);
        } finally {
            if (isLong) {
                placesForLong.release();
            }
        }
    }

    /** The answer, if it comes within that time or a moment. */
    private static <T> Optional<T> within(Duration left, Future<T> answer)
            throws InterruptedException, ExecutionException {
        try {
            return Optional.of(answer.get(Math.min(MOMENT.toMillis(), left.toMillis()), TimeUnit.MILLISECONDS));
        } catch (TimeoutException notYet) {
            return Optional.empty();
        }
    }

    private static RuntimeException told(Throwable failure, Duration limit, QueryRun run) {
        // Some of Jena's joins fail in other ways when they are told to stop.
        boolean isStopped = run.stop().get() && !(failure instanceof RefusedException);
        if (isStopped || failure instanceof QueryCancelledException) {
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
        pool.isEnding.set(true);
        pool.running.forEach(run -> run.stop().set(true));
    }

    @Override
    public void close() {
        pool.memory.close();
        pool.threads.shutdownNow();
    }
}
