/** What a programme says of a report that it found, and why a person refused it. */
@NullMarked
package org.communique.dossier.finding;

import org.jspecify.annotations.NullMarked;
