package org.communique.drafting.report;

import java.util.regex.Pattern;
import org.communique.attribution.Attribution;
import org.communique.attribution.confidence.Precision;
import org.communique.resolution.referent.Referent;

/**
 * How sure a report is: of all reports that are at least as sure, the share that is right. A report is right when what
 * it attributes was said and its speaker is who the article names, so the less sure of the two counts.
 */
final class Sureness {

    /** Measured by reading reports of pages that nobody had looked at; see the model card. */
    private static final double OF_PLAIN = 0.98;

    /** Chosen, not measured: clearly below what a dataset asks for by default. */
    private static final double OF_OTHERS = 0.85;

    private Sureness() {}

    /**
     * Between 0 and 1, in hundredths.
     *
     * @param source the words that name the source
     */
    static double of(Attribution found, Referent speaker, String source) {
        double said = Precision.of(found.confidence());
        boolean isPlain = speaker.accept(new IsPlain(found, source));
        return Math.floor(100 * Math.min(said, isPlain ? OF_PLAIN : OF_OTHERS)) / 100;
    }

    /** Whether the source says who speaks, so that nothing about the speaker is concluded from other sentences. */
    private record IsPlain(Attribution found, String source) implements Referent.Visitor<Boolean> {

        /** From here on the resolver knows a full name, an actor of the authority, or a body; below it guesses. */
        private static final double PLAIN = 0.6;

        /** In characters; a headline and its lead describe whom the article names later. */
        private static final int LEAD = 400;

        /** Others than who are meant elsewhere: {@code some}, {@code his lawyer}. */
        private static final Pattern VAGUE = Pattern.compile(
                "(?i)(?:some|many|most|others?|several|few|all|people|they|those|these|any|his|her|its|their|my|our|your"
                        + "|who|which)\\b.*");

        /** Words of a headline. */
        private static final Pattern CAPITALIZED = Pattern.compile("\\p{Lu}\\S*(?: \\p{Lu}\\S*)+");

        @Override
        public Boolean actor(Referent.Actor actor) {
            return actor.confidence() >= PLAIN;
        }

        @Override
        public Boolean candidate(Referent.Candidate candidate) {
            return switch (candidate.kind()) {
                case PERSON, ORGANIZATION -> candidate.confidence() >= PLAIN;
                case GROUP -> isDescribed(candidate);
                case UNNAMED ->
                    isDescribed(candidate) && found.source().stream().allMatch(at -> at.start() >= LEAD);
            };
        }

        private boolean isDescribed(Referent.Candidate candidate) {
            return candidate.names().stream().anyMatch(source::contains)
                    && !VAGUE.matcher(source).matches()
                    && !CAPITALIZED.matcher(source).matches();
        }

        /** The article's own words are nobody's statement for certain. */
        @Override
        public Boolean publication(Referent.Publication publication) {
            return false;
        }

        @Override
        public Boolean nil(Referent.Nil nil) {
            return false;
        }
    }
}
