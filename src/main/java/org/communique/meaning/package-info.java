/** What a machine proposes for people to decide: claims, positions, events, contradictions. Never part of a release. */
@NullMarked
package org.communique.meaning;

import org.jspecify.annotations.NullMarked;
