package org.communique.coreport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds which reports are of the same statement, within a block of one speaker and a window of dates: by how much of
 * the shorter wording the longer one contains. Quotations of one utterance overlap in part, one article leaving out
 * what another prints, which is why neither equality nor the share of both together (Jaccard) finds them. Wordings
 * that only share their words, as translations and indirect versions do, are candidates with a lower confidence.
 */
public final class CoReportFinder {

    /** The co-reports among the utterances; reports that stand alone are in none. */
    public List<CoReport> find(Stream<Utterance> utterances) {
        TreeMap<String, List<Utterance>> blocks = new TreeMap<>();
        utterances.forEach(utterance -> blocks.computeIfAbsent(utterance.speaker(), none -> new ArrayList<>())
                .add(utterance));
        return blocks.values().stream()
                .filter(block -> block.size() > 1)
                .flatMap(block -> within(block).stream())
                .toList();
    }

    private static List<CoReport> within(List<Utterance> unordered) {
        // reports of one day stand together, so that the next of a chain is likely to be of the same words
        List<Utterance> utterances = unordered.stream()
                .sorted(Comparator.comparing(Utterance::firstDay).thenComparing(Utterance::id))
                .toList();
        Groups groups = new Groups(utterances.size());
        List<Edge> edges = new Block(utterances).edges();
        edges.stream().filter(edge -> !edge.candidate()).forEach(groups::join);
        // the likeliest first: a candidate must not join two groups that already stand
        edges.stream()
                .filter(Edge::candidate)
                .sorted(Comparator.comparingDouble(Edge::confidence).reversed())
                .forEach(edge -> {
                    if (groups.canJoin(edge)) {
                        groups.join(edge);
                    }
                });
        return groups.coReports(utterances);
    }
}
