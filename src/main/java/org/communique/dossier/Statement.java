package org.communique.dossier;

import java.util.List;
import java.util.Optional;
import org.communique.material.Place;

/**
 * One utterance by one speaker on one occasion, whoever reported it and in whichever wording.
 *
 * @param speaker the id of an actor
 * @param capacity the id of the membership under which the speaker spoke then
 * @param onBehalfOf the id of the actor spoken for
 * @param date when it was said
 * @param dateBasis whether an article states the date or the curator inferred it
 * @param occasion the id of an occasion
 * @param about ids of events, actors, places or propositions
 * @param speechAct one word: say, announce, deny, …
 * @param partOf the longer statement that this one belongs to
 * @param summary one line in the dataset's own words
 * @param reading why speaker, date or stances were read so
 */
public record Statement(
        String id,
        String speaker,
        Optional<String> capacity,
        Optional<String> onBehalfOf,
        List<String> addressees,
        Optional<Edtf> date,
        Optional<DateBasis> dateBasis,
        Optional<String> occasion,
        List<String> about,
        String speechAct,
        List<Stance> stances,
        Optional<String> partOf,
        String summary,
        Optional<String> reading,
        Report.Review review,
        Place place) {

    public Statement {
        addressees = List.copyOf(addressees);
        about = List.copyOf(about);
        stances = List.copyOf(stances);
    }

    /** Where a date comes from. */
    public enum DateBasis {
        STATED,
        INFERRED
    }

    /** The position that a statement takes toward a proposition, as somebody reads it (nobody named: the dataset). */
    public record Stance(String toward, Position position, Certainty certainty, Optional<String> readBy, Place place) {}

    /** For, against, or not convinced: doubt is weaker than denial and never folded into it. */
    public enum Position {
        AFFIRMS,
        DENIES,
        DOUBTS
    }

    /** How plainly the position is taken. */
    public enum Certainty {
        CERTAIN,
        PROBABLE,
        IMPLIED
    }
}
