/** SERVICE clauses within a query: which are allowed, and how they are joined. */
@NullMarked
package org.communique.federation.plan;

import org.jspecify.annotations.NullMarked;
