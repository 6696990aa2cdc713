package org.communique.agreement;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What two people said of the same units, as values without an order: agreement by chance is taken out by
 * Krippendorff's alpha (K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011, section B).
 */
public final class Coincidences {

    private final Map<String, Map<String, Long>> observed = new TreeMap<>();
    private final Map<String, Long> values = new TreeMap<>();
    private long units;
    private long same;

    /** So many units of which one said this and the other that. */
    public void add(String one, String other, long count) {
        observed.computeIfAbsent(one, none -> new TreeMap<>()).merge(other, count, Long::sum);
        values.merge(one, count, Long::sum);
        values.merge(other, count, Long::sum);
        units += count;
        same += one.equals(other) ? count : 0;
    }

    /** Everything that another has as well. */
    public void addAll(Coincidences other) {
        other.observed.forEach((one, row) -> row.forEach((that, count) -> add(one, that, count)));
    }

    public long units() {
        return units;
    }

    /** The share of the units of which both said the same; nothing where there are no units. */
    public Optional<Double> share() {
        return units == 0 ? Optional.empty() : Optional.of((double) same / units);
    }

    /** Between -1 and 1; nothing where only one value was ever given, so that nothing could be told apart. */
    public Optional<Double> alpha() {
        double n = 2.0 * units;
        double expected = values.values().stream()
                .mapToDouble(count -> count * (n - count))
                .sum();
        double differing = 2.0 * (units - same);
        return expected == 0 ? Optional.empty() : Optional.of(1 - (n - 1) * differing / expected);
    }
}
