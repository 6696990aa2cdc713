package org.communique.server.guard;

import java.util.function.UnaryOperator;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitor;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.communique.federation.Federation;
import org.communique.server.http.RefusedException;

/**
 * What a query of a stranger may do: it asks no other endpoint that is not allowed, calls no function beyond those of SPARQL and XPath
 * (Jena's own would sleep, print, or load a Java class by its name), and all of it can be stopped and is limited.
 */
public final class QueryRules {

    private QueryRules() {}

    /** The rules for a query of the dataset: from here on, following a property path is stopped with it. */
    public static void complete(Context rules, DatasetGraph dataset) {
        rules.putAll(dataset.getContext());
        StoppableExecution.install(rules, dataset.getContext());
    }

    /** A context of its own, in which every query is held to the rules before it is optimised, and asks nobody else. */
    public static Context context() {
        return context(op -> Transformer.transform(new NoService(), new LimitedCalls(), op));
    }

    /** The same, in which queries may ask the endpoints of the federation. */
    public static Context context(Federation federation) {
        if (federation.endpoints().isEmpty()) {
            return context();
        }
        // What stands in a SERVICE is evaluated elsewhere: it leaves here as it came.
        OpVisitor nothing = new OpVisitorBase();
        Context context = context(
                op -> Transformer.transformSkipService(new StoppableOrder(), new LimitedCalls(), op, nothing, nothing));
        context.set(ARQ.httpServiceAllowed, true);
        federation.install(context);
        return context;
    }

    private static Context context(UnaryOperator<Op> checked) {
        Context context = ARQ.getContext().copy();
        RewriteFactory rewriting =
                cxt -> op -> Optimize.stdOptimizationFactory.create(cxt).rewrite(checked.apply(op));
        context.set(ARQConstants.sysOptimizerFactory, rewriting);
        context.set(ARQ.httpServiceAllowed, false);
        context.set(ARQ.enablePropertyFunctions, false);
        return context;
    }

    /** Sorting asks at each comparison whether it is to go on. */
    private static class StoppableOrder extends TransformCopy {
        @Override
        public Op transform(OpOrder order, Op rows) {
            return new OpOrder(
                    rows,
                    order.getConditions().stream()
                            .map(key ->
                                    new SortCondition(new StoppableSortKey(key.getExpression()), key.getDirection()))
                            .toList());
        }
    }

    private static final class NoService extends StoppableOrder {
        @Override
        public Op transform(OpService service, Op inside) {
            throw RefusedException.denied(
                    "SERVICE is not allowed here: this endpoint asks no other one. Ask this endpoint from yours"
                            + " instead");
        }
    }
}
