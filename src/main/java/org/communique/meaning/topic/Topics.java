package org.communique.meaning.topic;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.communique.meaning.passage.Passage;
import org.communique.meaning.suggestion.Topic;

/** Counts the terms of passages by month. Terms are what the extractor found; passages that people wrote have none. */
public final class Topics {

    private static final int LEAST = 3;
    private static final int MONTH = 7;

    private Topics() {}

    /** The terms that three passages or more have in common, the most frequent first. */
    public static List<Topic> of(List<Passage> passages, int most) {
        Map<String, SortedMap<String, Integer>> counts = new TreeMap<>();
        for (Passage passage : passages) {
            String month = month(passage);
            passage.report().terms().stream()
                    .map(term -> term.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toCollection(HashSet::new))
                    .forEach(term -> counts.computeIfAbsent(term, fresh -> new TreeMap<>())
                            .merge(month, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .map(entry -> new Topic(entry.getKey(), sum(entry.getValue()), entry.getValue()))
                .filter(topic -> topic.passages() >= LEAST)
                .sorted(Comparator.comparingInt(Topic::passages).reversed().thenComparing(Topic::term))
                .limit(most)
                .toList();
    }

    private static int sum(Map<String, Integer> months) {
        return months.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String month(Passage passage) {
        Optional<LocalDate> day = passage.published().earliest();
        return day.map(date -> date.toString().substring(0, MONTH)).orElse("");
    }
}
