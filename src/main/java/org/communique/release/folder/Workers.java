package org.communique.release.folder;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * As many threads as there are processors. Where more is to be done than they can take, the one who gives it does it:
 * so little waits in memory. Closing waits for the rest.
 */
public final class Workers implements AutoCloseable {

    private final ThreadPoolExecutor threads;

    public Workers() {
        int number = Runtime.getRuntime().availableProcessors();
        threads = new ThreadPoolExecutor(
                number,
                number,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(number),
                Executors.defaultThreadFactory(),
                new ThreadPoolExecutor.CallerRunsPolicy());
    }

    public <T> Future<T> submit(Callable<T> work) {
        return threads.submit(work);
    }

    /** Does several things side by side; the first failure is thrown once all have ended. */
    public static void together(List<Runnable> works) {
        try (Workers workers = new Workers()) {
            works.stream()
                    .map(work -> workers.submit(Executors.callable(work)))
                    .toList()
                    .forEach(Workers::result);
        }
    }

    /** What came of it, or the failure as it was thrown. */
    public static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (failure.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the build was interrupted", interrupted);
        }
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(Long.MAX_VALUE, TimeUnit.DAYS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
