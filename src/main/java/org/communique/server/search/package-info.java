/** Search over what can be read in a release: names, quotations, summaries, propositions. */
@NullMarked
package org.communique.server.search;

import org.jspecify.annotations.NullMarked;
