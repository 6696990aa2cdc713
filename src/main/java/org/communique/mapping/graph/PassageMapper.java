package org.communique.mapping.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OA;
import org.communique.dossier.DatasetDescription.Excerpts;
import org.communique.dossier.DatasetDescription.Policy;
import org.communique.material.Span;
import org.communique.vocabulary.Communique;

/**
 * Maps a run of characters of an article to a passage with Web Annotation selectors: always its position in Unicode
 * code points; its words only where the dataset's excerpt policy lets them be published.
 */
public final class PassageMapper {

    private final Graphs graphs;
    private final Policy policy;

    public PassageMapper(Graphs graphs, Policy policy) {
        this.graphs = graphs;
        this.policy = policy;
    }

    /** The same, into the graphs of what a programme found. */
    public PassageMapper machine() {
        return new PassageMapper(graphs.machine(), policy);
    }

    /** Whether any words of the articles may be published. */
    public boolean hasWords() {
        return policy.excerpts() != Excerpts.NONE;
    }

    /** What may be shown of the words of a passage: all of them, the first of them with an ellipsis, or nothing. */
    public Optional<String> excerpt(String words) {
        return switch (policy.excerpts()) {
            case ALL -> Optional.of(words);
            case SNIPPETS -> Optional.of(Shortened.to(policy.snippet(), words));
            case QUOTATIONS, NONE -> Optional.empty();
        };
    }

    /** The passage of a span. The words are those that somebody spoke, or a name: what the policy calls a quotation. */
    public Node map(String article, Span span, Optional<String> words) {
        Description passage = graphs.passages(article, graphs.iris().passage(article, span))
                .a(Communique.Passage)
                .link(OA.hasSource, graphs.iris().document(article))
                .link(OA.hasSelector, position(article, span));
        if (hasWords()) {
            passage.link(OA.hasSelector, words.map(text -> quote(article, span, text)));
        }
        return passage.subject();
    }

    /** Says a few words as the article has them, where the policy lets words be published. */
    public void words(Description thing, Property property, String words) {
        if (hasWords()) {
            thing.text(property, words);
        }
    }

    private Node position(String article, Span span) {
        return graphs.passages(article, graphs.iris().selector(article, span, "position"))
                .a(OA.TextPositionSelector)
                .number(OA.start, span.start())
                .number(OA.end, span.end())
                .subject();
    }

    private Node quote(String article, Span span, String words) {
        return graphs.passages(article, graphs.iris().selector(article, span, "quote"))
                .a(OA.TextQuoteSelector)
                .text(OA.exact, words)
                .subject();
    }
}
