package org.communique.cli.option;

import java.util.Optional;
import org.communique.federation.Federation;
import org.communique.server.RemoteAccess;
import org.communique.server.SnapshotServer;

/**
 * Who answers for Wikidata while a command runs.
 *
 * @param federation for the dataset's own questions
 * @param visitors for the queries of a server's visitors
 * @param snapshot the server that answers from the snapshot, to be closed
 */
public record WikidataSource(Federation federation, Federation visitors, Optional<SnapshotServer> snapshot)
        implements AutoCloseable {

    /** Wikidata itself, or a mirror. */
    static WikidataSource live(Federation federation) {
        return new WikidataSource(federation, federation, Optional.empty());
    }

    static WikidataSource none() {
        return live(Federation.none());
    }

    public RemoteAccess access() {
        return new RemoteAccess(visitors, federation);
    }

    @Override
    public void close() {
        snapshot.ifPresent(SnapshotServer::close);
    }
}
