package org.communique.resolution.referent;

import java.util.Locale;
import org.communique.material.Sha256;
import org.communique.resolution.text.Spelling;

/** Ids of candidates: readable, with a digest of what identifies them, so that every run gives the same. */
public final class CandidateKey {

    private CandidateKey() {}

    /** Of one who is the same in every article. */
    public static String of(Referent.Candidate.Kind kind, String name) {
        return key(name, kind + "|" + Spelling.lower(Spelling.fold(name)));
    }

    /** Of one who is only described, and may be another in the next article. */
    public static String within(String article, String description) {
        return key(description, article + "|" + Spelling.lower(Spelling.fold(description)));
    }

    private static String key(String name, String identity) {
        String digest = Sha256.of(identity).toString().toLowerCase(Locale.ROOT);
        String slug = Spelling.slug(name);
        return (slug.isEmpty() ? "actor" : slug) + "-" + digest.substring(0, 8);
    }
}
