package org.communique.server;

import java.nio.file.Path;
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
import org.communique.release.ReleaseWriter;
import org.communique.release.folder.Checksums;
import org.communique.server.store.DatabaseSettings;
import org.communique.server.store.ReleaseStore;
import org.communique.server.store.ServedRelease;

/** A release asked in this process, without a server, from the same store as behind the endpoint. */
public final class LocalRelease implements AutoCloseable {

    private final ReleaseStore store;
    private final String base;

    private LocalRelease(ReleaseStore store, String base) {
        this.store = store;
        this.base = base;
    }

    /** Reads the release; throws {@link IllegalStateException} where the folder holds none. */
    public static LocalRelease open(ReleaseFolder folder) {
        Path release = folder.open();
        String digest = Checksums.digest(release.resolve(Checksums.FILE)).substring(0, 32);
        Path quads = release.resolve(ReleaseWriter.DATASET);
        return new LocalRelease(ReleaseStore.of(quads, digest, DatabaseSettings.standard()), ServedRelease.base(quads));
    }

    /** Those of the stored questions that have an answer in it, about things that it has; the same as the pages offer. */
    public QueryCatalogue fitted(QueryCatalogue questions) {
        return ServedRelease.fitted(questions, store, base);
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
        store.close();
    }
}
