package org.communique.server.guard;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.function.FunctionEnv;

/** REPLACE as Jena has it, but stopped with its query. */
final class StoppableReplace extends E_StrReplace {

    private final StoppablePattern pattern;

    StoppableReplace(ExprList arguments) {
        super(arguments.get(0), arguments.get(1), arguments.get(2), arguments.size() > 3 ? arguments.get(3) : null);
        this.pattern = new StoppablePattern("REPLACE", arguments, 1, 3);
    }

    @Override
    public NodeValue eval(List<NodeValue> values, FunctionEnv environment) {
        Node literal = NodeValueOps.checkAndGetStringLiteral("REPLACE", values.get(0));
        String replacement =
                NodeValueOps.checkAndGetStringLiteral("REPLACE", values.get(2)).getLiteralLexicalForm();
        Matcher matcher = pattern.of(values).matcher(new StoppableText(literal.getLiteralLexicalForm(), environment));
        return NodeValue.makeNode(like(literal, replaced(matcher, replacement)));
    }

    private static String replaced(Matcher matcher, String replacement) {
        try {
            StringBuilder replaced = new StringBuilder();
            while (matcher.find()) {
                matcher.appendReplacement(replaced, replacement);
                Largest.checkLength("REPLACE", replaced.length());
            }
            return matcher.appendTail(replaced).toString();
        } catch (IllegalArgumentException | IndexOutOfBoundsException noSuchGroup) {
            throw new ExprEvalException("REPLACE: " + noSuchGroup.getMessage());
        }
    }

    private static Node like(Node literal, String text) {
        String language = literal.getLiteralLanguage();
        return language.isEmpty()
                ? NodeFactory.createLiteralString(text)
                : NodeFactory.createLiteralLang(text, language);
    }

    /** Called without a query to stop it, when constants are folded: not here, but later with each row. */
    @Override
    public NodeValue eval(List<NodeValue> values) {
        throw new UnsupportedOperationException("evaluated with its query only");
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new StoppableReplace(arguments);
    }
}
