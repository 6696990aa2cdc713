/** Which extractor a command uses: one of Communiqué's, or another one. */
@NullMarked
package org.communique.cli.extractor;

import org.jspecify.annotations.NullMarked;
