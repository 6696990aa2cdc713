package org.communique.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Path;
import org.communique.query.QueryCatalogue;
import org.communique.release.ReleaseFolder;
import org.communique.server.agents.Agent;
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
        SearchIndex index = SearchIndex.of(release);
        this.agent = new Agent(
                release,
                Things.of(release, Ontology.graph()).knowledge(),
                index,
                new Means(workers, limits, remote.questions()));
    }

    /** Reads the release; throws {@link IllegalStateException} where the folder holds none. */
    public static LocalAgent open(ReleaseFolder folder, QueryCatalogue queries, RemoteAccess remote) {
        Path place = folder.open();
        ServedRelease release = ServedRelease.open(place, queries, DatabaseSettings.standard())
                .fitted(queries, DatabaseSettings.standard());
        return new LocalAgent(release, QueryLimits.standard(), remote);
    }

    /**
     * Answers messages, one a line, until the input ends. A line of more than {@value Agent#LONGEST} characters is read over
     * and answered as an error.
     */
    public void converse(Reader in, PrintStream out) throws IOException {
        Reader buffered = new BufferedReader(in);
        StringBuilder line = new StringBuilder();
        for (int next = buffered.read(); next >= 0; next = buffered.read()) {
            if (next == '\n') {
                answer(line, out);
                line.setLength(0);
            } else if (line.length() <= Agent.LONGEST) {
                line.append((char) next);
            }
        }
        answer(line, out);
    }

    private void answer(CharSequence line, PrintStream out) {
        if (!line.toString().isBlank()) {
            agent.answer(line.toString()).ifPresent(answer -> out.print(answer + '\n'));
        }
        out.flush();
    }

    @Override
    public void close() {
        workers.end();
        workers.close();
        release.close();
    }
}
