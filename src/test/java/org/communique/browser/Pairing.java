package org.communique.browser;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.dossier.Report;

/** Which draft is meant by which curated report. */
final class Pairing {

    private Pairing() {}

    /** Each curated report with the draft that shares most of its content, if it is half of the shorter one. */
    static Map<String, Report> of(List<Report> curated, List<Report> drafts) {
        record Pair(Report wanted, Report draft, double share) {}
        Map<String, Report> pairs = new HashMap<>();
        Set<Report> taken = new HashSet<>();
        curated.stream()
                .flatMap(wanted -> drafts.stream().map(draft -> new Pair(wanted, draft, share(wanted, draft))))
                .filter(pair -> pair.share >= 0.5)
                .sorted(Comparator.comparingDouble(Pair::share).reversed())
                .forEach(pair -> {
                    if (!pairs.containsKey(pair.wanted.id()) && taken.add(pair.draft)) {
                        pairs.put(pair.wanted.id(), pair.draft);
                    }
                });
        return pairs;
    }

    private static double share(Report one, Report other) {
        Set<Integer> shared = points(one);
        int longer = Math.max(shared.size(), points(other).size());
        shared.retainAll(points(other));
        return (double) shared.size() / longer;
    }

    private static Set<Integer> points(Report report) {
        Set<Integer> points = new HashSet<>();
        report.content().forEach(span -> {
            for (int at = span.start(); at < span.end(); at++) {
                points.add(at);
            }
        });
        return points;
    }
}
