package org.communique.federation.plan;

import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.util.Context;

/**
 * The plan of a query with two changes: a SERVICE that is not allowed refuses the query before any of it is
 * evaluated, and an optional SERVICE is asked blockwise.
 */
public final class FederatedPlan implements RewriteFactory {

    private final ServiceGate gate;
    private final RewriteFactory planning;

    private FederatedPlan(ServiceGate gate, RewriteFactory planning) {
        this.gate = gate;
        this.planning = planning;
    }

    /** Changes the plans of the context, whoever makes them; a second federation takes the place of the first. */
    public static void install(ServiceGate gate, Context context) {
        RewriteFactory present = context.get(ARQConstants.sysOptimizerFactory, Optimize.getFactory());
        RewriteFactory planning = present instanceof FederatedPlan plan ? plan.planning : present;
        context.set(ARQConstants.sysOptimizerFactory, new FederatedPlan(gate, planning));
    }

    @Override
    public Rewrite create(Context context) {
        Rewrite usual = planning.create(context);
        return query -> {
            refuse(query);
            return Transformer.transformSkipService(new Blockwise(), usual.rewrite(query));
        };
    }

    private void refuse(Op query) {
        for (OpService service : Services.in(query)) {
            if (!service.getService().isVariable()) {
                gate.open(service);
            }
        }
    }

    private static final class Blockwise extends TransformCopy {
        @Override
        public Op transform(OpConditional optional, Op left, Op right) {
            OpConditional copy = (OpConditional) super.transform(optional, left, right);
            return !Services.in(right).isEmpty() ? new OptionalService(copy) : copy;
        }
    }
}
