package org.communique.material.intake.metadata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** First names of many languages, without accents, in small letters. */
public final class GivenNames {

    private static final List<String> FILES =
            List.of("/org/communique/resolution/names-male.txt", "/org/communique/resolution/names-female.txt");

    private GivenNames() {}

    /** The lists are read when they are first needed. */
    private static final class Known {
        private static final Set<String> NAMES =
                FILES.stream().flatMap(GivenNames::words).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> words(String file) {
        try (InputStream resource = GivenNames.class.getResourceAsStream(file)) {
            if (resource == null) {
                throw new IllegalStateException(file + " is missing from the jar");
            }
            return Stream.of(plain(new String(resource.readAllBytes(), StandardCharsets.UTF_8))
                    .split("\\s+"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether the first word of a name is one of them; of {@code Anna-Lena} its first part counts. */
    public static boolean begin(String name) {
        String first = plain(name).replaceFirst("[\\s-].*", "");
        return Known.NAMES.contains(first) || Known.NAMES.contains(german(first));
    }

    private static String german(String word) {
        return word.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('\u0131', 'i')
                .toLowerCase(Locale.ROOT);
    }
}
