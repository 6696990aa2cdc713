package org.communique.federation.endpoint;

import java.net.URI;

/**
 * A query on its way to an endpoint.
 *
 * @param service the endpoint as the SERVICE clause names it
 * @param text SPARQL 1.1
 * @param patience how long its asker waits
 */
public record RemoteQuery(URI service, String text, Patience patience) {}
