package org.communique.meaning.happening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.dossier.Authority;
import org.communique.dossier.Entity;
import org.communique.dossier.Happening;
import org.communique.dossier.Naming;
import org.communique.meaning.encoder.Meanings;
import org.communique.meaning.encoder.Vector;
import org.communique.meaning.text.Stems;

/**
 * An event or occasion with what it is known by.
 *
 * @param place the names of its place
 * @param participants the ids of those who take part
 */
record Candidate(
        String id,
        String label,
        Happening happening,
        Stems words,
        Optional<Vector> meaning,
        Optional<Pattern> place,
        Set<String> participants) {

    static Candidate of(Entity.Happened named, Authority authority, Meanings meanings) {
        Happening happening = named.happening();
        String words = Stream.concat(Stream.of(named.label(), happening.type()), named.naming().description().stream())
                .collect(Collectors.joining(" "));
        return new Candidate(
                named.id(),
                named.label(),
                happening,
                Stems.of(words),
                meanings.of(words),
                happening.at().flatMap(place -> names(place, authority)),
                happening.participants().stream()
                        .map(Happening.Participant::actor)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Optional<Pattern> names(String id, Authority authority) {
        return authority
                .find(id, Entity.Named.class)
                .map(Entity.Named::naming)
                .map(naming -> Stream.concat(
                                naming.labels().values().stream(),
                                naming.variants().stream()
                                        .filter(variant -> variant.kind() == Naming.Variant.Kind.NAME)
                                        .map(Naming.Variant::text))
                        .distinct()
                        .sorted()
                        .toList())
                .map(Candidate::anyOf);
    }

    private static Pattern anyOf(List<String> names) {
        return Pattern.compile(names.stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
    }
}
