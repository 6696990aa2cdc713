package org.communique.server.guard;

import java.util.List;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.function.FunctionEnv;

/** REGEX as Jena has it, but stopped with its query: Jena's runs on, for years if the pattern is a bad one. */
final class StoppableRegex extends E_Regex {

    private final StoppablePattern pattern;

    StoppableRegex(ExprList arguments) {
        super(arguments.get(0), arguments.get(1), arguments.size() > 2 ? arguments.get(2) : null);
        this.pattern = new StoppablePattern("REGEX", arguments, 1, 2);
    }

    @Override
    public NodeValue eval(List<NodeValue> values, FunctionEnv environment) {
        String text =
                NodeValueOps.checkAndGetStringLiteral("REGEX", values.get(0)).getLiteralLexicalForm();
        return NodeValue.booleanReturn(
                pattern.of(values).matcher(new StoppableText(text, environment)).find());
    }

    /** Called without a query to stop it, when constants are folded: not here, but later with each row. */
    @Override
    public NodeValue eval(List<NodeValue> values) {
        throw new UnsupportedOperationException("evaluated with its query only");
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new StoppableRegex(arguments);
    }
}
