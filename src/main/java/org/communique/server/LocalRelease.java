package org.communique.server;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.communique.federation.Federation;
import org.communique.federation.plan.FederationReport;
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
import org.communique.server.store.ReleaseStore;
import org.communique.server.store.ServedRelease;

/** A release asked in this process, without a server, from the same store as behind the endpoint. */
public final class LocalRelease implements AutoCloseable {

    private final ServedRelease release;
    private final ReleaseStore store;
    private final QueryWorkers workers = new QueryWorkers(QueryLimits.standard().concurrent());

    private LocalRelease(ServedRelease release) {
        this.release = release;
        this.store = release.store();
    }

    /** Reads the release; throws {@link IllegalStateException} where the folder holds none. */
    public static LocalRelease open(ReleaseFolder folder) {
        return open(folder, QueryCatalogue.of(List.of()));
    }

    /** The same, with those of the stored questions that have an answer in it. */
    public static LocalRelease open(ReleaseFolder folder, QueryCatalogue questions) {
        DatabaseSettings settings = DatabaseSettings.standard();
        return new LocalRelease(
                ServedRelease.open(folder.open(), questions, settings).fitted(questions, settings));
    }

    /** Answers the messages of an agent, within a server's limits. */
    public Agent agent(Federation federation) {
        return new Agent(
                release,
                Things.of(release, Ontology.graph()).knowledge(),
                SearchIndex.of(release),
                new Means(workers, QueryLimits.standard(), federation));
    }

    /** Those of the stored questions that have an answer in it, about things that it has; the same as the pages offer. */
    public QueryCatalogue fitted(QueryCatalogue questions) {
        return ServedRelease.fitted(questions, store, release.base());
    }

    /** What somebody reads in it; its default graph is the union of the named ones. */
    public <T> T read(Function<DatasetGraph, T> reading) {
        return Txn.calculateRead(store.dataset(), () -> reading.apply(store.dataset()));
    }

    /** Lets the queries asked from now on federate so; the report tells what became of their SERVICE clauses. */
    public FederationReport federating(Federation federation) {
        federation.install(store.dataset());
        return FederationReport.begin(store.dataset().getContext());
    }

    /** Asks a SELECT query and hands its rows on. */
    public void ask(Query query, Consumer<RowSet> receiver) {
        DatasetGraph dataset = store.dataset();
        Txn.executeRead(dataset, () -> {
            try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
                receiver.accept(execution.select());
            }
        });
    }

    @Override
    public void close() {
        workers.end();
        workers.close();
        release.close();
    }
}
