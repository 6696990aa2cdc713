package org.communique.server.guard;

import java.math.BigInteger;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * How large a value may become while a query is evaluated. A larger one is an error of its expression, as a division by
 * zero is: SPARQL leaves the variable unbound. Chosen so that one step of a function takes milliseconds.
 */
final class Largest {

    /** Characters of a text that a function gives. */
    static final int TEXT = 1 << 20;

    /** Characters of a text that becomes a number or is taken by one of XPath's functions, and digits of a number. */
    static final int NUMBER = 10_000;

    /** A text's length times that of the text that is looked for in it; Java compares them all in the worst case. */
    private static final long SEARCH = 100_000_000;

    private static final int NUMBER_BITS = (int) Math.ceil(NUMBER * Math.log(10) / Math.log(2));

    private Largest() {}

    static void checkLength(String function, long characters) {
        if (characters > TEXT) {
            throw new ExprEvalException(
                    "%s: a text has at most %,d characters here, not %,d".formatted(function, TEXT, characters));
        }
    }

    static void checkSearch(NodeValue text, NodeValue part) {
        if ((long) length(text) * length(part) > SEARCH) {
            throw new ExprEvalException("a text of %,d characters is not searched here for one of %,d"
                    .formatted(length(text), length(part)));
        }
    }

    /** The value, if its text or its number is no larger than allowed. */
    static NodeValue checked(String function, NodeValue value, int longest) {
        if (length(value) > longest) {
            throw new ExprEvalException("%s: a text has at most %,d characters here".formatted(function, longest));
        }
        if (value.isInteger() && isLong(value.getInteger())
                || value.isDecimal()
                        && (isLong(value.getDecimal().unscaledValue())
                                || Math.abs((long) value.getDecimal().scale()) > NUMBER)) {
            throw new ExprEvalException("%s: a number has at most %,d digits here".formatted(function, NUMBER));
        }
        return value;
    }

    private static boolean isLong(BigInteger number) {
        return number.bitLength() > NUMBER_BITS;
    }

    static int length(NodeValue value) {
        return value.isString() || value.isLangString()
                ? value.asNode().getLiteralLexicalForm().length()
                : 0;
    }
}
