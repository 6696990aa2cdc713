package org.communique.server.guard;

import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.VariableNotBoundException;
import org.apache.jena.sparql.function.FunctionEnv;

/**
 * What rows are sorted by: asked for at each comparison, which is where sorting can be stopped. A row without it counts
 * as unbound; Jena would write a line into the log at each comparison.
 */
final class StoppableSortKey extends ExprFunction1 {

    StoppableSortKey(Expr key) {
        super(key, "sortKey");
    }

    @Override
    protected NodeValue evalSpecial(Binding binding, FunctionEnv environment) {
        Stop.of(environment).check();
        try {
            return getArg().eval(binding, environment);
        } catch (ExprEvalException none) {
            throw new VariableNotBoundException(none.getMessage());
        }
    }

    @Override
    public NodeValue eval(NodeValue value) {
        return value;
    }

    @Override
    public Expr copy(Expr key) {
        return new StoppableSortKey(key);
    }
}
