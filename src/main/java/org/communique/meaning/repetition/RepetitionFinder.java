package org.communique.meaning.repetition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communique.dossier.Edtf;
import org.communique.meaning.encoder.Meanings;
import org.communique.meaning.passage.Passage;
import org.communique.meaning.suggestion.Reason;
import org.communique.meaning.suggestion.Repetition;
import org.communique.meaning.text.Bm25;
import org.communique.meaning.text.Stems;

/**
 * Finds pairs of passages of one speaker that say the same and may be of one day. Passages in different languages are not
 * compared: no encoder for that was to be had.
 */
public final class RepetitionFinder {

    private static final double SAME = 0.75;

    /** So many of a speaker's passages are compared with each. */
    private static final int COMPARED = 5;

    private final Meanings meanings;

    public RepetitionFinder(Meanings meanings) {
        this.meanings = meanings;
    }

    /** The pairs, the surest first. */
    public List<Repetition> among(List<Passage> passages) {
        Map<String, List<Passage>> bySpeaker = passages.stream()
                .filter(Passage::isLongEnough)
                .collect(groupingBy(passage -> passage.statement().speaker(), TreeMap::new, toList()));
        return bySpeaker.values().stream()
                .filter(own -> own.size() > 1)
                .flatMap(this::ofOne)
                .sorted(Comparator.comparingDouble(Repetition::score)
                        .reversed()
                        .thenComparing(Repetition::one)
                        .thenComparing(Repetition::other))
                .toList();
    }

    private Stream<Repetition> ofOne(List<Passage> own) {
        List<Stems> stems = own.stream().map(Passage::stems).toList();
        Bm25 index = new Bm25(stems);
        List<Repetition> found = new ArrayList<>();
        for (int at = 0; at < own.size(); at++) {
            int one = at;
            index.scores(stems.get(one)).entrySet().stream()
                    .filter(entry -> entry.getKey() > one && mayBeOne(own.get(one), own.get(entry.getKey())))
                    .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(COMPARED)
                    .flatMap(entry -> pair(own.get(one), own.get(entry.getKey())))
                    .forEach(found::add);
        }
        return found.stream();
    }

    private static boolean mayBeOne(Passage one, Passage other) {
        return !one.isOfTheSameStatementAs(other) && day(one).overlaps(day(other));
    }

    private static Edtf day(Passage passage) {
        return passage.day().orElse(passage.published());
    }

    private Stream<Repetition> pair(Passage one, Passage other) {
        return meanings
                .of(one.content())
                .flatMap(mine -> meanings.of(other.content()).map(mine::cosine))
                .filter(cosine -> cosine >= SAME)
                .map(cosine -> new Repetition(one.at(), other.at(), cosine, Reason.of(Reason.Kind.SIMILAR_MEANING)))
                .stream();
    }
}
