package org.communique.server.thing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.communique.server.view.Section;

/**
 * What was read about things that very many name, which takes long: read once, even when many ask at the same time, and
 * kept for the next ones.
 */
final class KeptSections {

    private static final int MOST = 200;

    private final Map<Kept, FutureTask<List<Section>>> kept = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Kept, FutureTask<List<Section>>> eldest) {
            return size() > MOST;
        }
    };

    private record Kept(Node thing, Languages languages, String on) {}

    List<Section> of(Node thing, Asked asked, Supplier<List<Section>> reading) {
        FutureTask<List<Section>> task;
        Kept key = new Kept(thing, asked.languages(), asked.on());
        synchronized (kept) {
            task = kept.computeIfAbsent(key, first -> new FutureTask<>(reading::get));
        }
        task.run();
        try {
            return task.get();
        } catch (ExecutionException failure) {
            synchronized (kept) {
                kept.remove(key);
            }
            throw new IllegalStateException("what is said of " + thing + " could not be read", failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading about " + thing, stopped);
        }
    }
}
