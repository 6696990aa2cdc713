package org.communique.server.guard;

import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** An expression whose value may be no larger than {@link Largest} says. */
final class LimitedValue extends ExprFunction1 {

    private final int longest;

    /** @param longest characters of a text */
    LimitedValue(Expr expression, int longest) {
        super(expression, "limited");
        this.longest = longest;
    }

    @Override
    protected NodeValue evalSpecial(Binding binding, FunctionEnv environment) {
        Stop.of(environment).check();
        return eval(getArg().eval(binding, environment));
    }

    @Override
    public NodeValue eval(NodeValue value) {
        return Largest.checked("a function", value, longest);
    }

    @Override
    public Expr copy(Expr expression) {
        return new LimitedValue(expression, longest);
    }
}
