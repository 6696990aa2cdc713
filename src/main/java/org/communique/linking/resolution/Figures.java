package org.communique.linking.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.linking.resolution.Cast.Mention;
import org.communique.material.Span;

/** The figures of an article while its cast is read: who there is, where, and by which words each may be called later. */
final class Figures {

    private final List<Figure> all = new ArrayList<>();
    private final List<List<Span>> evidence = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<String, Integer> byActor = new HashMap<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    /** Adds one more, and gives the number. */
    int add(Figure figure) {
        int number = all.size();
        all.add(figure);
        evidence.add(new ArrayList<>());
        byName.putIfAbsent(figure.name(), number);
        figure.actor().ifPresent(actor -> byActor.putIfAbsent(actor, number));
        figure.words()
                .forEach(word ->
                        byWord.computeIfAbsent(word, none -> new ArrayList<>()).add(number));
        return number;
    }

    Figure get(int number) {
        return all.get(number);
    }

    /** The first of that name, or who is that actor. */
    Optional<Integer> same(String name, Optional<String> actor) {
        Optional<Integer> named = Optional.ofNullable(byName.get(name));
        Optional<Integer> known = actor.flatMap(id -> Optional.ofNullable(byActor.get(id)));
        return Stream.of(named, known).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /** Those who may be called by the word, in their order. */
    List<Integer> called(String word) {
        return byWord.getOrDefault(Spelling.lower(word), List.of());
    }

    void mention(Span span, int number) {
        mentions.add(new Mention(span, number));
        evidence.get(number).add(span);
    }

    /** How often one is named so far. */
    int named(int number) {
        return evidence.get(number).size();
    }

    Cast cast(List<AliasIndex.Hit> hits) {
        mentions.sort(Comparator.comparing(Mention::span));
        List<Figure> figures = IntStream.range(0, all.size())
                .mapToObj(number -> all.get(number).seenAt(evidence.get(number)))
                .toList();
        return new Cast(figures, mentions, hits);
    }
}
