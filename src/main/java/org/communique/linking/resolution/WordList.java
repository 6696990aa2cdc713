package org.communique.linking.resolution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Words of one sort, as a file of the programme lists them. */
record WordList(Set<String> words) {

    static WordList load(String name) {
        return new WordList(Set.copyOf(List.of(text(name).trim().split("\\s+"))));
    }

    static String text(String name) {
        try (InputStream resource = WordList.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether the word is one of them, in whichever case. */
    boolean contains(String word) {
        return words.contains(Spelling.lower(word));
    }

    /** Whether it is one of them with an {@code s} at its end: {@code ministers}, not {@code spokesmen}. */
    boolean containsPlural(String word) {
        String lower = Spelling.lower(word);
        return lower.endsWith("s") && words.contains(lower.substring(0, lower.length() - 1));
    }
}
