package org.communique.resolution.time;

import java.util.Optional;

/**
 * On what occasion something was said.
 *
 * @param occasion the id of the authority's occasion, where one fits in type, speaker and date
 * @param type a code of the occasion types: press-conference, interview, message, …
 * @param confidence 0 to 1
 */
public record OccasionSaid(Optional<String> occasion, String type, double confidence) {}
