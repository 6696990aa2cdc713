package org.communique.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.communique.attribution.Sentence.Word;

/** The verbs that introduce what somebody says or thinks, in all their forms. */
record ReportingVerbs(Set<String> forms) {

    static ReportingVerbs load() {
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

    boolean contains(Word word) {
        return contains(word.text()) && (word.isVerbal() || isAlwaysVerbal(word));
    }

    boolean contains(String word) {
        return forms.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Words that taggers take for nouns or adjectives where a name follows. */
    private static boolean isAlwaysVerbal(Word word) {
        return word.is("said") || word.is("says") || word.is("told") || word.is("added");
    }
}
