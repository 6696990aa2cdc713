package org.communique.resolution.cast;

import java.util.List;
import java.util.Optional;
import org.communique.material.Span;
import org.communique.resolution.identity.PersonName;
import org.communique.resolution.referent.Referent;
import org.communique.resolution.referent.Referent.Candidate.Kind;

/**
 * A person who appears in one article.
 *
 * @param id of the authority's person, or of the candidate
 * @param name as it is printed first
 * @param actor the id of the authority's person, where it is one
 * @param evidence where the person is named
 */
public record CastMember(
        String id, String name, Optional<String> actor, double confidence, Gender gender, List<Span> evidence) {

    private static final int EVIDENCE = 5;

    /** As far as a given name or a title tells it. */
    public enum Gender {
        MALE,
        FEMALE,
        UNKNOWN;

        public boolean suits(Gender other) {
            return this == UNKNOWN || other == UNKNOWN || this == other;
        }
    }

    public CastMember {
        evidence = List.copyOf(evidence);
    }

    PersonName named() {
        return new PersonName(name);
    }

    /** Whether the word is the last of the name. */
    public boolean hasSurname(String word) {
        return named().hasSurname(word);
    }

    CastMember of(Gender known) {
        return new CastMember(id, name, actor, confidence, known, evidence);
    }

    CastMember seenAt(List<Span> spans) {
        return new CastMember(id, name, actor, confidence, gender, spans);
    }

    public Referent referent(double certainty) {
        double sure = confidence * certainty;
        return actor.<Referent>map(person -> new Referent.Actor(person, sure))
                .orElseGet(() -> new Referent.Candidate(
                        id,
                        Kind.PERSON,
                        true,
                        List.of(name),
                        evidence.subList(0, Math.min(EVIDENCE, evidence.size())),
                        sure));
    }
}
