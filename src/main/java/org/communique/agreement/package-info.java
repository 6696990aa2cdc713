/** How far two people who read the same articles agree. */
@NullMarked
package org.communique.agreement;

import org.jspecify.annotations.NullMarked;
