package org.communique.mapping;

import org.communique.dossier.DatasetDescription.Trust;
import org.communique.dossier.Report;

/**
 * The published report that a statement is known by, where no person has summed it up.
 *
 * @param article its id
 * @param language of the article, a BCP 47 tag
 * @param level the highest of the statement's published reports
 */
public record Attested(Report report, String article, String language, Trust level) {

    /** The better known one of two reports of a statement: the more trusted, then the one that quotes. */
    public Attested or(Attested other) {
        int trusted = level.compareTo(other.level);
        if (trusted != 0) {
            return trusted < 0 ? this : other;
        }
        boolean better =
                report.quotations().isEmpty() && !other.report.quotations().isEmpty();
        return better ? new Attested(other.report, other.article, other.language, level) : this;
    }
}
