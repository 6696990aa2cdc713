package org.communique.federation.authority;

import java.util.List;

/**
 * An item that an entity may be; a person decides.
 *
 * @param score the higher, the more speaks for it
 * @param reasons what speaks for it and against it, in words
 */
public record Candidate(String qid, String label, int score, List<String> reasons) {
    public Candidate {
        reasons = List.copyOf(reasons);
    }
}
