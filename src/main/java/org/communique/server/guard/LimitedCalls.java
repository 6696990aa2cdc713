package org.communique.server.guard;

import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.XSD;
import org.communique.server.http.RefusedException;

/**
 * Puts in the place of each function that may run long, or whose value may become large, one that stops and is limited,
 * and refuses the functions that are not SPARQL's.
 */
final class LimitedCalls extends ExprTransformCopy {

    private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";
    private static final String MATH = "http://www.w3.org/2005/xpath-functions/math#";
    /** These two are regular expressions that cannot be stopped; REGEX and REPLACE do the same. */
    private static final Set<String> UNSTOPPABLE = Set.of(XPATH + "matches", XPATH + "replace");

    @Override
    public Expr transform(ExprFunction1 call, Expr argument) {
        Expr copy = super.transform(call, argument);
        return call instanceof E_StrEncodeForURI ? new LimitedValue(copy, Largest.TEXT) : copy;
    }

    @Override
    public Expr transform(ExprFunction2 call, Expr first, Expr second) {
        if (call instanceof E_Add
                || call instanceof E_Subtract
                || call instanceof E_Multiply
                || call instanceof E_Divide) {
            return new LimitedValue(super.transform(call, first, second), Largest.TEXT);
        }
        if (call instanceof E_StrDatatype) {
            return new E_StrDatatype(new LimitedValue(first, Largest.NUMBER), second);
        }
        if (call instanceof E_StrAfter) {
            return new After(first, second);
        }
        if (call instanceof E_StrBefore) {
            return new Before(first, second);
        }
        return call instanceof E_StrContains ? new Contains(first, second) : super.transform(call, first, second);
    }

    @Override
    public Expr transform(ExprFunctionN call, ExprList arguments) {
        if (call instanceof E_Regex) {
            return new StoppableRegex(arguments);
        }
        if (call instanceof E_StrReplace) {
            return new StoppableReplace(arguments);
        }
        if (call instanceof E_StrConcat) {
            return new Concatenation(arguments);
        }
        return call instanceof E_Function function
                ? new E_Function(allowed(function.getFunctionIRI()), limited(arguments))
                : super.transform(call, arguments);
    }

    private static String allowed(String function) {
        boolean isAllowed = function.startsWith(XSD.getURI())
                || function.startsWith(MATH)
                || function.startsWith(XPATH) && !UNSTOPPABLE.contains(function);
        if (!isAllowed) {
            throw RefusedException.denied("the function <" + function + "> is not allowed here");
        }
        return function;
    }

    private static ExprList limited(ExprList arguments) {
        return new ExprList(arguments.getList().stream()
                .<Expr>map(argument -> new LimitedValue(argument, Largest.NUMBER))
                .toList());
    }

    private static final class Concatenation extends E_StrConcat {

        Concatenation(ExprList texts) {
            super(texts);
        }

        @Override
        public NodeValue eval(List<NodeValue> texts) {
            Largest.checkLength(
                    "CONCAT", texts.stream().mapToLong(Largest::length).sum());
            return super.eval(texts);
        }

        @Override
        public Expr copy(ExprList texts) {
            return new Concatenation(texts);
        }
    }

    private static final class After extends E_StrAfter {

        After(Expr text, Expr part) {
            super(text, part);
        }

        @Override
        public NodeValue eval(NodeValue text, NodeValue part) {
            Largest.checkSearch(text, part);
            return super.eval(text, part);
        }

        @Override
        public Expr copy(Expr text, Expr part) {
            return new After(text, part);
        }
    }

    private static final class Before extends E_StrBefore {

        Before(Expr text, Expr part) {
            super(text, part);
        }

        @Override
        public NodeValue eval(NodeValue text, NodeValue part) {
            Largest.checkSearch(text, part);
            return super.eval(text, part);
        }

        @Override
        public Expr copy(Expr text, Expr part) {
            return new Before(text, part);
        }
    }

    private static final class Contains extends E_StrContains {

        Contains(Expr text, Expr part) {
            super(text, part);
        }

        @Override
        public NodeValue eval(NodeValue text, NodeValue part) {
            Largest.checkSearch(text, part);
            return super.eval(text, part);
        }

        @Override
        public Expr copy(Expr text, Expr part) {
            return new Contains(text, part);
        }
    }
}
