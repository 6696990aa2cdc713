package org.communique.server;

import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.communique.server.store.ServedRelease;

/** Releases that are served no more: each is closed once its last answers are sent, unless it is asked for again. */
final class Leaving {

    private final ScheduledExecutorService timer;
    private final Duration last;
    private final Consumer<ServedRelease> closing;
    private final Map<ServedRelease, Future<?>> all = new IdentityHashMap<>();

    Leaving(ScheduledExecutorService timer, Duration last, Consumer<ServedRelease> closing) {
        this.timer = timer;
        this.last = last;
        this.closing = closing;
    }

    synchronized void add(ServedRelease release) {
        all.put(release, timer.schedule(() -> close(release), last.toMillis(), TimeUnit.MILLISECONDS));
    }

    synchronized boolean has(ServedRelease release) {
        return all.containsKey(release);
    }

    /** Whether it is still open, and stays so. */
    synchronized boolean takeBack(ServedRelease release) {
        Future<?> end = all.remove(release);
        return end != null && (end.cancel(false) || !end.isDone());
    }

    private synchronized boolean isGone(ServedRelease release) {
        return all.remove(release) == null;
    }

    private void close(ServedRelease release) {
        if (!isGone(release)) {
            closing.accept(release);
        }
    }

    void closeAll() {
        List<ServedRelease> open;
        synchronized (this) {
            open = List.copyOf(all.keySet());
        }
        open.forEach(this::close);
    }
}
