package org.communique.release.rdf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * A quad as one line of canonical N-Quads, without its line break: the form that RDF Dataset Canonicalization 1.0
 * (section 5, “Serialization”) gives. Blank nodes and triple terms have no place in a release.
 */
public final class CanonicalLine {

    private final StringBuilder text = new StringBuilder(256);

    private CanonicalLine() {}

    public static byte[] of(Quad quad) {
        return new CanonicalLine()
                .term(quad.getSubject())
                .space()
                .term(quad.getPredicate())
                .space()
                .term(quad.getObject())
                .space()
                .term(quad.getGraph())
                .end();
    }

    public static byte[] of(Triple triple) {
        return new CanonicalLine()
                .term(triple.getSubject())
                .space()
                .term(triple.getPredicate())
                .space()
                .term(triple.getObject())
                .end();
    }

    /** One term as canonical N-Quads writes it. */
    public static String of(Node node) {
        return new CanonicalLine().term(node).text.toString();
    }

    private byte[] end() {
        return text.append(" .").toString().getBytes(StandardCharsets.UTF_8);
    }

    private CanonicalLine space() {
        text.append(' ');
        return this;
    }

    private CanonicalLine term(Node node) {
        if (node.isURI()) {
            return iri(node.getURI());
        }
        if (node.isLiteral()) {
            return literal(node);
        }
        throw new IllegalArgumentException("only IRIs and literals have a place in a release, not " + node);
    }

    private CanonicalLine iri(String iri) {
        text.append('<');
        if (iri.chars().allMatch(CanonicalLine::isPlainInIri)) {
            text.append(iri);
        } else {
            iri.codePoints().forEach(this::iriCharacter);
        }
        text.append('>');
        return this;
    }

    private static boolean isPlainInIri(int character) {
        return character > ' ' && "<>\"{}|^`\\".indexOf(character) < 0;
    }

    private void iriCharacter(int character) {
        if (isPlainInIri(character)) {
            text.appendCodePoint(character);
        } else {
            text.append(String.format(Locale.ROOT, "\\u%04X", character));
        }
    }

    private CanonicalLine literal(Node node) {
        String form = node.getLiteralLexicalForm();
        text.append('"');
        if (form.chars().allMatch(CanonicalLine::isPlain)) {
            text.append(form);
        } else {
            form.codePoints().forEach(this::character);
        }
        text.append('"');
        if (!node.getLiteralLanguage().isEmpty()) {
            text.append('@').append(node.getLiteralLanguage());
        } else if (!XSDDatatype.XSDstring.getURI().equals(node.getLiteralDatatypeURI())) {
            text.append("^^");
            iri(node.getLiteralDatatypeURI());
        }
        return this;
    }

    private static boolean isPlain(int character) {
        return character >= ' ' && character != '"' && character != '\\' && character != 0x7F;
    }

    private void character(int character) {
        switch (character) {
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            default -> {
                if (character < ' ' || character == 0x7F) {
                    text.append(String.format(Locale.ROOT, "\\u%04X", character));
                } else {
                    text.appendCodePoint(character);
                }
            }
        }
    }
}
