package org.communique.server.asking;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.communique.query.ResultTable;
import org.communique.server.store.Places;
import org.communique.server.store.ServedRelease;
import org.communique.server.view.Label;

/** What a page calls a term, and where it leads to. */
public final class Labels {

    private static final Comparator<Node> ENGLISH_FIRST = Comparator.comparing(
                    (Node label) -> !label.getLiteralLanguage().startsWith("en"))
            .thenComparing(Node::getLiteralLanguage)
            .thenComparing(Node::getLiteralLexicalForm);

    private final List<Graph> graphs;
    private final Places places;
    private final Map<String, String> prefixes;
    private final ResultTable names;

    /** Labels of the release and of the ontology; prefixes shorten the IRIs of what has none. */
    public Labels(ServedRelease release, Graph ontology) {
        this.graphs = List.of(release.store().everything(), ontology);
        this.places = new Places(release.base());
        this.prefixes = Map.copyOf(release.prefixes());
        this.names = new ResultTable(prefixes);
    }

    /** Prefix to namespace, for what is written in Turtle. */
    Map<String, String> prefixes() {
        return prefixes;
    }

    /** Its label in English, else in another language, else its shortened IRI. */
    String of(Node thing) {
        return label(thing).orElseGet(() -> names.shortened(thing.toString()));
    }

    private Optional<String> label(Node thing) {
        return graphs.stream()
                .flatMap(graph -> graph.find(thing, RDFS.label.asNode(), Node.ANY).toList().stream())
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .min(ENGLISH_FIRST)
                .map(Node::getLiteralLexicalForm);
    }

    /** A term by its label, with its link. */
    public Label labelled(Node term) {
        return term.isURI() ? Label.to(of(term), places.link(term.getURI())) : Label.plain(literal(term));
    }

    /** A term as it stands in an answer, with its link. */
    Label asAnswered(Node term) {
        return term.isURI()
                ? Label.to(names.shortened(term.getURI()), places.link(term.getURI()))
                : Label.plain(literal(term));
    }

    private static String literal(Node term) {
        if (!term.isLiteral()) {
            return term.toString();
        }
        String language = term.getLiteralLanguage();
        return term.getLiteralLexicalForm() + (language.isEmpty() ? "" : " (" + language + ")");
    }
}
