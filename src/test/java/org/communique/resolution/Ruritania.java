package org.communique.resolution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.dossier.Authority;
import org.communique.dossier.Edtf;
import org.communique.dossier.Entity;
import org.communique.dossier.Naming;
import org.communique.kinds.Kind;
import org.communique.material.Place;

/** An authority of a country that does not exist. */
final class Ruritania {

    private static final Place NOWHERE = new Place("", 0, Map.of());

    private Ruritania() {}

    static Authority authority() {
        return Authority.of(List.of(
                new Entity.Person("oksana-kovaleva", naming("Oksana Kovaleva"), List.of(), NOWHERE),
                new Entity.Person("piet-vasser", naming("Piet Vasser"), List.of(), NOWHERE),
                new Entity.Location(
                        "strelsau", naming("Strelsau"), "city", Optional.empty(), Optional.empty(), List.of(), NOWHERE),
                organization("ruritania", "Ruritania", "state", Optional.empty()),
                organization(
                        "ruritania-mfa",
                        "Ministry of Foreign Affairs of Ruritania",
                        "ministry",
                        Optional.of("ruritania")),
                organization("portwick-post", "Portwick Post", "media", Optional.empty()),
                post("president-ruritania", "President of Ruritania", "ruritania"),
                post("spokesperson-mfa", "Spokesperson of the Foreign Ministry", "ruritania-mfa"),
                membership("kovaleva-president", "oksana-kovaleva", "ruritania", "president-ruritania"),
                membership("vasser-spokesperson", "piet-vasser", "ruritania-mfa", "spokesperson-mfa")));
    }

    private static Naming naming(String label) {
        List<Naming.Variant> adjectives = label.equals("Ruritania")
                ? List.of(new Naming.Variant("Ruritanian", Naming.Variant.Kind.DEMONYM, List.of()))
                : List.of();
        return new Naming(
                Map.of("en", label), adjectives, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    private static Entity organization(String id, String label, String type, Optional<String> parent) {
        Optional<String> seat = type.equals("state") ? Optional.of("strelsau") : Optional.empty();
        return new Entity.Organization(id, naming(label), type, parent, seat, List.of(), NOWHERE);
    }

    private static Entity post(String id, String label, String organization) {
        return new Entity.Plain(Kind.POST, id, naming(label), Map.of("organization", organization), List.of(), NOWHERE);
    }

    private static Entity membership(String id, String member, String organization, String post) {
        return new Entity.Membership(
                id,
                member,
                Optional.of(organization),
                Optional.of(post),
                Optional.empty(),
                Optional.of(Edtf.parse("2020-01-01/..")),
                List.of(),
                Optional.empty(),
                List.of(),
                NOWHERE);
    }
}
