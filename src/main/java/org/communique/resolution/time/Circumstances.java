package org.communique.resolution.time;

import java.util.Optional;

/**
 * When and on what occasion something was said, as far as the text tells.
 *
 * @param printed the date words beside the cue
 * @param cue the words for the occasion
 */
public record Circumstances(Optional<DateMention> printed, Optional<DateSaid> date, Optional<OccasionCues.Cue> cue) {}
