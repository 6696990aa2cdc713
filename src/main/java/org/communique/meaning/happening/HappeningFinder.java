package org.communique.meaning.happening;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import org.communique.dossier.Authority;
import org.communique.dossier.Edtf;
import org.communique.dossier.Entity.Event;
import org.communique.dossier.Entity.Occasion;
import org.communique.meaning.encoder.Meanings;
import org.communique.meaning.encoder.Vector;
import org.communique.meaning.passage.Passage;
import org.communique.meaning.suggestion.HappeningSuggestion;
import org.communique.meaning.text.Bm25;
import org.communique.meaning.text.Stems;

/**
 * Finds the events that a passage may be about, or the occasions on which it may have been said: by words and meaning,
 * day, place, those who take part, and by what statements of the same day were found to be about.
 */
public final class HappeningFinder {

    private static final double HALF = 8;

    private final List<Candidate> candidates;
    private final Bm25 index;
    private final Meanings meanings;
    private final Map<String, Set<String>> days = new HashMap<>();
    private final Function<Passage, List<String>> known;

    private HappeningFinder(
            List<Candidate> candidates,
            List<Passage> passages,
            Function<Passage, List<String>> known,
            Meanings meanings) {
        this.candidates = candidates;
        this.index = new Bm25(candidates.stream().map(Candidate::words).toList());
        this.meanings = meanings;
        this.known = known;
        passages.forEach(passage -> known.apply(passage)
                .forEach(
                        id -> days.computeIfAbsent(id, fresh -> new HashSet<>()).add(key(passage))));
    }

    /** Of the events that statements may be about. */
    public static HappeningFinder ofEvents(Authority authority, List<Passage> passages, Meanings meanings) {
        return new HappeningFinder(
                authority.all(Event.class).stream()
                        .map(event -> Candidate.of(event, authority, meanings))
                        .toList(),
                passages,
                passage -> passage.statement().about(),
                meanings);
    }

    /** Of the occasions on which statements may have been made. */
    public static HappeningFinder ofOccasions(Authority authority, List<Passage> passages, Meanings meanings) {
        return new HappeningFinder(
                authority.all(Occasion.class).stream()
                        .map(occasion -> Candidate.of(occasion, authority, meanings))
                        .toList(),
                passages,
                passage -> passage.statement().occasion().stream().toList(),
                meanings);
    }

    private static String key(Passage passage) {
        return passage.statement().speaker() + " "
                + passage.day().map(Edtf::value).orElse("");
    }

    public boolean knows(String id) {
        return candidates.stream().anyMatch(candidate -> candidate.id().equals(id));
    }

    /** The likeliest, best first; what has nothing for it is left out. */
    public List<HappeningSuggestion> nearest(Passage passage, int most) {
        String around = passage.surroundings().isEmpty() ? passage.content() : passage.surroundings();
        Stems stems = Stems.of(around);
        Map<Integer, Double> words = index.scores(stems);
        Optional<Vector> meaning = meanings.of(around);
        List<HappeningSuggestion> found = new ArrayList<>();
        for (int at = 0; at < candidates.size(); at++) {
            Candidate candidate = candidates.get(at);
            Support support = new Support();
            support.add(Weight.WORDS, share(words.getOrDefault(at, 0.0)), sharedWords(stems, at, words));
            support.add(Weight.MEANING, cosine(meaning, candidate), List.of());
            addCircumstances(support, passage, around, candidate);
            if (support.score() >= Weight.FLOOR) {
                found.add(
                        new HappeningSuggestion(candidate.id(), candidate.label(), support.score(), support.reasons()));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(HappeningSuggestion::score)
                        .reversed()
                        .thenComparing(HappeningSuggestion::id))
                .limit(most)
                .toList();
    }

    private List<String> sharedWords(Stems stems, int at, Map<Integer, Double> words) {
        return words.containsKey(at) ? index.shared(stems, at).stream().limit(3).toList() : List.of();
    }

    private void addCircumstances(Support support, Passage passage, String around, Candidate candidate) {
        Optional<Edtf> date = candidate.happening().date();
        support.add(
                Weight.DAY,
                date.map(day -> nearness(day, passage.day().orElse(passage.published())))
                        .orElse(0.0),
                date.map(Edtf::value).stream().toList());
        Optional<String> place = candidate
                .place()
                .flatMap(names -> names.matcher(around).results().findFirst().map(MatchResult::group));
        support.add(Weight.PLACE, place.isPresent() ? 1 : 0, place.stream().toList());
        List<String> actors = passage.actors().stream()
                .filter(candidate.participants()::contains)
                .toList();
        support.add(Weight.ACTOR, Math.min(1, actors.size()), actors);
        boolean sameSpeech = days.getOrDefault(candidate.id(), Set.of()).contains(key(passage))
                && !known.apply(passage).contains(candidate.id());
        support.add(Weight.SAME_SPEECH, sameSpeech ? 1 : 0, List.of());
    }

    private static double cosine(Optional<Vector> meaning, Candidate candidate) {
        return meaning.flatMap(mine -> candidate.meaning().map(mine::cosine))
                .map(cosine -> Math.max(0, cosine))
                .orElse(0.0);
    }

    /** 1 where the days overlap, less with every day between, 0 after two weeks. */
    private static double nearness(Edtf one, Edtf other) {
        if (one.overlaps(other)) {
            return 1;
        }
        Optional<Long> apart = one.latest().flatMap(end -> other.earliest().map(begin -> daysBetween(end, begin)));
        return apart.map(days -> Math.max(0, 0.7 - days / 20.0)).orElse(0.0);
    }

    private static long daysBetween(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    private static double share(double score) {
        return score / (score + HALF);
    }
}
