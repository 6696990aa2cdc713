package org.communique.meaning.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How well texts answer a text by the words that they share: Okapi BM25 (Robertson and Zaragoza 2009, §3.5) with
 * k1 = 1.2 and b = 0.75, over stems.
 */
public final class Bm25 {

    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private final List<Stems> texts;
    private final Map<String, List<Posting>> postings = new HashMap<>();
    private final double averageLength;

    public Bm25(List<Stems> texts) {
        this.texts = List.copyOf(texts);
        for (int at = 0; at < this.texts.size(); at++) {
            index(at, this.texts.get(at));
        }
        this.averageLength =
                Math.max(1, this.texts.stream().mapToInt(Stems::size).average().orElse(1));
    }

    private void index(int text, Stems stems) {
        Map<String, Integer> counts = new HashMap<>();
        stems.all().forEach(stem -> counts.merge(stem, 1, Integer::sum));
        counts.forEach((stem, count) ->
                postings.computeIfAbsent(stem, fresh -> new ArrayList<>()).add(new Posting(text, count)));
    }

    private record Posting(int text, int count) {}

    /** The score of each text that shares a word with the query, by its place in the list. */
    public Map<Integer, Double> scores(Stems query) {
        Map<Integer, Double> scores = new HashMap<>();
        for (String stem : new HashSet<>(query.all())) {
            List<Posting> found = postings.getOrDefault(stem, List.of());
            for (Posting posting : found) {
                scores.merge(posting.text, weight(posting, found.size()), Double::sum);
            }
        }
        return scores;
    }

    private double weight(Posting posting, int texts) {
        double length = this.texts.get(posting.text).size() / averageLength;
        return rarity(texts) * posting.count * (K1 + 1) / (posting.count + K1 * (1 - B + B * length));
    }

    private double rarity(int texts) {
        return Math.log(1 + (this.texts.size() - texts + 0.5) / (texts + 0.5));
    }

    /** The words that a query and a text share, the rarest first, as the query prints them. */
    public List<String> shared(Stems query, int text) {
        Set<String> own = new HashSet<>(texts.get(text).all());
        return query.all().stream()
                .distinct()
                .filter(own::contains)
                .sorted(Comparator.comparingInt((String stem) ->
                                postings.getOrDefault(stem, List.of()).size())
                        .thenComparing(Comparator.naturalOrder()))
                .flatMap(stem -> Stream.ofNullable(query.words().get(stem)))
                .toList();
    }
}
