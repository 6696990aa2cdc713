package org.communique.server.sparql;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One account of memory for all queries: where a garbage collection leaves the heap almost full, the query that has
 * allocated most is stopped. So no query is limited by itself, and none takes the memory that the others need.
 */
final class MemoryWatch implements NotificationListener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MemoryWatch.class);

    /** Above this part of the heap after a collection, the next ones find little; G1 begins to clear up at 45 %. */
    private static final double FULL = 0.8;

    private final Set<QueryRun> running;

    /** @param running changes while it is watched */
    MemoryWatch(Set<QueryRun> running) {
        this.running = running;
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener(this, notification -> isCollection(notification), "");
            }
        }
    }

    private static boolean isCollection(Notification notification) {
        return GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION.equals(notification.getType());
    }

    @Override
    public void handleNotification(Notification notification, Object handback) {
        Map<String, MemoryUsage> after = GarbageCollectionNotificationInfo.from(
                        (CompositeData) notification.getUserData())
                .getGcInfo()
                .getMemoryUsageAfterGc();
        long used = heapPools().stream()
                .flatMap(pool -> Optional.ofNullable(after.get(pool)).stream())
                .mapToLong(MemoryUsage::getUsed)
                .sum();
        if (used > FULL * Runtime.getRuntime().maxMemory()) {
            stopLargest();
        }
    }

    private static Set<String> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getName)
                .collect(Collectors.toSet());
    }

    private void stopLargest() {
        running.stream()
                .filter(run -> !run.stop().get())
                .max(Comparator.comparingLong(QueryRun::allocated))
                .ifPresent(largest -> {
                    LOG.warn("memory is low: stopping a query that allocated {} MB", largest.allocated() >> 20);
                    largest.stopForItsSize();
                });
    }

    @Override
    public void close() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter) {
                try {
                    emitter.removeNotificationListener(this);
                } catch (ListenerNotFoundException gone) {
                    LOG.debug("the memory was not watched", gone);
                }
            }
        }
    }
}
