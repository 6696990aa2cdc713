package org.communique.resolution.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Words of one sort, as a file of the programme lists them. */
public record WordList(Set<String> words) {

    private static final String FOLDER = "/org/communique/resolution/";

    public static WordList load(String name) {
        return new WordList(Set.copyOf(List.of(text(name).trim().split("\\s+"))));
    }

    public static String text(String name) {
        try (InputStream resource = WordList.class.getResourceAsStream(FOLDER + name)) {
            if (resource == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether the word is one of them, in whichever case. */
    public boolean contains(String word) {
        return words.contains(Spelling.lower(word));
    }

    /** Whether it is one of them with an {@code s} at its end: {@code ministers}, not {@code spokesmen}. */
    public boolean containsPlural(String word) {
        String lower = Spelling.lower(word);
        return lower.endsWith("s") && words.contains(lower.substring(0, lower.length() - 1));
    }
}
