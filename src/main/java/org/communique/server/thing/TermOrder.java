package org.communique.server.thing;

import java.util.Comparator;
import org.apache.jena.graph.Node;

/** In which order terms are shown. */
final class TermOrder {

    static final Comparator<Node> BY_TEXT = Comparator.comparing(Node::toString);

    static final Comparator<Node> ENGLISH_FIRST = Comparator.comparing(
                    (Node label) -> !label.getLiteralLanguage().startsWith("en"))
            .thenComparing(Node::getLiteralLanguage)
            .thenComparing(Node::getLiteralLexicalForm);

    private TermOrder() {}
}
