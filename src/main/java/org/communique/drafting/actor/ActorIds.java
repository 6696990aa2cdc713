package org.communique.drafting.actor;

import java.util.Locale;
import org.communique.material.Sha256;

/** Ids of actors that a programme proposes: a readable name, and a digest of what identifies the actor. */
final class ActorIds {

    private static final int DIGITS = 8;
    private static final int LONGEST = 40;

    private ActorIds() {}

    static String of(String name, String identity) {
        String readable =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String start =
                readable.substring(0, Math.min(LONGEST, readable.length())).replaceAll("-+$", "");
        String digits = Sha256.of(identity).hex().substring(0, DIGITS).toLowerCase(Locale.ROOT);
        return (start.isEmpty() ? "actor" : start) + "-" + digits;
    }
}
