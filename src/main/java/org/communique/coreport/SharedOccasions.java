package org.communique.coreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What one speaker said on one occasion is one statement more often than not, though articles take other sentences of
 * it: such reports are candidates, each with the first one of another article.
 */
record SharedOccasions(List<Utterance> utterances) {

    private static final double CONFIDENCE = 0.4;

    SharedOccasions {
        utterances = List.copyOf(utterances);
    }

    Stream<Edge> edges() {
        Map<String, List<Integer>> byOccasion = new TreeMap<>();
        for (int at = 0; at < utterances.size(); at++) {
            int number = at;
            utterances
                    .get(at)
                    .occasion()
                    .ifPresent(occasion -> byOccasion
                            .computeIfAbsent(occasion, none -> new ArrayList<>())
                            .add(number));
        }
        return byOccasion.values().stream().flatMap(this::edges);
    }

    private Stream<Edge> edges(List<Integer> numbers) {
        int first = numbers.get(0);
        Optional<Integer> elsewhere =
                numbers.stream().filter(other -> !areOfOneArticle(first, other)).findFirst();
        return elsewhere.stream()
                .flatMap(second -> IntStream.range(1, numbers.size())
                        .mapToObj(numbers::get)
                        .map(other ->
                                new Edge(areOfOneArticle(first, other) ? second : first, other, CONFIDENCE, true)));
    }

    private boolean areOfOneArticle(int one, int other) {
        return utterances.get(one).article().equals(utterances.get(other).article());
    }
}
