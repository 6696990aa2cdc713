package org.communique.attribution.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.attribution.text.Sentence.Word;

/** The verbs that introduce what somebody says or thinks, in all their forms. */
public record ReportingVerbs(Set<String> forms) {

    public static ReportingVerbs load() {
        try (InputStream resource = ReportingVerbs.class.getResourceAsStream("reporting-verbs.txt")) {
            if (resource == null) {
                throw new IllegalStateException("reporting-verbs.txt is missing from the jar");
            }
            String text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            return new ReportingVerbs(Set.of(text.trim().split("\\s+")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public boolean contains(Word word) {
        return contains(word.text()) && (word.isVerbal() || isAlwaysVerbal(word));
    }

    public boolean contains(String word) {
        return forms.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether one of the words is such a verb, or <i>according</i>. */
    public boolean containsOneOf(String words) {
        return Stream.of(words.split("[^\\p{L}]+"))
                .anyMatch(word -> contains(word) || word.equalsIgnoreCase("according"));
    }

    /** Words that taggers take for nouns or adjectives where a name follows. */
    private static boolean isAlwaysVerbal(Word word) {
        return word.is("said") || word.is("says") || word.is("told") || word.is("added");
    }
}
