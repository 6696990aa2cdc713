package org.communique.server.serialization;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.riot.out.NodeFormatterTTL;

/** Writes terms as Jena does in Turtle, and notes the prefixes on the way. */
final class TurtleTerms extends NodeFormatterTTL {

    private final Prefixes prefixes;
    private final Map<String, String> used = new TreeMap<>();

    TurtleTerms(Prefixes prefixes) {
        this.prefixes = prefixes;
    }

    /** Prefix to namespace, of those that were written. */
    Map<String, String> used() {
        return used;
    }

    @Override
    public void formatURI(AWriter out, String iri) {
        int local = Prefixes.localName(iri);
        String namespace = iri.substring(0, local);
        String prefix = prefixes.of(namespace);
        if (prefix.isEmpty() || !isLocalName(iri, local)) {
            super.formatURI(out, iri);
        } else {
            used.put(prefix, namespace);
            out.print(prefix);
            out.print(':');
            out.print(iri.substring(local));
        }
    }

    /** Fewer than Turtle's PN_LOCAL allows: those that need no second look. */
    private static boolean isLocalName(String iri, int from) {
        for (int at = from; at < iri.length(); at++) {
            char letter = iri.charAt(at);
            boolean isPlain = letter >= 'a' && letter <= 'z'
                    || letter >= 'A' && letter <= 'Z'
                    || letter >= '0' && letter <= '9'
                    || letter == '_';
            boolean isInside = at > from && (letter == '-' || letter == '.' && at < iri.length() - 1);
            if (!isPlain && !isInside) {
                return false;
            }
        }
        return from < iri.length();
    }
}
