package org.communique.resolution.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.resolution.text.WordList;

/** What is said for a country: its adjectives and its capital, which stands for its government. */
record Countries(Map<String, Country> byName) {

    /** The words for one country. */
    record Country(List<String> adjectives, List<String> capitals) {}

    static Countries load() {
        Map<String, Country> byName = new HashMap<>();
        for (String line : WordList.text("countries.tsv").split("\n")) {
            String[] cells = line.split("\t", -1);
            List<String> capitals = cells[2].isBlank() ? List.of() : List.of(cells[2].strip());
            byName.put(cells[0], new Country(List.of(cells[1].split("\\|")), capitals));
        }
        return new Countries(Map.copyOf(byName));
    }

    Country of(String name) {
        return byName.getOrDefault(name, new Country(List.of(), List.of()));
    }

    Stream<Country> all() {
        return byName.values().stream();
    }
}
