package org.communique.workbench.page;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.dossier.Authority;
import org.communique.dossier.Entity;
import org.communique.dossier.Entity.Membership;

/** What people call the entries of the authority. */
public record Names(Authority authority) {

    /** The name of an entry, or its id where there is none. */
    public String of(String id) {
        return authority.find(id).map(this::of).orElse(id);
    }

    /** A membership has no name: it is called by its role and body. */
    public String of(Entity entity) {
        return entity instanceof Membership membership ? capacity(membership) : entity.label();
    }

    /** {@code 1 statement}, {@code 2 statements}. */
    public static String counted(int count, String noun) {
        return count == 1 ? "1 " + noun : count + " " + noun + "s";
    }

    private String capacity(Membership held) {
        Optional<String> post = held.post().map(this::of);
        String named = Stream.of(held.role().or(() -> post), held.organization().map(this::of))
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? held.id() : named;
    }
}
