package org.communique.federation.endpoint;

import java.net.URI;

/** Where Wikidata is. */
public final class Wikidata {

    /** The query service, as SERVICE clauses name it. */
    public static final URI ENDPOINT = URI.create("https://query.wikidata.org/sparql");

    /** What all its own IRIs begin with: of items, properties, statements, values. */
    public static final String SITE = "http://www.wikidata.org/";

    /** What stands in the address of an article that an item links to. */
    public static final String ARTICLE = ".wikipedia.org/wiki/";

    /** What the IRIs of items begin with. */
    public static final String ENTITY = "http://www.wikidata.org/entity/";

    /** The prefixes that Wikidata's data has, as the head of a query. */
    public static final String PREFIXES = """
        PREFIX wd: <http://www.wikidata.org/entity/>
        PREFIX wdt: <http://www.wikidata.org/prop/direct/>
        PREFIX p: <http://www.wikidata.org/prop/>
        PREFIX ps: <http://www.wikidata.org/prop/statement/>
        PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        PREFIX schema: <http://schema.org/>
        PREFIX owl: <http://www.w3.org/2002/07/owl#>
        """;

    private Wikidata() {}
}
