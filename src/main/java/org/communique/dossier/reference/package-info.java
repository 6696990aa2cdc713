/** Which entries the parts of a material name. */
@NullMarked
package org.communique.dossier.reference;

import org.jspecify.annotations.NullMarked;
