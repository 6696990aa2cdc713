package org.communique.release.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Reads a line that {@link CanonicalLine} wrote. That form has one space between terms and nothing else to choose, so
 * one look at each character is enough; looking things up in a file of such lines needs no more than this.
 */
final class CanonicalParser {

    private final String line;
    private int at;

    private CanonicalParser(String line) {
        this.line = line;
    }

    static Quad parse(String line) {
        CanonicalParser parser = new CanonicalParser(line);
        Node subject = parser.term();
        Node predicate = parser.term();
        Node object = parser.term();
        Node graph = parser.term();
        if (!line.startsWith(".", parser.at)) {
            throw parser.failure("a full stop");
        }
        return Quad.create(graph, subject, predicate, object);
    }

    private Node term() {
        Node term = line.startsWith("\"", at) ? literal() : NodeFactory.createURI(iri());
        skip(' ');
        return term;
    }

    private String iri() {
        skip('<');
        return until('>');
    }

    private Node literal() {
        skip('"');
        String form = until('"');
        if (line.startsWith("@", at)) {
            int end = indexOf(' ');
            String language = line.substring(at + 1, end);
            at = end;
            return NodeFactory.createLiteralLang(form, language);
        }
        if (line.startsWith("^^", at)) {
            at += 2;
            return NodeFactory.createLiteralDT(form, NodeFactory.getType(iri()));
        }
        return NodeFactory.createLiteralString(form);
    }

    private void skip(char expected) {
        if (at >= line.length() || line.charAt(at) != expected) {
            throw failure("'" + expected + "'");
        }
        at++;
    }

    /** The text before an end that is not escaped; what is read next stands behind the end. */
    private String until(char end) {
        int stop = at;
        boolean isEscaped = false;
        while (stop < line.length() && line.charAt(stop) != end) {
            boolean escapes = line.charAt(stop) == '\\';
            isEscaped |= escapes;
            stop += escapes ? 2 : 1;
        }
        if (stop >= line.length()) {
            throw failure("'" + end + "'");
        }
        String text = line.substring(at, stop);
        at = stop + 1;
        return isEscaped ? unescaped(text) : text;
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character != '\\') {
                plain.append(character);
            } else if (text.charAt(++i) == 'u') {
                plain.append((char) Integer.parseInt(text, i + 1, i + 5, 16));
                i += 4;
            } else {
                plain.append(meant(text.charAt(i)));
            }
        }
        return plain.toString();
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            default -> escaped;
        };
    }

    private int indexOf(char character) {
        int index = line.indexOf(character, at);
        if (index < 0) {
            throw failure("'" + character + "'");
        }
        return index;
    }

    private IllegalArgumentException failure(String expected) {
        return new IllegalArgumentException(
                "no canonical N-Quads: " + expected + " expected at character " + at + " of " + line);
    }
}
