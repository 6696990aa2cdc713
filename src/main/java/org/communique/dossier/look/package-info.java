/** What the pages of a dataset look like: a mark and colours of its own. */
@NullMarked
package org.communique.dossier.look;

import org.jspecify.annotations.NullMarked;
