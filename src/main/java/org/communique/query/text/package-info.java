/** The text of a query as people write it. */
@NullMarked
package org.communique.query.text;

import org.jspecify.annotations.NullMarked;
