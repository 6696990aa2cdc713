package org.communique.meaning.suggestion;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A term that many passages have in common.
 *
 * @param passages how many passages have it
 * @param months month, such as {@code 2022-01}, to how many passages of articles of that month have it
 */
public record Topic(String term, int passages, SortedMap<String, Integer> months) {

    public Topic {
        months = new TreeMap<>(Map.copyOf(months));
    }
}
