package org.communique.server.search;

/**
 * Something found.
 *
 * @param snippet the words around what was looked for
 */
public record Hit(
        String iri,
        String type,
        String style,
        String trust,
        String title,
        String snippet,
        String speaker,
        String speakerName,
        String date) {}
