package org.communique.resolution;

import org.communique.dossier.Authority;
import org.communique.resolution.lexicon.Lexicon;
import org.communique.resolution.mention.MentionResolver;
import org.communique.resolution.time.OccasionCues;
import org.communique.resolution.time.Occasions;

/** What resolution is done with: built once for an authority, changed by nothing. */
record Rules(
        Lexicon lexicon,
        MentionResolver mentions,
        SpeakerResolver speakers,
        OccasionCues cues,
        Occasions occasions,
        Addressees addressees,
        CapacityWords capacities) {

    static Rules of(Authority authority) {
        Lexicon lexicon = Lexicon.of(authority);
        MentionResolver mentions = new MentionResolver(lexicon);
        return new Rules(
                lexicon,
                mentions,
                new SpeakerResolver(mentions),
                new OccasionCues(),
                new Occasions(authority),
                new Addressees(),
                new CapacityWords(lexicon.vocabulary()));
    }
}
