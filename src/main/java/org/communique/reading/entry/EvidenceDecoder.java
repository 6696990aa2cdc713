package org.communique.reading.entry;

import java.util.List;
import java.util.Optional;
import org.communique.dossier.Evidence;
import org.communique.dossier.finding.Identification;
import org.communique.material.Problem;
import org.communique.reading.yaml.Fields;
import org.communique.reading.yaml.Form;

/** Reads {@code evidence: [{document: a, at: [[1, 5]]}, {source: s, locator: row 3}]}. */
final class EvidenceDecoder {

    private EvidenceDecoder() {}

    static List<Evidence> evidence(Fields entry) {
        return entry.many("evidence", EvidenceDecoder::piece);
    }

    private static Evidence piece(Fields evidence) {
        String document = evidence.optional("document", Form.TEXT).orElse("");
        String source = evidence.optional("source", Form.TEXT).orElse("");
        Optional<String> locator = evidence.optional("locator", Form.TEXT);
        Optional<String> note = evidence.optional("note", Form.TEXT);
        if (evidence.has("document") == evidence.has("source")) {
            String message = "evidence is either a 'document' with 'at', or a 'source' with 'locator'";
            evidence.problem(Problem.Kind.BAD_VALUE, "evidence", message);
            evidence.list("at", Form.SPAN);
        }
        return evidence.has("source")
                ? new Evidence.Citation(source, locator, note, evidence.place())
                : new Evidence.Passage(
                        document,
                        evidence.requiredList("at", Form.SPAN),
                        evidence.one("same", EvidenceDecoder::identification),
                        evidence.place());
    }

    static Identification identification(Fields why) {
        return new Identification(why.required("confidence", Form.decimal(0, 1), 0.0), why.list("reasons", Form.TEXT));
    }
}
