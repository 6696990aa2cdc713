package org.communique.importing;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.dossier.Authority;
import org.communique.dossier.Entity;

/** Readable ids that nothing else has: of the name, with the Wikidata item or a number where that is taken. */
final class NewIds {

    private static final int LONGEST = 80;

    private final Set<String> taken = new HashSet<>();

    NewIds(Authority authority) {
        authority.stream().map(Entity::id).forEach(taken::add);
    }

    String of(String name, Optional<String> qid) {
        String slug = slug(name);
        String plain = slug.isEmpty() ? qid.orElse("actor").toLowerCase(Locale.ROOT) : slug;
        String id = taken.contains(plain)
                ? plain + qid.map(item -> "-" + item.toLowerCase(Locale.ROOT)).orElse("")
                : plain;
        String free = id;
        for (int number = 2; !taken.add(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }

    /** Small letters and digits, parted by hyphens. */
    static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-");
        String cut = slug.substring(0, Math.min(LONGEST, slug.length()));
        return cut.replaceAll("^-+|-+$", "");
    }
}
