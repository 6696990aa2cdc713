package org.communique.workbench.page;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.communique.curation.Bulk;

/**
 * What is asked before all that is clear in an article, or of what an actor said, is accepted.
 *
 * @param where the reports stand, in words
 * @param fields what is sent back with the decision
 * @param expected how many of them are probably wrong, and how well that is known
 */
public record ClearView(String where, String action, Map<String, String> fields, int count, String expected) {

    public ClearView {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    /** Of what can be accepted together. */
    public static ClearView of(Bulk clear, String where, String action, Map<String, String> fields) {
        String known = clear.decided() == 0
                ? "as far as the programme can tell"
                : "as far as " + Names.counted(clear.decided(), "decision") + " can tell";
        return new ClearView(
                where,
                action,
                fields,
                clear.cards().size(),
                String.format(Locale.ROOT, "Of them %.1f are probably wrong, %s.", clear.mistakes(), known));
    }
}
