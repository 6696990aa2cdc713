package org.communique.federation.endpoint;

/** Something that answers SPARQL SELECT queries: an endpoint on the network, a cache before it, a snapshot. */
@FunctionalInterface
public interface Endpoint {

    /**
     * Answers the query.
     *
     * @throws RemoteFailure when there is no answer, or none that can be trusted
     */
    Answer select(RemoteQuery query);
}
