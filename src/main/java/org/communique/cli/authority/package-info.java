/** Commands that compare the authority with Wikidata. */
@NullMarked
package org.communique.cli.authority;

import org.jspecify.annotations.NullMarked;
