package org.communique.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.kinds.Kind;
import org.communique.material.Place;

/** An entry of the authority files: whom and what statements speak of. */
public sealed interface Entity {

    String id();

    /** What kind of thing it is. */
    Kind kind();

    /** File and line, for messages. */
    Place place();

    /** What supports the entry. */
    List<Evidence> evidence();

    /** The name in English, or in the first language given. */
    String label();

    /** An entity with names of its own. */
    sealed interface Named extends Entity {
        Naming naming();

        @Override
        default String label() {
            return naming().preferred();
        }
    }

    /** Something that happened, and the occasion of a statement. */
    sealed interface Happened extends Named {
        Happening happening();
    }

    /** A human being; unnamed ones have a label that says so. */
    record Person(String id, Naming naming, List<Evidence> evidence, Place place) implements Named {
        public Person {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Kind kind() {
            return Kind.PERSON;
        }
    }

    /** A state, body, alliance, company or medium acting as one. */
    record Organization(
            String id,
            Naming naming,
            String type,
            Optional<String> parent,
            Optional<String> seat,
            List<Evidence> evidence,
            Place place)
            implements Named {
        public Organization {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Kind kind() {
            return Kind.ORGANIZATION;
        }
    }

    /** Somewhere on the map; states are organizations of type state, for they act. */
    record Location(
            String id,
            Naming naming,
            String type,
            Optional<String> within,
            Optional<Coordinates> coordinates,
            List<Evidence> evidence,
            Place place)
            implements Named {
        public Location {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Kind kind() {
            return Kind.PLACE;
        }
    }

    /** WGS 84 degrees. */
    record Coordinates(double latitude, double longitude) {}

    /**
     * A thing that has only names and links, such as a post; its kind says which links.
     *
     * @param links the id that it leads to, by the key of the link
     */
    record Plain(Kind kind, String id, Naming naming, Map<String, String> links, List<Evidence> evidence, Place place)
            implements Named {
        public Plain {
            links = Map.copyOf(links);
            evidence = List.copyOf(evidence);
        }

        public Optional<String> link(String key) {
            return Optional.ofNullable(links.get(key));
        }
    }

    /**
     * An actor in an organization, or in a post of no organization, for some time.
     *
     * @param during the EDTF interval, where known
     * @param attested dates on which an article shows that it was so
     */
    record Membership(
            String id,
            String member,
            Optional<String> organization,
            Optional<String> post,
            Optional<String> role,
            Optional<Edtf> during,
            List<Edtf> attested,
            Optional<String> note,
            List<Evidence> evidence,
            Place place)
            implements Entity {
        public Membership {
            attested = List.copyOf(attested);
            evidence = List.copyOf(evidence);
        }

        @Override
        public String label() {
            return id.replace('-', ' ');
        }

        @Override
        public Kind kind() {
            return Kind.MEMBERSHIP;
        }
    }

    /** Something that happened, or is said to have happened. */
    record Event(String id, Naming naming, Happening happening, List<Evidence> evidence, Place place)
            implements Happened {
        public Event {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Kind kind() {
            return Kind.EVENT;
        }
    }

    /** The event in which something is said: a press conference, a call, a message. */
    record Occasion(String id, Naming naming, Happening happening, List<Evidence> evidence, Place place)
            implements Happened {
        public Occasion {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Kind kind() {
            return Kind.OCCASION;
        }
    }

    /** Something that can be held true or false, shared by all who speak to it; never asserted. */
    record Proposition(
            String id,
            String text,
            List<String> about,
            List<String> incompatibleWith,
            Optional<String> note,
            List<Evidence> evidence,
            Place place)
            implements Entity {
        public Proposition {
            about = List.copyOf(about);
            incompatibleWith = List.copyOf(incompatibleWith);
            evidence = List.copyOf(evidence);
        }

        @Override
        public String label() {
            return text;
        }

        @Override
        public Kind kind() {
            return Kind.PROPOSITION;
        }
    }

    /** A file or dataset outside the articles that entries were taken from. */
    record OutsideSource(
            String id,
            String title,
            Optional<String> url,
            Optional<String> revision,
            Optional<String> licence,
            Optional<String> note,
            Place place)
            implements Entity {
        @Override
        public List<Evidence> evidence() {
            return List.of();
        }

        @Override
        public String label() {
            return title;
        }

        @Override
        public Kind kind() {
            return Kind.SOURCE;
        }
    }
}
