package org.communique.attribution.tagger;

import org.communique.attribution.Role;
import org.communique.material.Span;

/**
 * A span of one role as the tagger found it in a window: its positions there, its characters, and how sure the tagger
 * is, as the logarithm of the probability of its labels, on average.
 */
record Mention(Role role, int from, int to, Span span, double certainty) {}
