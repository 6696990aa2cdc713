package org.communique.linking.resolution;

import java.util.Optional;

/**
 * When and on what occasion something was said, as far as the text tells.
 *
 * @param printed the date words beside the cue
 * @param cue the words for the occasion
 */
record When(Optional<DateMention> printed, Optional<DateSaid> date, Optional<OccasionCues.Cue> cue) {}
