package org.communique.federation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.communique.federation.Answer.Origin;
import org.communique.federation.RemoteFailure.Kind;

/** Answers queries from a dataset in this process, as the endpoint would that the dataset was taken from. */
final class SnapshotEndpoint implements Endpoint {

    private final DatasetGraph dataset;

    SnapshotEndpoint(DatasetGraph dataset) {
        this.dataset = dataset;
        Federation.none().install(dataset);
    }

    @Override
    public Answer select(RemoteQuery query) {
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query(query.text())
                .timeout(Math.max(1, query.patience().left().toMillis()), TimeUnit.MILLISECONDS)
                .build()) {
            List<Binding> rows = new ArrayList<>();
            execution.select().forEachRemaining(rows::add);
            return Answer.of(rows, Origin.SNAPSHOT);
        } catch (QueryCancelledException late) {
            throw new RemoteFailure(Kind.TIMED_OUT, query.service(), "the snapshot gave no whole answer in time");
        } catch (QueryException refused) {
            throw new RemoteFailure(
                    Kind.REJECTED, query.service(), "the snapshot does not answer this query: " + refused.getMessage());
        }
    }
}
