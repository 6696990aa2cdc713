package org.communique.resolution.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.material.Span;
import org.communique.resolution.cast.Cast.Mention;
import org.communique.resolution.identity.PersonName;
import org.communique.resolution.lexicon.AliasIndex;
import org.communique.resolution.text.Spelling;

/** The members of an article while its cast is read: who there is, where, and by which words each may be called later. */
final class CastBuilder {

    private final List<CastMember> all = new ArrayList<>();
    private final List<List<Span>> evidence = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<String, Integer> byActor = new HashMap<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    /** Adds one more, and gives the number. */
    int add(CastMember member) {
        int number = all.size();
        all.add(member);
        evidence.add(new ArrayList<>());
        byName.putIfAbsent(member.named().key(), number);
        member.actor().ifPresent(actor -> byActor.putIfAbsent(actor, number));
        member.named()
                .callable()
                .forEach(word ->
                        byWord.computeIfAbsent(word, none -> new ArrayList<>()).add(number));
        return number;
    }

    CastMember get(int number) {
        return all.get(number);
    }

    /** The first of that name, or who is that actor, or the only one of like name: {@code Ana M. Ruiz}, {@code Ana Ruiz}. */
    Optional<Integer> same(PersonName name, Optional<String> actor) {
        Optional<Integer> named = Optional.ofNullable(byName.get(name.key()));
        Optional<Integer> known = actor.flatMap(id -> Optional.ofNullable(byActor.get(id)));
        return Stream.of(named, known)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .or(() -> actor.isPresent() ? Optional.empty() : like(name));
    }

    private Optional<Integer> like(PersonName name) {
        List<Integer> like = IntStream.range(0, all.size())
                .filter(number -> all.get(number).named().isLike(name))
                .boxed()
                .toList();
        return like.size() == 1 ? Optional.of(like.get(0)) : Optional.empty();
    }

    /** Those who may be called by the word, in their order. */
    List<Integer> called(String word) {
        return byWord.getOrDefault(Spelling.lower(Spelling.fold(word)), List.of());
    }

    void mention(Span span, int number) {
        mentions.add(new Mention(span, number));
        evidence.get(number).add(span);
    }

    /** Takes what a title later tells of a member: {@code Mr. Quay}. */
    void learn(int number, CastMember.Gender told) {
        if (get(number).gender() == CastMember.Gender.UNKNOWN) {
            all.set(number, get(number).of(told));
        }
    }

    List<Span> evidence(int number) {
        return List.copyOf(evidence.get(number));
    }

    /** How often one is named so far. */
    int named(int number) {
        return evidence.get(number).size();
    }

    Cast cast(List<AliasIndex.Hit> hits) {
        mentions.sort(Comparator.comparing(Mention::span));
        List<CastMember> members = IntStream.range(0, all.size())
                .mapToObj(number -> all.get(number).seenAt(evidence.get(number)))
                .toList();
        return new Cast(members, mentions, hits);
    }
}
