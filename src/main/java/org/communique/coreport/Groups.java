package org.communique.coreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.communique.coreport.CoReport.Link;

/** Utterances joined along edges into groups (union–find, with halved paths). */
final class Groups {

    private final int[] parents;
    private final double[] confidences;
    private final boolean[] sure;

    Groups(int size) {
        this.parents = IntStream.range(0, size).toArray();
        this.confidences = new double[size];
        this.sure = new boolean[size];
    }

    void join(Edge edge) {
        parents[root(edge.other())] = root(edge.one());
        for (int end : new int[] {edge.one(), edge.other()}) {
            sure[end] |= !edge.candidate();
            confidences[end] = Math.max(confidences[end], edge.confidence());
        }
    }

    private int root(int of) {
        int at = of;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** Whether one of the two still stands alone. */
    boolean canJoin(Edge edge) {
        return confidences[edge.one()] == 0 || confidences[edge.other()] == 0;
    }

    List<CoReport> coReports(List<Utterance> utterances) {
        Map<Integer, List<Link>> groups = new TreeMap<>();
        for (int at = 0; at < parents.length; at++) {
            if (confidences[at] > 0) {
                groups.computeIfAbsent(root(at), none -> new ArrayList<>())
                        .add(new Link(utterances.get(at).id(), confidences[at], !sure[at]));
            }
        }
        return groups.values().stream().map(CoReport::new).toList();
    }
}
