/** From a resolved attribution to a report and its statement. */
@NullMarked
package org.communique.drafting.report;

import org.jspecify.annotations.NullMarked;
