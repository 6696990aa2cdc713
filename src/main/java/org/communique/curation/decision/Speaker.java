package org.communique.curation.decision;

import java.util.List;
import java.util.Optional;
import org.communique.material.Span;

/** Who spoke, as a curator says. */
public sealed interface Speaker {

    <T> T accept(Visitor<T> visitor);

    /** What somebody is called whom the dataset does not have yet. */
    default Optional<String> newName() {
        return Optional.empty();
    }

    /** One method a kind of answer. */
    interface Visitor<T> {
        T known(Known known);

        T newPerson(NewPerson person);

        T newBody(NewBody body);

        T unnamed(Unnamed unnamed);

        T metonym(Metonym metonym);
    }

    /** An actor of the dataset. */
    record Known(String actor) implements Speaker {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.known(this);
        }
    }

    /** A person whom the dataset does not have yet, named at these words of the article. */
    record NewPerson(String name, List<Span> at) implements Speaker {
        public NewPerson {
            at = List.copyOf(at);
        }

        @Override
        public Optional<String> newName() {
            return Optional.of(name);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.newPerson(this);
        }
    }

    /** A body that the dataset does not have yet; the type is a code such as {@code ministry}. */
    record NewBody(String name, String type, List<Span> at) implements Speaker {
        public NewBody {
            at = List.copyOf(at);
        }

        @Override
        public Optional<String> newName() {
            return Optional.of(name);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.newBody(this);
        }
    }

    /** Somebody whom the article does not name: “a European diplomat”. */
    record Unnamed(String description, List<Span> at) implements Speaker {
        public Unnamed {
            at = List.copyOf(at);
        }

        @Override
        public Optional<String> newName() {
            return Optional.of(description);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.unnamed(this);
        }
    }

    /** An actor of the dataset, under a name that stands for it: “Beijing”. The actor gets it as a metonym. */
    record Metonym(String actor, String name, List<Span> at) implements Speaker {
        public Metonym {
            at = List.copyOf(at);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.metonym(this);
        }
    }
}
