package org.communique.browser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openqa.selenium.Keys;

/** Looks for what a panel does not offer at once. */
final class Search {

    private static final int TRIES = 3;
    private static final int FEW = 4;

    private final Bench bench;
    private final List<String> failed = new ArrayList<>();

    Search(Bench bench) {
        this.bench = bench;
    }

    void fail(String why) {
        failed.add(why);
    }

    List<String> failed() {
        return List.copyOf(failed);
    }

    String label(String id) {
        return bench.shelf().authority().find(id).orElseThrow().label();
    }

    /** What is typed for it: its name, or its id where another thing is called the same. */
    String typed(String id) {
        String label = label(id);
        boolean isOneOfTwo = bench.shelf().authority().stream()
                .anyMatch(other -> !other.id().equals(id) && other.label().equalsIgnoreCase(label));
        return isOneOfTwo ? id : label;
    }

    /** Presses the button of that value; where it is not shown, a search for some letters of a name comes before. */
    boolean choose(String selector, String name) {
        Optional<String> key = bench.key(selector);
        Iterator<String> tries = letters(name).iterator();
        for (int tried = 0; tried < TRIES && key.isEmpty() && tries.hasNext(); tried++) {
            bench.press("/");
            bench.press(tries.next(), Keys.ENTER);
            key = bench.key(selector);
            if (!bench.browser().all(selector + ":checked").isEmpty()) {
                return true;
            }
        }
        key.ifPresentOrElse(bench::press, () -> failed.add("not found: " + name + " " + selector));
        return key.isPresent();
    }

    /**
     * Beginnings of its words that few other things have too, the shortest first, as whoever looks would type; at last
     * the whole name.
     */
    private List<String> letters(String name) {
        return Stream.concat(beginnings(name), Stream.of(name)).toList();
    }

    private Stream<String> beginnings(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .flatMap(word -> IntStream.rangeClosed(2, Math.max(2, word.length()))
                        .mapToObj(length -> word.substring(0, Math.min(length, word.length())))
                        .filter(begun -> frequency(begun) <= FEW)
                        .limit(1))
                .sorted(Comparator.comparingInt(String::length).thenComparingLong(this::frequency))
                .limit(TRIES - 1);
    }

    /** How many things have these letters in their names. */
    private long frequency(String letters) {
        return bench.shelf().authority().stream()
                .filter(entity -> entity.label().toLowerCase(Locale.ROOT).contains(letters))
                .count();
    }
}
