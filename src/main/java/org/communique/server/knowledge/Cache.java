package org.communique.server.knowledge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * What takes long to make: made once, even when many ask for it at the same time, and kept for the next ones. What was
 * not asked for longest goes first.
 */
public final class Cache<K, V> {

    private static final int MOST = 200;

    private final Map<K, FutureTask<V>> kept = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, FutureTask<V>> eldest) {
            return size() > MOST;
        }
    };

    public V of(K key, Supplier<V> making) {
        FutureTask<V> task;
        synchronized (kept) {
            task = kept.computeIfAbsent(key, first -> new FutureTask<>(making::get));
        }
        task.run();
        try {
            return task.get();
        } catch (ExecutionException failure) {
            forget(key, task);
            throw new IllegalStateException(key + " could not be made", failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while making " + key, stopped);
        }
    }

    private void forget(K key, FutureTask<V> task) {
        synchronized (kept) {
            kept.remove(key, task);
        }
    }
}
