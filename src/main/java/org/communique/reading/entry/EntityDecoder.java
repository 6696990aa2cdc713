package org.communique.reading.entry;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.communique.dossier.Entity;
import org.communique.kinds.Kind;
import org.communique.reading.yaml.Fields;
import org.communique.reading.yaml.Form;

/** Reads one entry of an authority file: a method for each kind of entity. */
public final class EntityDecoder {

    private static final Map<Kind, Function<Fields, Entity>> DECODERS = new EnumMap<>(Map.of(
            Kind.PERSON, EntityDecoder::person,
            Kind.ORGANIZATION, EntityDecoder::organization,
            Kind.PLACE, EntityDecoder::location,
            Kind.MEMBERSHIP, EntityDecoder::membership,
            Kind.EVENT, EntityDecoder::event,
            Kind.OCCASION, EntityDecoder::occasion,
            Kind.PROPOSITION, EntityDecoder::proposition,
            Kind.SOURCE, EntityDecoder::outsideSource));

    private EntityDecoder() {}

    static Entity person(Fields entry) {
        String id = id(entry);
        return new Entity.Person(id, NamingDecoder.naming(entry, id), EvidenceDecoder.evidence(entry), entry.place());
    }

    static Entity organization(Fields entry) {
        String id = id(entry);
        return new Entity.Organization(
                id,
                NamingDecoder.naming(entry, id),
                entry.required("type", Form.ORGANIZATION_TYPE, ""),
                entry.optional("parent", Form.TEXT),
                entry.optional("place", Form.TEXT),
                EvidenceDecoder.evidence(entry),
                entry.place());
    }

    static Entity location(Fields entry) {
        String id = id(entry);
        return new Entity.Location(
                id,
                NamingDecoder.naming(entry, id),
                entry.required("type", Form.PLACE_TYPE, ""),
                entry.optional("within", Form.TEXT),
                entry.optional("coordinates", Form.COORDINATES),
                EvidenceDecoder.evidence(entry),
                entry.place());
    }

    private static Entity plain(Kind kind, Fields entry) {
        String id = id(entry);
        Map<String, String> links = new TreeMap<>();
        kind.links()
                .forEach(
                        link -> entry.optional(link.key(), Form.TEXT).ifPresent(other -> links.put(link.key(), other)));
        return new Entity.Plain(
                kind, id, NamingDecoder.naming(entry, id), links, EvidenceDecoder.evidence(entry), entry.place());
    }

    static Entity membership(Fields entry) {
        return new Entity.Membership(
                id(entry),
                entry.text("member"),
                entry.optional("organization", Form.TEXT),
                entry.optional("post", Form.TEXT),
                entry.optional("role", Form.TEXT),
                entry.optional("during", Form.DATE),
                entry.list("attested", Form.DATE),
                entry.optional("note", Form.TEXT),
                EvidenceDecoder.evidence(entry),
                entry.place());
    }

    static Entity event(Fields entry) {
        String id = id(entry);
        return new Entity.Event(
                id,
                NamingDecoder.naming(entry, id),
                HappeningDecoder.happening(entry, Form.EVENT_TYPE),
                EvidenceDecoder.evidence(entry),
                entry.place());
    }

    static Entity occasion(Fields entry) {
        String id = id(entry);
        return new Entity.Occasion(
                id,
                NamingDecoder.naming(entry, id),
                HappeningDecoder.happening(entry, Form.OCCASION_TYPE),
                EvidenceDecoder.evidence(entry),
                entry.place());
    }

    static Entity proposition(Fields entry) {
        return new Entity.Proposition(
                id(entry),
                entry.text("text"),
                entry.list("about", Form.TEXT),
                entry.list("incompatible-with", Form.TEXT),
                entry.optional("note", Form.TEXT),
                EvidenceDecoder.evidence(entry),
                entry.place());
    }

    static Entity outsideSource(Fields entry) {
        return new Entity.OutsideSource(
                id(entry),
                entry.text("title"),
                entry.optional("url", Form.IRI).map(Object::toString),
                entry.optional("revision", Form.TEXT),
                entry.optional("licence", Form.TEXT),
                entry.optional("note", Form.TEXT),
                entry.place());
    }

    private static String id(Fields entry) {
        return entry.id(Form.ID);
    }

    /** The entry of a kind that people keep in the authority files. */
    public static Entity decode(Kind kind, Fields entry) {
        if (Kind.plain().contains(kind)) {
            return plain(kind, entry);
        }
        return Optional.ofNullable(DECODERS.get(kind))
                .orElseThrow(() -> new IllegalStateException("nothing reads entries of the kind " + kind))
                .apply(entry);
    }
}
