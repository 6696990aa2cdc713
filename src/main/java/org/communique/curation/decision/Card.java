package org.communique.curation.decision;

/**
 * A report as a curator has it before them: which article, and which report of its dossier.
 *
 * @param article the article's id
 * @param report the report's id, unique within the dossier
 */
public record Card(String article, String report) {

    /** {@code 001_8fba/r12} */
    @Override
    public String toString() {
        return article + "/" + report;
    }
}
