/** JSON-LD as web pages have it, with its faults. */
@NullMarked
package org.communique.material.intake.metadata.linked;

import org.jspecify.annotations.NullMarked;
