package org.communique.federation.authority;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Compares names without case, accents and punctuation. */
final class Names {

    private Names() {}

    static boolean areTheSame(String one, String other) {
        return folded(one).equals(folded(other));
    }

    /** Whether every word of the second is one of the first. */
    static boolean hasTheWordsOf(String one, String other) {
        return List.of(folded(one).split(" ")).containsAll(List.of(folded(other).split(" ")));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
