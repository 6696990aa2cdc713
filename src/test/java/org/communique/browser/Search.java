package org.communique.browser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.Keys;

/** Looks for what a panel does not offer at once. */
final class Search {

    private static final int LETTERS = 4;

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

    /** How many things are called so: whoever looks for one types what tells it from others. */
    private long frequency(String letters) {
        return bench.shelf().authority().stream()
                .filter(entity -> entity.label().contains(letters))
                .count();
    }

    /** Presses the button of that value; where it is not shown, a search for some letters of a name comes before. */
    boolean choose(String selector, String name) {
        Optional<String> key = bench.key(selector);
        if (key.isEmpty()) {
            List<String> words = Stream.of(name.split("[^\\p{L}\\p{N}]+"))
                    .map(word -> word.substring(0, Math.min(LETTERS, word.length())))
                    .sorted(Comparator.comparingLong(this::frequency))
                    .toList();
            for (int tried = 1; tried <= Math.min(3, words.size()) && key.isEmpty(); tried++) {
                bench.press("/");
                bench.press(String.join(" ", words.subList(0, tried)), Keys.ENTER);
                key = bench.key(selector);
            }
        }
        key.ifPresentOrElse(bench::press, () -> failed.add("not found: " + name + " " + selector));
        return key.isPresent();
    }
}
