package org.communique.server;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.system.Txn;
import org.communique.query.QueryCatalogue;
import org.communique.release.ReleaseFolder;
import org.communique.server.agents.Agent;
import org.communique.server.agents.AgentBuilder;
import org.communique.server.resource.Things;
import org.communique.server.search.SearchIndex;
import org.communique.server.sparql.QueryAnswerer.Means;
import org.communique.server.sparql.QueryLimits;
import org.communique.server.sparql.QueryWorkers;
import org.communique.server.store.DatabaseSettings;
import org.communique.server.store.Ontology;
import org.communique.server.store.ServedRelease;

/** A release asked by an agent in this process, without a server. */
public final class LocalAgent implements AutoCloseable {

    private final ServedRelease release;
    private final QueryWorkers workers;
    private final Agent agent;

    private LocalAgent(ServedRelease release, QueryLimits limits, RemoteAccess remote) {
        this.release = release;
        this.workers = new QueryWorkers(limits.concurrent());
        SearchIndex index = Txn.calculateRead(
                release.store().dataset(), () -> SearchIndex.of(release.store().everything()));
        this.agent = new AgentBuilder(
                        release,
                        Things.of(release, Ontology.graph()).knowledge(),
                        index,
                        new Means(workers, limits, remote.questions()))
                .agent();
    }

    /** Reads the release; throws {@link IllegalStateException} where the folder holds none. */
    public static LocalAgent open(ReleaseFolder folder, QueryCatalogue queries, RemoteAccess remote) {
        Path place = folder.open();
        ServedRelease release = ServedRelease.open(place, queries, DatabaseSettings.standard());
        return new LocalAgent(release, QueryLimits.standard(), remote);
    }

    /** The answer to a message of the protocol; nothing for a notification. */
    public Optional<String> answer(String message) {
        return agent.answer(message);
    }

    @Override
    public void close() {
        workers.end();
        workers.close();
        release.close();
    }
}
