package org.communique.reading;

import java.util.List;
import org.communique.dossier.Evidence;
import org.communique.material.Problem;

/** Reads {@code evidence: [{document: a, at: [[1, 5]]}, {source: s, locator: row 3}]}. */
final class EvidenceDecoder {

    private EvidenceDecoder() {}

    static List<Evidence> evidence(Fields entry) {
        return entry.many("evidence", EvidenceDecoder::piece);
    }

    private static Evidence piece(Fields evidence) {
        if (evidence.has("document") == evidence.has("source")) {
            String message = "evidence is either a 'document' with 'at', or a 'source' with 'locator'";
            evidence.problem(Problem.Kind.BAD_VALUE, "evidence", message);
        }
        return evidence.has("document") ? passage(evidence) : citation(evidence);
    }

    private static Evidence passage(Fields evidence) {
        return new Evidence.Passage(
                evidence.required("document", Form.TEXT, ""), evidence.requiredList("at", Form.SPAN), evidence.place());
    }

    private static Evidence citation(Fields evidence) {
        return new Evidence.Citation(
                evidence.optional("source", Form.TEXT).orElse(""),
                evidence.optional("locator", Form.TEXT),
                evidence.optional("note", Form.TEXT),
                evidence.place());
    }
}
