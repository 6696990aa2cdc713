package org.communique.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communique.attribution.Scores.Link;

/**
 * Puts the mentions of one window together. A cue makes an attribution: each content goes to the cue that it points
 * to, and each cue takes the source that it and its contents point to, or none.
 */
final class PointerLinker {

    private static final double LEAST = 1e-9;

    private final Map<Link, Map<Mention, List<float[]>>> pointers = new EnumMap<>(Link.class);
    private final Scores scores;
    private final List<Mention> cues;
    private final List<Mention> sources;
    private final List<Mention> contents;

    PointerLinker(Scores scores, List<Mention> mentions) {
        this.scores = scores;
        this.cues = of(Role.CUE, mentions);
        this.sources = of(Role.SOURCE, mentions);
        this.contents = of(Role.CONTENT, mentions);
    }

    List<Candidate> link() {
        Map<Mention, List<Mention>> byCue = new LinkedHashMap<>();
        List<Candidate> linked = new ArrayList<>();
        for (Mention content : contents) {
            bestCue(content)
                    .ifPresentOrElse(
                            cue -> byCue.computeIfAbsent(cue, key -> new ArrayList<>())
                                    .add(content),
                            () -> linked.add(withoutCue(content)));
        }
        byCue.forEach((cue, own) -> linked.add(withCue(cue, own)));
        return linked;
    }

    private Optional<Mention> bestCue(Mention content) {
        return cues.stream().max(Comparator.comparingDouble(cue -> pull(Link.CONTENT_TO_CUE, content, cue)));
    }

    private Candidate withCue(Mention cue, List<Mention> own) {
        Mention first = own.get(0);
        double none = nowhere(Link.CUE_TO_SOURCE, cue) + nowhere(Link.CONTENT_TO_SOURCE, first);
        Optional<Mention> best = sources.stream().max(Comparator.comparingDouble(source -> pull(cue, first, source)));
        Optional<Mention> source = best.filter(found -> pull(cue, first, found) > none);
        double link = source.map(found -> pull(cue, first, found)).orElse(none);
        return candidate(source, Optional.of(cue), own, link / 2 + pull(Link.CONTENT_TO_CUE, first, cue));
    }

    private double pull(Mention cue, Mention content, Mention source) {
        return pull(Link.CUE_TO_SOURCE, cue, source) + pull(Link.CONTENT_TO_SOURCE, content, source);
    }

    private Candidate withoutCue(Mention content) {
        double none = nowhere(Link.CONTENT_TO_SOURCE, content);
        Optional<Mention> source = sources.stream()
                .max(Comparator.comparingDouble(candidate -> pull(Link.CONTENT_TO_SOURCE, content, candidate)))
                .filter(found -> pull(Link.CONTENT_TO_SOURCE, content, found) > none);
        return candidate(source, Optional.empty(), List.of(content), none);
    }

    private static Candidate candidate(
            Optional<Mention> source, Optional<Mention> cue, List<Mention> contents, double certainty) {
        double labels =
                contents.stream().mapToDouble(Mention::certainty).average().orElse(0)
                        + cue.map(Mention::certainty).orElse(0.0);
        return new Candidate(
                source.stream().map(Mention::span).toList(),
                cue.stream().map(Mention::span).toList(),
                contents.stream().map(Mention::span).toList(),
                Math.max(0, Math.min(1, StrictMath.exp(labels + certainty))));
    }

    /** How strongly the positions of one mention point to those of the other: a logarithm of a probability. */
    private double pull(Link link, Mention from, Mention to) {
        double sum = 0;
        for (float[] pointer : pointers(link, from)) {
            double mass = 0;
            for (int target = to.from(); target < to.to(); target++) {
                mass += StrictMath.exp(pointer[target]);
            }
            sum += StrictMath.log(Math.max(mass, LEAST));
        }
        return sum / (from.to() - from.from());
    }

    private double nowhere(Link link, Mention from) {
        double sum = 0;
        for (float[] pointer : pointers(link, from)) {
            sum += pointer[0];
        }
        return sum / (from.to() - from.from());
    }

    private List<float[]> pointers(Link link, Mention from) {
        return pointers.computeIfAbsent(link, key -> new HashMap<>())
                .computeIfAbsent(
                        from,
                        mention -> IntStream.range(mention.from(), mention.to())
                                .mapToObj(position -> scores.pointer(link, position))
                                .toList());
    }

    private static List<Mention> of(Role role, List<Mention> mentions) {
        return mentions.stream().filter(mention -> mention.role() == role).toList();
    }
}
