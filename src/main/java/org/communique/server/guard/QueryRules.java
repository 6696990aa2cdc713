package org.communique.server.guard;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitor;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.XSD;
import org.communique.federation.Federation;
import org.communique.server.http.RefusedException;

/**
 * What a query of a stranger may do: it asks no other endpoint that is not allowed, calls no function beyond those of SPARQL and XPath
 * (Jena's own would sleep, print, or load a Java class by its name), and its regular expressions can be stopped.
 */
public final class QueryRules {

    private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";
    private static final String MATH = "http://www.w3.org/2005/xpath-functions/math#";
    /** These two are regular expressions that cannot be stopped; REGEX and REPLACE do the same. */
    private static final Set<String> UNSTOPPABLE = Set.of(XPATH + "matches", XPATH + "replace");

    private QueryRules() {}

    /** A context of its own, in which every query is held to the rules before it is optimised, and asks nobody else. */
    public static Context context() {
        return context(op -> Transformer.transform(new NoService(), new StoppableCalls(), op));
    }

    /** The same, in which queries may ask the endpoints of the federation. */
    public static Context context(Federation federation) {
        if (federation.endpoints().isEmpty()) {
            return context();
        }
        // What stands in a SERVICE is evaluated elsewhere: it leaves here as it came.
        OpVisitor nothing = new OpVisitorBase();
        Context context = context(op ->
                Transformer.transformSkipService(new TransformCopy(), new StoppableCalls(), op, nothing, nothing));
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
        context.set(ARQ.spillToDiskThreshold, 1_000_000L);
        return context;
    }

    private static final class NoService extends TransformCopy {
        @Override
        public Op transform(OpService service, Op inside) {
            throw RefusedException.denied(
                    "SERVICE is not allowed here: this endpoint asks no other one. Ask this endpoint from yours"
                            + " instead");
        }
    }

    private static final class StoppableCalls extends ExprTransformCopy {
        @Override
        public Expr transform(ExprFunctionN call, ExprList arguments) {
            if (call instanceof E_Regex) {
                return new StoppableRegex(arguments);
            }
            if (call instanceof E_StrReplace) {
                return new StoppableReplace(arguments);
            }
            if (call instanceof E_Function function && !isAllowed(function.getFunctionIRI())) {
                throw RefusedException.denied("the function <" + function.getFunctionIRI() + "> is not allowed here");
            }
            return super.transform(call, arguments);
        }

        private static boolean isAllowed(String function) {
            return function.startsWith(XSD.getURI())
                    || function.startsWith(MATH)
                    || function.startsWith(XPATH) && !UNSTOPPABLE.contains(function);
        }
    }
}
