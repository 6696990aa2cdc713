/** The commands for people who curate: what was decided, how far two agree, and annotations of other tools. */
@NullMarked
package org.communique.cli.curation;

import org.jspecify.annotations.NullMarked;
