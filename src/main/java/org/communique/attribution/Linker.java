package org.communique.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.attribution.Scores.Link;

/**
 * Puts the mentions of one window together. A cue makes an attribution: the best pairs of content and cue are taken
 * first, each cue once, then the contents that are left join the cue that suits them best; each cue takes the source
 * that suits it and its content, or none. What suits is where the tagger points and what stands near.
 */
final class Linker {

    private final Weights weights;
    private final FlatText text;
    private final Scores scores;
    private final List<Mention> cues;
    private final List<Mention> sources;
    private final List<Mention> contents;

    Linker(Weights weights, FlatText text, Scores scores, List<Mention> mentions) {
        this.weights = weights;
        this.text = text;
        this.scores = scores;
        this.cues = of(Role.CUE, mentions);
        this.sources = of(Role.SOURCE, mentions);
        this.contents = of(Role.CONTENT, mentions);
    }

    /**
     * How much each sign counts.
     *
     * @param pointer the logarithm of the probability that one mention points to another
     * @param nearness the distance in the text, in tens of characters with breaks added
     * @param source what a source must be better than to be taken; the lower, the more are taken
     * @param join what a second content of a cue must reach
     * @param margin by how much a free cue may suit a content less than the best cue and still be given to it
     * @param cue the logarithm of the probability of the cue's labels
     */
    record Weights(
            double pointer,
            double nearness,
            double source,
            double join,
            double margin,
            double cue,
            double contentSource,
            double sourceNearness,
            double same) {}

    private record Pair(Mention content, Mention cue, double score) {}

    List<Candidate> link() {
        Map<Mention, List<Mention>> byCue = new LinkedHashMap<>();
        List<Mention> left = new ArrayList<>(contents);
        Map<Mention, Double> best = new HashMap<>();
        for (Pair pair : pairs()) {
            double least = best.computeIfAbsent(pair.content, content -> pair.score - weights.margin);
            if (pair.score >= least && left.contains(pair.content) && !byCue.containsKey(pair.cue)) {
                byCue.put(pair.cue, new ArrayList<>(List.of(pair.content)));
                left.remove(pair.content);
            }
        }
        for (Mention content : left) {
            cues.stream()
                    .max(Comparator.comparingDouble(cue -> suits(content, cue)))
                    .filter(cue -> suits(content, cue) > weights.join)
                    .ifPresent(cue ->
                            byCue.computeIfAbsent(cue, key -> new ArrayList<>()).add(content));
        }
        List<Candidate> linked = new ArrayList<>();
        byCue.forEach((cue, own) -> linked.add(candidate(cue, own)));
        cues.stream().filter(cue -> !byCue.containsKey(cue)).map(this::open).forEach(linked::add);
        return linked;
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (Mention content : contents) {
            for (Mention cue : cues) {
                pairs.add(new Pair(content, cue, suits(content, cue)));
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::score).reversed());
        return pairs;
    }

    private double suits(Mention content, Mention cue) {
        return weights.pointer * scores.pull(Link.CONTENT_TO_CUE, content, cue) + weights.same * agreement(content, cue)
                - weights.nearness * distance(content, cue)
                + weights.cue * cue.certainty();
    }

    private Candidate candidate(Mention cue, List<Mention> own) {
        Mention first = own.get(0);
        double none = (1 - weights.contentSource) * scores.pullToNone(Link.CUE_TO_SOURCE, cue)
                + weights.contentSource * scores.pullToNone(Link.CONTENT_TO_SOURCE, first)
                - weights.source;
        Optional<Mention> source = sources.stream()
                .max(Comparator.comparingDouble(candidate -> suits(cue, first, candidate)))
                .filter(best -> suits(cue, first, best) > none);
        double certainty = scores.pull(Link.CONTENT_TO_CUE, first, cue)
                + source.map(found -> pull(cue, first, found)).orElse(0.0);
        return candidate(source, cue, own, certainty);
    }

    /** Whether content and cue point to the same source. */
    private double agreement(Mention content, Mention cue) {
        if (weights.same == 0) return 0;
        double best = scores.pullToNone(Link.CONTENT_TO_SOURCE, content) + scores.pullToNone(Link.CUE_TO_SOURCE, cue);
        for (Mention source : sources) {
            best = Math.max(best, scores.pull(Link.CONTENT_TO_SOURCE, content, source) + scores.pull(Link.CUE_TO_SOURCE, cue, source));
        }
        return best / 2;
    }

    /** A cue whose content is not in the window, or not found. */
    private Candidate open(Mention cue) {
        double none = scores.pullToNone(Link.CUE_TO_SOURCE, cue) - weights.source;
        Optional<Mention> source = sources.stream()
                .max(Comparator.comparingDouble(candidate -> pull(cue, candidate)))
                .filter(best -> pull(cue, best) > none);
        return candidate(source, cue, List.of(), scores.pull(Link.CUE_TO_SOURCE, cue, source.orElse(cue)));
    }

    private double pull(Mention cue, Mention source) {
        return scores.pull(Link.CUE_TO_SOURCE, cue, source) - weights.sourceNearness * distance(cue, source);
    }

    private double suits(Mention cue, Mention content, Mention source) {
        return pull(cue, content, source) - weights.sourceNearness * distance(cue, source);
    }

    private double pull(Mention cue, Mention content, Mention source) {
        return (1 - weights.contentSource) * scores.pull(Link.CUE_TO_SOURCE, cue, source)
                + weights.contentSource * scores.pull(Link.CONTENT_TO_SOURCE, content, source);
    }

    private static Candidate candidate(Optional<Mention> source, Mention cue, List<Mention> contents, double links) {
        double labels =
                contents.stream().mapToDouble(Mention::certainty).average().orElse(0) + cue.certainty();
        return new Candidate(
                source.stream().map(Mention::span).toList(),
                List.of(cue.span()),
                contents.stream().map(Mention::span).toList(),
                Math.max(0, Math.min(1, StrictMath.exp(labels + links))));
    }

    /** Tens of characters between two mentions; a sentence's end counts as six of them, a paragraph's as forty. */
    private double distance(Mention one, Mention other) {
        boolean before = one.span().end() <= other.span().start();
        int start = before ? one.span().end() : other.span().end();
        int end = before ? other.span().start() : one.span().start();
        double distance = 0;
        for (int at = start; at < end; at++) {
            distance += 0.1;
            if (text.at(at) == '\n') {
                distance += 40;
            } else if (".!?".indexOf(text.at(at)) >= 0 && at + 1 < end && FlatText.isSpace(text.at(at + 1))) {
                distance += 6;
            }
        }
        return distance;
    }

    private static List<Mention> of(Role role, List<Mention> mentions) {
        return mentions.stream().filter(mention -> mention.role() == role).toList();
    }
}
