package org.communique.release.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.communique.vocabulary.Prefixes;

/** What a dataset, or one graph of it, says of one subject, in the order of its sorted lines. */
public record Thing(List<Quad> quads) {

    private static final Prefixes VOCABULARIES = Prefixes.ofVocabularies();

    public Thing {
        quads = List.copyOf(quads);
        if (quads.isEmpty()) {
            throw new IllegalArgumentException("nothing is said of it");
        }
    }

    Node subject() {
        return quads.get(0).getSubject();
    }

    public Node graph() {
        return quads.get(0).getGraph();
    }

    public String iri() {
        return subject().getURI();
    }

    /** Each triple once, in whatever graphs it stands: in sorted quads the same triples are neighbours. */
    public List<Triple> triples() {
        List<Triple> triples = new ArrayList<>();
        for (Quad quad : quads) {
            Triple triple = quad.asTriple();
            if (triples.isEmpty() || !triples.get(triples.size() - 1).equals(triple)) {
                triples.add(triple);
            }
        }
        return triples;
    }

    /** The values of a property, given in its compact form. */
    public List<Node> values(String property) {
        String iri = VOCABULARIES.expand(property);
        return triples().stream()
                .filter(triple -> triple.getPredicate().getURI().equals(iri))
                .map(Triple::getObject)
                .toList();
    }

    /** The names of its classes. */
    public Stream<String> classes() {
        return triples().stream()
                .filter(triple -> triple.getPredicate().equals(RDF.type.asNode()))
                .map(Triple::getObject)
                .filter(Node::isURI)
                .map(Node::getURI);
    }

    /** Whether it is of a class, given in its compact form. */
    public boolean isA(String compact) {
        String iri = VOCABULARIES.expand(compact);
        return classes().anyMatch(iri::equals);
    }

    /** The text of a property in a language, else without one, else the first there is. */
    public Optional<String> text(String property, String language) {
        List<Node> texts = values(property).stream().filter(Node::isLiteral).toList();
        return texts.stream()
                .filter(text -> text.getLiteralLanguage().equalsIgnoreCase(language))
                .findFirst()
                .or(() -> texts.stream()
                        .filter(text -> text.getLiteralLanguage().isEmpty())
                        .findFirst())
                .or(() -> texts.stream().findFirst())
                .map(Node::getLiteralLexicalForm);
    }
}
