package org.communique.dossier;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.communique.material.Place;

/**
 * One utterance by one speaker on one occasion, whoever reported it and in whichever wording.
 *
 * @param utterance who spoke, as what, to whom, and what kind of saying it is
 * @param time when it was said
 * @param about ids of events, actors, places or propositions
 * @param partOf the longer statement that this one belongs to
 * @param summary one line in the dataset's own words, written by a person
 * @param reading why speaker, date or stances were read so
 * @param erratum what was wrong in an earlier version, for those who cite it
 */
public record Statement(
        String id,
        Utterance utterance,
        Time time,
        List<String> about,
        List<Stance> stances,
        Optional<String> partOf,
        Optional<String> summary,
        Optional<String> reading,
        Optional<String> erratum,
        Report.Review review,
        Place place) {

    public Statement {
        about = List.copyOf(about);
        stances = List.copyOf(stances);
    }

    /**
     * Who spoke, as what, to whom, and what kind of saying it is.
     *
     * @param speaker the id of an actor
     * @param capacity the id of the membership under which the speaker spoke then
     * @param onBehalfOf the id of the actor spoken for
     * @param speechAct one word: say, announce, deny, …
     */
    public record Utterance(
            String speaker,
            Optional<String> capacity,
            Optional<String> onBehalfOf,
            List<String> addressees,
            String speechAct,
            Actuality actuality) {
        public Utterance {
            addressees = List.copyOf(addressees);
        }
    }

    /**
     * When it was said.
     *
     * @param basis whether an article states the date or the curator inferred it
     * @param occasion the id of an occasion
     */
    public record Time(Optional<Edtf> date, Optional<DateBasis> basis, Optional<String> occasion) {}

    public String speaker() {
        return utterance.speaker;
    }

    public Optional<String> capacity() {
        return utterance.capacity;
    }

    public Optional<String> onBehalfOf() {
        return utterance.onBehalfOf;
    }

    public List<String> addressees() {
        return utterance.addressees;
    }

    public String speechAct() {
        return utterance.speechAct;
    }

    public Actuality actuality() {
        return utterance.actuality;
    }

    public Optional<Edtf> date() {
        return time.date;
    }

    public Optional<DateBasis> dateBasis() {
        return time.basis;
    }

    public Optional<String> occasion() {
        return time.occasion;
    }

    /** The same, with other ids for those who speak and are spoken to. */
    public Statement naming(UnaryOperator<String> actor) {
        Utterance renamed = new Utterance(
                actor.apply(utterance.speaker),
                utterance.capacity,
                utterance.onBehalfOf.map(actor),
                utterance.addressees.stream().map(actor).toList(),
                utterance.speechAct,
                utterance.actuality);
        return new Statement(id, renamed, time, about, stances, partOf, summary, reading, erratum, review, place);
    }

    /** The same, not as a part of a longer one. */
    public Statement alone() {
        return new Statement(
                id, utterance, time, about, stances, Optional.empty(), summary, reading, erratum, review, place);
    }

    /** Whether it was said, as the articles have it: only what was asserted counts as something that somebody said. */
    public enum Actuality {
        ASSERTED,
        NOT_MADE,
        HYPOTHETICAL,
        ANNOUNCED
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
