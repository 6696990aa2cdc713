/** What was decided, by whom and when: the log beside the material, and what it teaches. */
@NullMarked
package org.communique.curation.log;

import org.jspecify.annotations.NullMarked;
