package org.communique.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/**
 * Something in a stored query that an asker may choose; what it may be follows from the terms that it usually is.
 *
 * @param name the variable, without its question mark
 * @param defaults what it is where the asker chooses nothing; at least one
 * @param isRepeatable whether several may be chosen at once
 */
public record QueryParameter(String name, List<Node> defaults, boolean isRepeatable) {

    /** The last part of an IRI, or its path, such as {@code actor/xi}. */
    private static final Pattern END = Pattern.compile("([a-z]+/)*[\\p{L}\\p{N}._~-]{1,200}");

    private static final Pattern OF_BASE = Pattern.compile("(id|code|graph|query)/");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");

    /** What sort of term a parameter is. */
    public enum Kind {
        /** A thing of the dataset, by its IRI or the last part of it. */
        THING("uri-reference"),
        /** A day, such as 2022-01-07. */
        DAY("date"),
        /** A whole number. */
        NUMBER("int64"),
        /** Any words. */
        TEXT("");

        private final String format;

        Kind(String format) {
            this.format = format;
        }

        /** What OpenAPI calls its format; nothing for words. */
        public String format() {
            return format;
        }
    }

    public QueryParameter {
        defaults = List.copyOf(defaults);
        if (defaults.isEmpty()) {
            throw new IllegalArgumentException("the parameter " + name + " has no usual value");
        }
    }

    public Kind kind() {
        Node usual = defaults.get(0);
        if (usual.isURI()) {
            return Kind.THING;
        }
        String datatype = usual.getLiteralDatatypeURI();
        return datatype.equals(XSDDatatype.XSDdate.getURI())
                ? Kind.DAY
                : datatype.equals(XSDDatatype.XSDinteger.getURI()) ? Kind.NUMBER : Kind.TEXT;
    }

    /** Of a thing: what the IRIs of its kind begin with. */
    public String namespace() {
        String usual = defaults.get(0).toString();
        return kind() == Kind.THING ? usual.substring(0, usual.lastIndexOf('/') + 1) : "";
    }

    /** Its name and its usual value: {@code speaker=xi-jinping}. */
    public String usual() {
        return name + "=" + shown(defaults.get(0));
    }

    /** A term as an asker may write it: a thing of the usual kind by the last part of its IRI. */
    public String shown(Node term) {
        String text = term.isLiteral() ? term.getLiteralLexicalForm() : term.toString();
        boolean isUsual = !namespace().isEmpty() && text.startsWith(namespace());
        return isUsual ? text.substring(namespace().length()) : text;
    }

    /** What an asker wrote, as a term; throws {@link IllegalArgumentException} with the reason where it cannot be one. */
    public Node term(String written) {
        String value = written.strip();
        return switch (kind()) {
            case THING -> thing(value);
            case DAY -> day(value);
            case NUMBER -> number(value);
            case TEXT -> NodeFactory.createLiteralString(value);
        };
    }

    private Node thing(String value) {
        Matcher end = END.matcher(value);
        if (end.matches()) {
            return NodeFactory.createURI(end.group(1) == null ? namespace() + value : byPath(value));
        }
        try {
            IRIx iri = IRIx.create(value);
            if (iri.isReference() && !iri.hasViolations()) {
                return NodeFactory.createURI(value);
            }
        } catch (IRIException wrong) {
            throw refused(value, "an IRI, or the last part of one under " + namespace());
        }
        throw refused(value, "an IRI, or the last part of one under " + namespace());
    }

    /** {@code actor/xi}, {@code graph/curated}, {@code code/position/affirms}: after the base of the usual thing's IRI. */
    private String byPath(String path) {
        int id = namespace().indexOf("/id/");
        String base = path.startsWith("code/") || id < 0
                ? StoredQuery.WRITTEN_FOR
                : namespace().substring(0, id + 1);
        return base + (OF_BASE.matcher(path).lookingAt() ? path : "id/" + path);
    }

    private Node day(String value) {
        try {
            return NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate);
        } catch (DateTimeException wrong) {
            throw refused(value, "a day such as " + shown(defaults.get(0)));
        }
    }

    private Node number(String value) {
        if (!NUMBER.matcher(value).matches()) {
            throw refused(value, "a whole number such as " + shown(defaults.get(0)));
        }
        return NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
    }

    private IllegalArgumentException refused(String value, String wanted) {
        return new IllegalArgumentException(name + " is " + wanted + ", not '" + value + "'");
    }
}
