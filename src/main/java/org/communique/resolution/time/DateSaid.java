package org.communique.resolution.time;

import org.communique.dossier.Edtf;
import org.communique.dossier.Statement.DateBasis;

/**
 * When something was said.
 *
 * @param basis stated where words of the article give the date, inferred where it follows from the article's own date
 * @param confidence 0 to 1
 */
public record DateSaid(Edtf date, DateBasis basis, double confidence) {}
