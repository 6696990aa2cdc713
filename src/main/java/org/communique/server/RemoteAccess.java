package org.communique.server;

import org.communique.federation.Federation;

/**
 * Which other endpoints a server asks.
 *
 * @param visitors for the queries that come over the protocol
 * @param questions for the stored questions, whose texts are the operator's own
 */
public record RemoteAccess(Federation visitors, Federation questions) {

    /** No other endpoint is asked. */
    public static RemoteAccess none() {
        return new RemoteAccess(Federation.none(), Federation.none());
    }
}
