package org.communique.attribution.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of one language that direct speech is recognised by.
 *
 * @param language its BCP 47 tag
 * @param verbs that report, in all forms
 * @param auxiliaries before participles that report
 * @param negations with which a report is none
 * @param stops that end the name of who speaks: prepositions, days, conjunctions
 */
record Lexicon(
        String language,
        Set<String> verbs,
        Set<String> auxiliaries,
        Set<String> participles,
        Set<String> pronouns,
        Set<String> negations,
        Set<String> stops) {

    static Lexicon load(String language) {
        Map<String, Set<String>> lists = new HashMap<>();
        text(language).lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] nameAndWords = line.split(":", 2);
            lists.put(nameAndWords[0], words(nameAndWords[1]));
        });
        return new Lexicon(
                language,
                lists.getOrDefault("verbs", Set.of()),
                lists.getOrDefault("auxiliaries", Set.of()),
                lists.getOrDefault("participles", Set.of()),
                lists.getOrDefault("pronouns", Set.of()),
                lists.getOrDefault("negations", Set.of()),
                lists.getOrDefault("stops", Set.of()));
    }

    private static Set<String> words(String line) {
        return line.isBlank() ? Set.of() : Set.copyOf(List.of(line.trim().split("\\s+")));
    }

    private static String text(String language) {
        try (InputStream resource = Lexicon.class.getResourceAsStream(language + ".txt")) {
            if (resource == null) {
                throw new IllegalStateException(language + ".txt is missing from the jar");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean isVerb(String word) {
        return verbs.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isStop(String word) {
        return stops.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isAuxiliary(String word) {
        return auxiliaries.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isParticiple(String word) {
        return participles.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isNegation(String word) {
        return negations.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isPronoun(String word) {
        return pronouns.contains(word.toLowerCase(Locale.ROOT));
    }
}
