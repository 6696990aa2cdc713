package org.communique.coreport;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * An inverted index of wordings: for each run of words and each stem, the wordings that have it. It says which wordings
 * are worth comparing; how many these are grows with the wordings, not with their square.
 */
final class Shelves {

    /** What so many wordings of one speaker share tells nothing: a slogan, the name of a country. */
    private static final int COMMON = 60;

    /** Of a run that so many share, each is compared with the next: words that a hundred outlets print form a chain. */
    private static final int NEXT = 4;

    private static final int RUN = 2;
    private static final int STEM = 1;
    private static final int ENOUGH = 2;

    private final List<Shingles> wordings;
    private final Map<Long, List<Integer>> runs;
    private final Map<String, List<Integer>> stems;

    Shelves(List<Shingles> wordings) {
        this.wordings = List.copyOf(wordings);
        this.runs = filled(Shingles::runs);
        this.stems = filled(Shingles::stems);
    }

    private <K> Map<K, List<Integer>> filled(Function<Shingles, Iterable<K>> keys) {
        Map<K, List<Integer>> shelves = new HashMap<>();
        for (int at = 0; at < wordings.size(); at++) {
            for (K key : keys.apply(wordings.get(at))) {
                shelves.computeIfAbsent(key, none -> new ArrayList<>()).add(at);
            }
        }
        return shelves;
    }

    /** The wordings after this one that share a run of words with it, or two stems, in their order. */
    List<Integer> worthComparing(int one) {
        Map<Integer, Integer> shared = new TreeMap<>();
        for (Long run : wordings.get(one).runs()) {
            List<Integer> all = runs.getOrDefault(run, List.of());
            List<Integer> shelf = after(one, all);
            int reach = all.size() <= COMMON ? shelf.size() : Math.min(NEXT, shelf.size());
            shelf.subList(0, reach).forEach(other -> shared.merge(other, RUN, Integer::sum));
        }
        for (String stem : wordings.get(one).stems()) {
            List<Integer> all = stems.getOrDefault(stem, List.of());
            if (all.size() <= COMMON) {
                after(one, all).forEach(other -> shared.merge(other, STEM, Integer::sum));
            }
        }
        shared.values().removeIf(weight -> weight < ENOUGH);
        return List.copyOf(shared.keySet());
    }

    private static List<Integer> after(int one, List<Integer> shelf) {
        int place = Collections.binarySearch(shelf, one);
        return shelf.subList(place + 1, shelf.size());
    }
}
