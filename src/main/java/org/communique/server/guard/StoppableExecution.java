package org.communique.server.guard;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** Evaluates as Jena does, in memory or from TDB2, but follows property paths only while the query runs. */
final class StoppableExecution {

    private StoppableExecution() {}

    /** @param store the context of the dataset that is asked, which says how it is asked */
    static void install(Context context, Context store) {
        OpExecutorFactory factory =
                QC.getFactory(store) == OpExecutorTDB2.OpExecFactoryTDB ? OnDisk::new : InMemory::new;
        QC.setFactory(context, factory);
    }

    private static QueryIterator follow(OpPath path, QueryIterator input, ExecutionContext execution) {
        Stop stop = new Stop(Optional.ofNullable(execution.getCancelSignal()).orElseGet(AtomicBoolean::new));
        ExecutionContext stoppable =
                ExecutionContext.copyChangeActiveGraph(execution, new StoppableGraph(execution.getActiveGraph(), stop));
        return new QueryIterPath(path.getTriplePath(), input, stoppable);
    }

    private static final class InMemory extends OpExecutor {

        InMemory(ExecutionContext execution) {
            super(execution);
        }

        @Override
        protected QueryIterator execute(OpPath path, QueryIterator input) {
            return follow(path, input, execCxt);
        }
    }

    private static final class OnDisk extends OpExecutorTDB2 {

        OnDisk(ExecutionContext execution) {
            super(execution);
        }

        @Override
        protected QueryIterator execute(OpPath path, QueryIterator input) {
            return follow(path, input, execCxt);
        }
    }

    /** A graph that is read only while its query runs. Jena follows a property path to its end whoever waits for it. */
    private static final class StoppableGraph extends GraphWrapper {

        private final Stop stop;

        StoppableGraph(Graph graph, Stop stop) {
            super(graph);
            this.stop = stop;
        }

        @Override
        public ExtendedIterator<Triple> find(Triple pattern) {
            return stoppable(super.find(pattern));
        }

        @Override
        public ExtendedIterator<Triple> find(Node subject, Node property, Node object) {
            return stoppable(super.find(subject, property, object));
        }

        private ExtendedIterator<Triple> stoppable(ExtendedIterator<Triple> triples) {
            stop.check();
            return new WrappedIterator<>(triples) {
                @Override
                public boolean hasNext() {
                    stop.check();
                    return super.hasNext();
                }
            };
        }
    }
}
