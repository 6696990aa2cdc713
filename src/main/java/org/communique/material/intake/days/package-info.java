/** Days as people and programmes write them. */
@NullMarked
package org.communique.material.intake.days;

import org.jspecify.annotations.NullMarked;
