/** The dataset's names for tables of others: the W3C Reconciliation Service API, which OpenRefine speaks. */
@NullMarked
package org.communique.server.reconciliation;

import org.jspecify.annotations.NullMarked;
