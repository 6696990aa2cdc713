package org.communique.server.guard;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;

/** The pattern and flags among a call's arguments, compiled once where they are constants. */
final class StoppablePattern {

    private final String function;
    private final int patternAt;
    private final int flagsAt;
    private final Optional<Pattern> constant;

    StoppablePattern(String function, ExprList arguments, int patternAt, int flagsAt) {
        this.function = function;
        this.patternAt = patternAt;
        this.flagsAt = flagsAt;
        this.constant = isConstant(arguments, patternAt) && isConstant(arguments, flagsAt)
                ? Optional.of(compiled(arguments.getList().stream()
                        .map(StoppablePattern::value)
                        .toList()))
                : Optional.empty();
    }

    private static boolean isConstant(ExprList arguments, int at) {
        return at >= arguments.size() || arguments.get(at).isConstant();
    }

    private static NodeValue value(Expr argument) {
        return argument.isConstant() ? argument.getConstant() : NodeValue.nvEmptyString;
    }

    Pattern of(List<NodeValue> values) {
        return constant.orElseGet(() -> compiled(values));
    }

    private Pattern compiled(List<NodeValue> values) {
        String flags = flagsAt < values.size() ? text(values, flagsAt) : "";
        return RegexEngine.makePattern(function, text(values, patternAt), flags);
    }

    private String text(List<NodeValue> values, int at) {
        if (!values.get(at).isString()) {
            throw new ExprEvalException(function + ": pattern and flags are strings");
        }
        return values.get(at).getString();
    }
}
