package org.communique.linking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
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
        above.keySet().forEach(start -> search(start, done, receiver));
    }

    private void search(String start, Set<String> done, Consumer<List<String>> receiver) {
        var path = new ArrayList<String>();
        var open = new ArrayDeque<Iterator<String>>();
        enter(start, done, path, open);
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                path.remove(path.size() - 1);
                continue;
            }
            String next = open.peek().next();
            int seen = path.indexOf(next);
            if (seen >= 0) {
                receiver.accept(List.copyOf(path.subList(seen, path.size())));
            } else {
                enter(next, done, path, open);
            }
        }
    }

    private void enter(String id, Set<String> done, List<String> path, ArrayDeque<Iterator<String>> open) {
        if (done.add(id)) {
            path.add(id);
            open.push(above.getOrDefault(id, Collections.emptyList()).iterator());
        }
    }
}
