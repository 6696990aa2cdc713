package org.communique.server.store;

import java.util.List;

/**
 * How the dataset's IRIs and this server's paths answer to each other: {@code <base>id/actor/xi} is served as
 * {@code /id/actor/xi}, under whatever host the server runs.
 */
public record Places(String base) {

    /** The base of the ontology and its codes, whatever the dataset's own base is. */
    private static final String ONTOLOGY_BASE = "https://w3id.org/communique/";

    /** The ontology's own IRI. */
    public static final String ONTOLOGY = ONTOLOGY_BASE + "ns";

    private static final List<String> OF_DATASET = List.of("id/", "graph/", "query/");
    private static final List<String> OF_ONTOLOGY = List.of("ns", "code/");

    /** Where a page links to for an IRI: a path of this server, the web, or nowhere, which is empty. */
    public String link(String iri) {
        if (begins(iri, base, OF_DATASET)) {
            return "/" + iri.substring(base.length());
        }
        if (begins(iri, ONTOLOGY_BASE, OF_ONTOLOGY)) {
            return "/" + iri.substring(ONTOLOGY_BASE.length());
        }
        return iri.startsWith("https://") || iri.startsWith("http://") ? iri : "";
    }

    private static boolean begins(String iri, String base, List<String> kinds) {
        return iri.startsWith(base) && kinds.stream().anyMatch(kind -> iri.startsWith(kind, base.length()));
    }

    /** The IRI of what is asked for under a path such as {@code /id/actor/xi}. */
    public String iri(String path) {
        return (path.startsWith("/code/") ? ONTOLOGY_BASE : base) + path.substring(1);
    }
}
