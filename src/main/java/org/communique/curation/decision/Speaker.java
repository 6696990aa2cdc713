package org.communique.curation.decision;

import java.util.List;
import java.util.Optional;
import org.communique.material.Span;

/** Who spoke, as a curator says. */
public sealed interface Speaker {

    /** What somebody is called whom the dataset does not have yet. */
    default Optional<String> newName() {
        return Optional.empty();
    }

    /** An actor of the dataset. */
    record Known(String actor) implements Speaker {}

    /** A person whom the dataset does not have yet, named at these words of the article. */
    record NewPerson(String name, List<Span> at) implements Speaker {
        public NewPerson {
            at = List.copyOf(at);
        }

        @Override
        public Optional<String> newName() {
            return Optional.of(name);
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
    }

    /** An actor of the dataset, under a name that stands for it: “Beijing”. The actor gets it as a metonym. */
    record Metonym(String actor, String name, List<Span> at) implements Speaker {
        public Metonym {
            at = List.copyOf(at);
        }
    }
}
