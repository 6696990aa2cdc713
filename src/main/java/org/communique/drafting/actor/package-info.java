/** Who publishes, writes, speaks and is spoken to in a draft: entries of the authority, known or new. */
@NullMarked
package org.communique.drafting.actor;

import org.jspecify.annotations.NullMarked;
