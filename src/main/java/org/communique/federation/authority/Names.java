package org.communique.federation.authority;

import java.text.Normalizer;
import java.util.Locale;

/** Compares names without case, accents and punctuation. */
final class Names {

    private Names() {}

    static boolean areTheSame(String one, String other) {
        return folded(one).equals(folded(other));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
