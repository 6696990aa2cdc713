package org.communique.server.reconciliation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A thing that somebody's cell may mean.
 *
 * @param id the part of its IRI after the identifier space, such as {@code actor/xi-jinping}
 * @param score how alike the names are, from 0 to 100; 100 where one of its names is the same but for case and spaces
 */
record Candidate(String id, String name, String type, String description, double score) {

    static final double SAME = 100;

    boolean isSame() {
        return score >= SAME;
    }

    /** @param types the name under which its type is listed */
    ObjectNode json(String types) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", id).put("name", name).put("description", description);
        json.putArray(types).addObject().put("id", type).put("name", type);
        return json;
    }
}
