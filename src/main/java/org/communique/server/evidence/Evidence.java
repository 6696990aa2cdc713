package org.communique.server.evidence;

/**
 * Where a statement stands: one report of it.
 *
 * @param report the report's IRI
 * @param document the document's IRI, or nothing
 * @param documentName what the document is called
 * @param published when the document was published, as EDTF; nothing if it is not known
 * @param at which characters of its text, in Unicode code points from 0, the end exclusive: {@code 682–887}
 * @param quotation the words that are quoted, or nothing where none may be shown
 * @param sha256 of the text that the characters are counted in
 * @param url the passage in the article on the web, or nothing
 */
public record Evidence(
        String report,
        String document,
        String documentName,
        String published,
        String at,
        String quotation,
        String sha256,
        String url) {}
