package org.communique.attribution.tagger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.communique.attribution.Basis;
import org.communique.attribution.Candidate;
import org.communique.attribution.Role;
import org.communique.attribution.tagger.Scores.Link;
import org.communique.material.FlatText;
import org.communique.material.Span;

/**
 * Puts the mentions of one window together. A cue makes an attribution: the best pairs of content and cue are taken
 * first, each cue once, then the contents that are left join the cue that suits them best; each cue takes the source
 * that suits it and its content, or none. What suits is where the tagger points and what stands near.
 */
final class Linker {

    private static final Mention NOBODY = new Mention(Role.SOURCE, 0, 1, new Span(0, 1), 0);

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
     * @param source by how much pointing to nobody may be likelier than pointing to a source that is still taken
     * @param join what a second content of a cue must reach
     * @param margin by how much a free cue may suit a content less than the best cue and still be given to it
     * @param cue the logarithm of the probability of the cue's labels
     * @param sourceNearness the distance between cue and source
     */
    record Weights(
            double pointer,
            double nearness,
            double source,
            double join,
            double margin,
            double cue,
            double sourceNearness) {}

    private record Pair(Mention content, Mention cue, double score) {}

    private record Pull(Mention source, double score) {}

    /** One candidate for each cue, with the confidence that its evidence gives. */
    List<Candidate> link(ToDoubleFunction<Evidence> confidence) {
        Map<Mention, List<Mention>> byCue = new LinkedHashMap<>();
        List<Mention> left = pairUp(byCue);
        for (Mention content : left) {
            cues.stream()
                    .map(cue -> new Pair(content, cue, suits(content, cue)))
                    .max(Comparator.comparingDouble(Pair::score))
                    .filter(best -> best.score > weights.join)
                    .ifPresent(best -> byCue.computeIfAbsent(best.cue, key -> new ArrayList<>())
                            .add(content));
        }
        return cues.stream()
                .map(cue -> candidate(cue, byCue.getOrDefault(cue, List.of()), confidence))
                .toList();
    }

    /** Gives each cue at most one content, and returns the contents that are left. */
    private List<Mention> pairUp(Map<Mention, List<Mention>> byCue) {
        List<Mention> left = new ArrayList<>(contents);
        Map<Mention, Double> best = new HashMap<>();
        for (Pair pair : pairs()) {
            double least = best.computeIfAbsent(pair.content, content -> pair.score - weights.margin);
            if (pair.score >= least && left.contains(pair.content) && !byCue.containsKey(pair.cue)) {
                byCue.put(pair.cue, new ArrayList<>(List.of(pair.content)));
                left.remove(pair.content);
            }
        }
        return left;
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
        return weights.pointer * scores.pull(Link.CONTENT_TO_CUE, content, cue)
                - weights.nearness * distance(content, cue)
                + weights.cue * cue.certainty();
    }

    /** An attribution with this cue; without content where none is in the window, or none was found. */
    private Candidate candidate(Mention cue, List<Mention> own, ToDoubleFunction<Evidence> confidence) {
        double nobody = pull(cue, own, NOBODY) - weights.source;
        Optional<Mention> source = sources.stream()
                .map(candidate -> new Pull(candidate, suits(cue, own, candidate)))
                .max(Comparator.comparingDouble(Pull::score))
                .filter(best -> best.score > nobody)
                .map(Pull::source);
        return new Candidate(
                source.stream().map(Mention::span).toList(),
                List.of(cue.span()),
                own.stream().map(Mention::span).toList(),
                confidence.applyAsDouble(evidence(cue, own, source)),
                Basis.TAGGED);
    }

    private double suits(Mention cue, List<Mention> own, Mention source) {
        return pull(cue, own, source) - weights.sourceNearness * distance(cue, source);
    }

    private double pull(Mention cue, List<Mention> own, Mention source) {
        double fromCue = scores.pull(Link.CUE_TO_SOURCE, cue, source);
        return own.isEmpty() ? fromCue : (fromCue + scores.pull(Link.CONTENT_TO_SOURCE, own.get(0), source)) / 2;
    }

    private Evidence evidence(Mention cue, List<Mention> own, Optional<Mention> source) {
        return new Evidence(
                own.stream().mapToDouble(Mention::certainty).min().orElse(0),
                cue.certainty(),
                own.isEmpty() ? 0 : scores.pull(Link.CONTENT_TO_CUE, own.get(0), cue),
                scores.pull(Link.CUE_TO_SOURCE, cue, source.orElse(NOBODY)),
                source.isPresent(),
                own.stream().mapToInt(content -> content.span().length()).sum());
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
