package org.communique.reading.entry;

import org.communique.dossier.Happening;
import org.communique.reading.yaml.Fields;
import org.communique.reading.yaml.Form;

/** Reads what, when, where and with whom of an event or an occasion. */
final class HappeningDecoder {

    private HappeningDecoder() {}

    static Happening happening(Fields entry, Form<String> type) {
        Status status = entry.optional("status", Form.word(Status.class)).orElse(Status.REPORTED);
        return new Happening(
                entry.required("type", type, ""),
                status == Status.ALLEGED,
                entry.list("alleged-by", Form.TEXT),
                entry.optional("date", Form.DATE),
                entry.optional("place", Form.TEXT),
                entry.many("participants", HappeningDecoder::participant),
                entry.many("relations", HappeningDecoder::relation));
    }

    /** Whether it happened, or a party only claims so. */
    private enum Status {
        REPORTED,
        ALLEGED
    }

    private static Happening.Participant participant(Fields participant) {
        return new Happening.Participant(
                participant.text("actor"),
                participant.optional("role", Form.TEXT),
                EvidenceDecoder.evidence(participant),
                participant.place());
    }

    private static Happening.Relation relation(Fields relation) {
        return new Happening.Relation(
                relation.required(
                        "kind", Form.word(Happening.Relation.Kind.class), Happening.Relation.Kind.SAME_TIME_AS),
                relation.text("event"),
                relation.optional("stated-by", Form.TEXT),
                EvidenceDecoder.evidence(relation),
                relation.place());
    }
}
