package org.communique.server.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.communique.federation.Federation;
import org.communique.federation.endpoint.RemoteFailure;
import org.communique.federation.plan.FederationReport;
import org.communique.server.guard.QueryRules;
import org.communique.server.http.AnswerFormat;
import org.communique.server.http.RefusedException;
import org.communique.server.store.ServedRelease;

/** Asks the dataset a query within its limits of time and length, and writes the answer in its form. */
public final class QueryAnswerer {

    /** No triple is shorter than this in any form, so that a graph of more of them cannot be a permitted answer. */
    private static final int SHORTEST_TRIPLE = 8;

    private final DatasetGraph dataset;
    private final Context rules;
    private final QueryWorkers workers;
    private final long answerBytes;
    private final AnswerPage page;

    public QueryAnswerer(ServedRelease release, AnswerPage page, Means means) {
        this.dataset = release.store().dataset();
        this.rules = QueryRules.context(means.federation());
        QueryRules.complete(rules, dataset);
        this.page = page;
        this.workers = means.workers();
        this.answerBytes = means.limits().answerBytes();
    }

    /**
     * With what queries are answered.
     *
     * @param limits what one query may take
     * @param federation which other endpoints they may ask
     */
    public record Means(QueryWorkers workers, QueryLimits limits, Federation federation) {

        /** What is read of a release without a query: in the time of one, and in one of the places that queries have. */
        public <T> T read(ServedRelease release, Supplier<T> reading) {
            return workers.run(
                    limits.timeout(), stop -> Txn.calculateRead(release.store().dataset(), reading));
        }
    }

    /** Reads a question as one is answered: a long one takes a while to parse. */
    SparqlQuestion within(Duration limit, Supplier<SparqlQuestion> reading) {
        return workers.run(limit, stop -> reading.get());
    }

    /** What is made of the rows of a query over all graphs, within the limits of a query. */
    public static String text(ServedRelease release, Means means, Query query, Function<RowSet, String> made) {
        AnswerPage page = (question, execution, out) -> {
            try {
                out.write(made.apply(execution.select()).getBytes(StandardCharsets.UTF_8));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        };
        SparqlQuestion question = new SparqlQuestion(
                query.serialize(),
                query,
                DatasetDescription.create(List.of(), List.of()),
                AnswerFormat.HTML,
                means.limits().timeout());
        return new String(
                new QueryAnswerer(release, page, means).answer(question).bytes(), StandardCharsets.UTF_8);
    }

    public Answer answer(SparqlQuestion question) {
        return workers.run(question.limit(), stop -> {
            DatasetGraph asked = question.graphs().isEmpty()
                    ? dataset
                    : DynamicDatasets.dynamicDataset(question.graphs(), dataset, false);
            return Txn.calculateRead(asked, () -> answer(question, asked, stop));
        });
    }

    private Answer answer(SparqlQuestion question, DatasetGraph asked, AtomicBoolean stop) {
        Context context = rules.copy();
        context.set(ARQConstants.symCancelQuery, stop);
        FederationReport remote = FederationReport.begin(context);
        BoundedBuffer out = new BoundedBuffer(answerBytes, stop);
        try (QueryExec execution = QueryExec.dataset(asked)
                .query(question.query())
                .context(context)
                .overallTimeout(question.limit().toMillis(), TimeUnit.MILLISECONDS)
                .build()) {
            write(question, execution, out);
        } catch (RemoteFailure failure) {
            throw RefusedException.remote(failure);
        } catch (QueryDeniedException target) {
            throw RefusedException.denied(String.valueOf(target.getMessage()));
        }
        return new Answer(question.format(), out, remote);
    }

    private void write(SparqlQuestion question, QueryExec execution, BoundedBuffer out) {
        Query query = question.query();
        if (question.format().equals(AnswerFormat.HTML)) {
            page.write(question, execution, out);
        } else if (query.isSelectType()) {
            writer(question.format()).write(out, execution.select(), rules);
        } else if (query.isAskType()) {
            writer(question.format()).write(out, execution.ask(), rules);
        } else {
            RDFWriter.source(graph(query, execution))
                    .lang(question.format().language())
                    .output(out);
        }
    }

    private static RowSetWriter writer(AnswerFormat format) {
        return RowSetWriterRegistry.getFactory(format.language()).create(format.language());
    }

    private Graph graph(Query query, QueryExec execution) {
        Graph graph = GraphMemFactory.createGraphMem2();
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        if (query.isDescribeType()) {
            return execution.describe(graph);
        }
        Iterator<Triple> triples = execution.constructTriples();
        while (triples.hasNext()) {
            graph.add(triples.next());
            if ((long) graph.size() * SHORTEST_TRIPLE > answerBytes) {
                throw BoundedBuffer.tooLong(answerBytes);
            }
        }
        return graph;
    }
}
