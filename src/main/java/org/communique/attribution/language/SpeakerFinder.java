package org.communique.attribution.language;

import java.util.List;
import java.util.Optional;
import org.communique.material.FlatText;
import org.communique.material.Span;

/** Finds who is said beside a quotation to say it. */
interface SpeakerFinder {

    /** @param room the paragraph's text on either side of the quotation, as far as the next quotations */
    Optional<Speaker> find(FlatText text, Span quotation, Span room);

    static SpeakerFinder of(Lexicon lexicon) {
        return lexicon.language().equals("zh") ? new UnspacedSpeakers(lexicon) : new SpacedSpeakers(lexicon);
    }

    static Optional<Speaker> speaker(Span source, Span cue) {
        return Optional.of(new Speaker(List.of(source), List.of(cue)));
    }
}
