package org.communique.resolution.referent;

import java.util.List;
import java.util.Optional;
import org.communique.material.Span;

/** Whom a mention refers to: an actor of the authority, a candidate for it, the publication itself, or nobody known. */
public sealed interface Referent {

    /** How sure it is, 0 to 1. */
    double confidence();

    /** What tells this one from others, in every article: the id of an actor or of a candidate. */
    Optional<String> id();

    /** Calls the visitor's method for this kind of referent. */
    <T> T accept(Visitor<T> visitor);

    /** One method a kind: a new kind breaks the compiler, not the data. */
    interface Visitor<T> {
        T actor(Actor actor);

        T candidate(Candidate candidate);

        T publication(Publication publication);

        T nil(Nil nil);
    }

    /** An entry of the authority. */
    record Actor(String actor, double confidence) implements Referent {
        @Override
        public Optional<String> id() {
            return Optional.of(actor);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.actor(this);
        }
    }

    /**
     * Somebody whom the authority does not have.
     *
     * @param key a readable id with a digest of what identifies the candidate; of a group, that includes the article
     * @param isNamed whether it has a name, by which other articles may mean the same; else it is only described
     * @param names as printed, the fullest first
     * @param evidence where the article names or describes the candidate
     */
    record Candidate(String key, Kind kind, boolean isNamed, List<String> names, List<Span> evidence, double confidence)
            implements Referent {

        public Candidate {
            names = List.copyOf(names);
            evidence = List.copyOf(evidence);
            if (names.isEmpty()) {
                throw new IllegalArgumentException("a candidate has a name or a description");
            }
        }

        /** What sort of actor it would be. */
        public enum Kind {
            PERSON,
            ORGANIZATION,
            GROUP,
            /** Somebody whom the article describes and does not name: {@code a senior official}. */
            UNNAMED
        }

        /** The fullest name. */
        public String name() {
            return names.get(0);
        }

        @Override
        public Optional<String> id() {
            return Optional.of(key);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.candidate(this);
        }
    }

    /** Whoever publishes the article: “we found”, and words that nobody is named for. */
    record Publication(double confidence) implements Referent {
        @Override
        public Optional<String> id() {
            return Optional.empty();
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.publication(this);
        }
    }

    /** Nobody who could be named without guessing. */
    record Nil(Reason reason) implements Referent {

        /** Of a pronoun or a title that nobody or more than one fits. */
        public static Nil ambiguous() {
            return new Nil(Reason.AMBIGUOUS);
        }

        /** Why it is left open. */
        public enum Reason {
            /** The article does not say who. */
            NO_SOURCE,
            /** A pronoun or a title that nobody or more than one fits. */
            AMBIGUOUS,
            /** A single name, of which the article does not say whose it is. */
            LONE_NAME,
            /** What is named is no actor: a report, a survey, a thing. */
            NOT_AN_ACTOR
        }

        @Override
        public double confidence() {
            return 0;
        }

        @Override
        public Optional<String> id() {
            return Optional.empty();
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.nil(this);
        }
    }
}
