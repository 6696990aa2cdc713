package org.communique.dossier;

import java.util.List;
import java.util.Optional;
import org.communique.material.Place;

/**
 * What, when, where and with whom.
 *
 * @param alleged whether it is only claimed, by a party, that it happened
 * @param allegedBy ids of those who claim it
 * @param at the id of a place or a state
 */
public record Happening(
        String type,
        boolean alleged,
        List<String> allegedBy,
        Optional<Edtf> date,
        Optional<String> at,
        List<Participant> participants,
        List<Relation> relations) {
    public Happening {
        allegedBy = List.copyOf(allegedBy);
        participants = List.copyOf(participants);
        relations = List.copyOf(relations);
    }

    /** An actor's part in an event. */
    public record Participant(String actor, Optional<String> role, List<Evidence> evidence, Place place) {
        public Participant {
            evidence = List.copyOf(evidence);
        }
    }

    /** How one event stands to another, as somebody states it. */
    public record Relation(Kind kind, String event, Optional<String> statedBy, List<Evidence> evidence, Place place) {
        public Relation {
            evidence = List.copyOf(evidence);
        }

        /** The relations that the material knows. */
        public enum Kind {
            SUB_EVENT_OF,
            CAUSED_BY,
            IN_RESPONSE_TO,
            FOLLOWS,
            SAME_TIME_AS
        }
    }
}
