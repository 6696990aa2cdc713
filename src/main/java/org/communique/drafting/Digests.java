package org.communique.drafting;

import java.util.Locale;
import org.communique.material.Sha256;

/** Ids of what a programme makes: a digest of what identifies the thing, so that the same thing has the same id again. */
final class Digests {

    private static final int REPORT_DIGITS = 10;
    private static final int ACTOR_DIGITS = 8;
    private static final int STATEMENT_DIGITS = 16;
    private static final int LONGEST = 40;

    private Digests() {}

    static String report(String identity) {
        return "m" + digits(identity, REPORT_DIGITS);
    }

    static String statement(String article, String report) {
        return "m" + digits(article + "\n" + report, STATEMENT_DIGITS);
    }

    /** A readable name and the digest. */
    static String actor(String name, String identity) {
        String readable =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String start =
                readable.substring(0, Math.min(LONGEST, readable.length())).replaceAll("-+$", "");
        return (start.isEmpty() ? "actor" : start) + "-" + digits(identity, ACTOR_DIGITS);
    }

    private static String digits(String identity, int count) {
        return Sha256.of(identity).hex().substring(0, count).toLowerCase(Locale.ROOT);
    }
}
