package org.communique.reading.entry;

import java.util.Map;
import org.communique.dossier.Naming;
import org.communique.dossier.Naming.Variant.Kind;
import org.communique.reading.yaml.Fields;
import org.communique.reading.yaml.Form;

/** Reads label, names, description and Wikidata item of a named thing. */
final class NamingDecoder {

    private NamingDecoder() {}

    static Naming naming(Fields entry, String id) {
        return new Naming(
                labels(entry, id),
                entry.many("names", NamingDecoder::variant),
                entry.optional("description", Form.TEXT),
                entry.optional("note", Form.TEXT),
                entry.one("wikidata", NamingDecoder::wikidata),
                entry.many("may-be", NamingDecoder::mayBe));
    }

    /** {@code label: Almaty} is in the dataset's language. */
    private static Map<String, String> labels(Fields entry, String id) {
        if (entry.isScalar("label")) {
            return Map.of(Naming.OF_DATASET, entry.required("label", Form.TEXT, id));
        }
        return entry.requiredOne("label", labels -> labels.each(Form.LANGUAGE, Form.TEXT))
                .filter(labels -> !labels.isEmpty())
                .orElse(Map.of(Naming.OF_DATASET, id));
    }

    private static Naming.Variant variant(Fields variant) {
        return new Naming.Variant(
                variant.text("text"),
                variant.optional("kind", Form.word(Kind.class)).orElse(Kind.NAME),
                EvidenceDecoder.evidence(variant));
    }

    private static Naming.MayBe mayBe(Fields other) {
        return new Naming.MayBe(other.text("actor"), EvidenceDecoder.identification(other));
    }

    private static Naming.WikidataLink wikidata(Fields link) {
        return new Naming.WikidataLink(
                link.required("id", Form.QID, "Q1"),
                link.required("match", Form.word(Naming.Match.class), Naming.Match.CLOSE),
                link.optional("note", Form.TEXT),
                EvidenceDecoder.evidence(link));
    }
}
