package org.communique.checking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Things that stand under each other in one relation, such as places in places, and the circles in it. */
final class Circles {

    private final SortedMap<String, List<String>> above = new TreeMap<>();

    void put(String one, String other) {
        above.computeIfAbsent(one, key -> new ArrayList<>()).add(other);
    }

    /** Gives each circle once, as the ids along it. Depth-first without recursion: a chain may be long. */
    void forEach(Consumer<List<String>> receiver) {
        var done = new HashSet<String>();
        above.keySet().stream().filter(done::add).forEach(start -> {
            var path = new Path();
            path.enter(start, above);
            while (!path.isEmpty()) {
                Optional<String> next = path.next();
                if (next.isEmpty()) {
                    path.leave();
                } else if (path.contains(next.get())) {
                    receiver.accept(path.from(next.get()));
                } else if (done.add(next.get())) {
                    path.enter(next.get(), above);
                }
            }
        });
    }

    /** The way from a start to where the search stands, with what is still to try at each step. */
    private static final class Path {

        private final List<String> ids = new ArrayList<>();
        private final Map<String, Integer> positions = new HashMap<>();
        private final ArrayDeque<Iterator<String>> untried = new ArrayDeque<>();

        private void enter(String id, Map<String, List<String>> above) {
            positions.put(id, ids.size());
            ids.add(id);
            untried.push(above.getOrDefault(id, List.of()).iterator());
        }

        private void leave() {
            untried.pop();
            positions.remove(ids.remove(ids.size() - 1));
        }

        private boolean isEmpty() {
            return ids.isEmpty();
        }

        private Optional<String> next() {
            Iterator<String> step = untried.element();
            return step.hasNext() ? Optional.of(step.next()) : Optional.empty();
        }

        private boolean contains(String id) {
            return positions.containsKey(id);
        }

        private List<String> from(String id) {
            return List.copyOf(ids.subList(positions.getOrDefault(id, 0), ids.size()));
        }
    }
}
