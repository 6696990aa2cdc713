package org.communique.server.sparql;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** A query on its way: how it is stopped, and how much memory its thread has asked for. */
final class QueryRun {

    private static final long NOT_STARTED = -1;

    private final AtomicBoolean stop = new AtomicBoolean();
    private final AtomicBoolean tooBig = new AtomicBoolean();
    private final AtomicLong thread = new AtomicLong(NOT_STARTED);
    private final AtomicLong before = new AtomicLong();

    /** The signal that the engine looks at. */
    AtomicBoolean stop() {
        return stop;
    }

    /** Said on the thread that evaluates. */
    void begin() {
        before.set(allocated(Thread.currentThread().getId()));
        thread.set(Thread.currentThread().getId());
    }

    /** Said on the thread that evaluates. */
    void end() {
        thread.set(NOT_STARTED);
    }

    void stopForItsSize() {
        tooBig.set(true);
        stop.set(true);
    }

    boolean isTooBig() {
        return tooBig.get();
    }

    /** Bytes that were allocated since it began, whether they are still held or not. */
    long allocated() {
        long id = thread.get();
        return id == NOT_STARTED ? 0 : allocated(id) - before.get();
    }

    private static long allocated(long id) {
        return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean counting
                ? counting.getThreadAllocatedBytes(id)
                : 0;
    }
}
