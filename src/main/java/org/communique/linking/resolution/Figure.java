package org.communique.linking.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.material.Span;

/**
 * A person who appears in one article.
 *
 * @param names as printed, the first full name first
 * @param actor the id of the authority's person, where it is one
 */
record Figure(List<String> names, Optional<String> actor, double confidence, Gender gender, List<Span> evidence) {

    /** As far as a given name or a title tells it. */
    enum Gender {
        MALE,
        FEMALE,
        UNKNOWN;

        boolean suits(Gender other) {
            return this == UNKNOWN || other == UNKNOWN || this == other;
        }
    }

    Figure {
        names = List.copyOf(names);
        evidence = List.copyOf(evidence);
    }

    String name() {
        return names.get(0);
    }

    /** The words by which the person may be called later. */
    Set<String> parts() {
        return names.stream()
                .flatMap(name -> Stream.of(Spelling.lower(name).split(" ")))
                .filter(part -> part.length() > 1 && !part.endsWith("."))
                .collect(Collectors.toSet());
    }

    boolean isCalled(String word) {
        return parts().contains(Spelling.lower(word));
    }

    /** Whether the word is the last of a name. */
    boolean hasSurname(String word) {
        String lower = Spelling.lower(word);
        return names.stream()
                .anyMatch(name -> Spelling.lower(name).endsWith(" " + lower)
                        || Spelling.lower(name).equals(lower));
    }

    Figure alsoAt(Span span) {
        return new Figure(
                names,
                actor,
                confidence,
                gender,
                Stream.concat(evidence.stream(), Stream.of(span)).toList());
    }

    Referent referent(double certainty) {
        return actor.<Referent>map(id -> new Referent.Actor(id, confidence * certainty))
                .orElseGet(() -> new Referent.Candidate(
                        CandidateKey.of(Referent.Candidate.Kind.PERSON, name()),
                        Referent.Candidate.Kind.PERSON,
                        names,
                        evidence.subList(0, Math.min(5, evidence.size())),
                        confidence * certainty));
    }
}
