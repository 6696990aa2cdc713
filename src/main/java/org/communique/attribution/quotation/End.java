package org.communique.attribution.quotation;

import org.communique.attribution.quotation.Quotation.Ending;

/**
 * How a quotation ends within its paragraph.
 *
 * @param mark the number of the paragraph's mark that closes it; or, where none does, of the one to go on with
 */
record End(Ending ending, int mark) {}
