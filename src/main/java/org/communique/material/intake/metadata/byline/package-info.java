/** Authors of an article where no markup names them: in the words of its bylines. */
@NullMarked
package org.communique.material.intake.metadata.byline;

import org.jspecify.annotations.NullMarked;
