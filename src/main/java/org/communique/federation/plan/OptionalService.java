package org.communique.federation.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitor;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.algebra.optimize.ExprTransformApplyTransform;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.expr.ExprTransform;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.sparql.util.NodeIsomorphismMap;

/**
 * {@code OPTIONAL { SERVICE … }} for many rows at once. Jena evaluates an optional part row by row, which would be a
 * request for each; here a block of numbered rows goes into it, and the rows whose number does not come out stay as
 * they are.
 */
final class OptionalService extends OpExt {

    private static final int BLOCK = 1_000;
    private static final Var NUMBER = Var.alloc(".row");

    private final OpConditional optional;

    OptionalService(OpConditional optional) {
        super("optionalService");
        this.optional = optional;
    }

    @Override
    public Op effectiveOp() {
        return optional;
    }

    @Override
    public Op apply(Transform transform, OpVisitor before, OpVisitor after) {
        ExprTransform expressions = new ExprTransformApplyTransform(transform, before, after);
        return new OptionalService(new OpConditional(
                Transformer.transformSkipService(transform, expressions, optional.getLeft(), before, after),
                Transformer.transformSkipService(transform, expressions, optional.getRight(), before, after)));
    }

    @Override
    public Op apply(Transform transform) {
        return this;
    }

    @Override
    public QueryIterator eval(QueryIterator input, ExecutionContext execution) {
        return new Blocks(QC.execute(optional.getLeft(), input, execution), execution);
    }

    @Override
    public void outputArgs(IndentedWriter out, SerializationContext context) {
        optional.output(out, context);
    }

    @Override
    public int hashCode() {
        return optional.hashCode();
    }

    @Override
    public boolean equalTo(Op other, NodeIsomorphismMap labels) {
        return other instanceof OptionalService service && optional.equalTo(service.optional, labels);
    }

    private final class Blocks extends QueryIter1 {

        private final Deque<Binding> ready = new ArrayDeque<>();

        Blocks(QueryIterator rows, ExecutionContext execution) {
            super(rows, execution);
        }

        @Override
        protected boolean hasNextBinding() {
            while (ready.isEmpty() && getInput().hasNext()) {
                complete(nextBlock());
            }
            return !ready.isEmpty();
        }

        @Override
        protected Binding moveToNextBinding() {
            return ready.remove();
        }

        private List<Binding> nextBlock() {
            List<Binding> block = new ArrayList<>();
            while (block.size() < BLOCK && getInput().hasNext()) {
                block.add(getInput().next());
            }
            return block;
        }

        private void complete(List<Binding> block) {
            Map<Integer, List<Binding>> completed = new HashMap<>();
            QueryIterator rows = QC.execute(
                    optional.getRight(),
                    QueryIterPlainWrapper.create(numbered(block).iterator(), getExecContext()),
                    getExecContext());
            try {
                rows.forEachRemaining(row -> completed
                        .computeIfAbsent(number(row), any -> new ArrayList<>())
                        .add(withoutNumber(row)));
            } finally {
                rows.close();
            }
            for (int at = 0; at < block.size(); at++) {
                ready.addAll(completed.getOrDefault(at, List.of(block.get(at))));
            }
        }

        @Override
        protected void requestSubCancel() {}

        @Override
        protected void closeSubIterator() {
            ready.clear();
        }
    }

    private static List<Binding> numbered(List<Binding> block) {
        List<Binding> numbered = new ArrayList<>();
        for (int at = 0; at < block.size(); at++) {
            numbered.add(BindingFactory.binding(block.get(at), NUMBER, NodeFactoryExtra.intToNode(at)));
        }
        return numbered;
    }

    private static int number(Binding row) {
        Node number = row.get(NUMBER);
        return ((Number) number.getLiteralValue()).intValue();
    }

    private static Binding withoutNumber(Binding row) {
        BindingBuilder kept = BindingFactory.builder();
        row.forEach((variable, value) -> {
            if (!variable.equals(NUMBER)) {
                kept.add(variable, value);
            }
        });
        return kept.build();
    }
}
