package org.communique.server.knowledge;

import java.util.Comparator;
import org.apache.jena.graph.Node;

/** In which order terms are shown. */
public final class TermOrder {

    public static final Comparator<Node> BY_TEXT = Comparator.comparing(Node::toString);

    public static final Comparator<Node> ENGLISH_FIRST = Comparator.comparing(
                    (Node label) -> !label.getLiteralLanguage().startsWith("en"))
            .thenComparing(Node::getLiteralLanguage)
            .thenComparing(Node::getLiteralLexicalForm);

    private TermOrder() {}
}
