package org.communique.server.network;

import java.util.List;

/**
 * That one actor stands so to another.
 *
 * @param kind what it is: addresses, quotes, contradicts
 * @param from the IRI of who addresses, quotes or contradicts
 * @param to the IRI of who is addressed, quoted or contradicted
 * @param statements the statements that show it, in order; at least one
 */
record Tie(String kind, String from, String to, List<String> statements) {

    private static final int MOST_SHOWN = 10;

    Tie {
        statements = List.copyOf(statements);
    }

    int weight() {
        return statements.size();
    }

    /** The first statements that show it. */
    String evidence() {
        return String.join(" ", statements.subList(0, Math.min(MOST_SHOWN, statements.size())));
    }
}
