/** Reads people, bodies and who held which office when from other people's files, as entries for the authority. */
@NullMarked
package org.communique.importing;

import org.jspecify.annotations.NullMarked;
