package org.communique.mapping;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.communique.dossier.Evidence;
import org.communique.dossier.Evidence.Citation;
import org.communique.dossier.Evidence.Passage;
import org.communique.material.Span;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Prov;

/** Maps evidence: each thing points with prov:hadPrimarySource to the passages and citations that support it. */
final class EvidenceMapper {

    private final Graphs graphs;
    private final PassageMapper passages;

    EvidenceMapper(Graphs graphs, PassageMapper passages) {
        this.graphs = graphs;
        this.passages = passages;
    }

    void support(Description thing, List<Evidence> evidence) {
        for (Evidence item : evidence) {
            thing.link(Prov.hadPrimarySource, item.match(this::passages, this::citation));
        }
    }

    private List<Node> passages(Passage passage) {
        return passage.at().stream()
                .map(span -> passage(passage.document(), span))
                .toList();
    }

    private Node passage(String document, Span span) {
        return passages.map(document, span, Optional.empty());
    }

    private List<Node> citation(Citation citation) {
        String source = citation.source();
        return List.of(
                citation.locator().map(locator -> citation(source, locator)).orElseGet(() -> graphs.entity(source)));
    }

    private Node citation(String source, String locator) {
        return graphs.authority(graphs.iris().citation(source, locator))
                .a(Communique.Citation)
                .link(Communique.citedSource, graphs.entity(source))
                .text(Communique.locator, locator)
                .subject();
    }
}
