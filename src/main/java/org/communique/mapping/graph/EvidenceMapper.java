package org.communique.mapping.graph;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.communique.dossier.Evidence;
import org.communique.dossier.Evidence.Citation;
import org.communique.dossier.Evidence.Passage;
import org.communique.material.Span;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Prov;

/** Maps evidence: each thing points with prov:hadPrimarySource to the passages and citations that support it. */
public final class EvidenceMapper {

    private final Graphs graphs;
    private final PassageMapper passages;

    public EvidenceMapper(Graphs graphs, PassageMapper passages) {
        this.graphs = graphs;
        this.passages = passages;
    }

    public void support(Description thing, List<Evidence> evidence) {
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
        if (citation.locator().isEmpty() && citation.note().isEmpty()) {
            return List.of(graphs.entity(citation.source()));
        }
        String locator = citation.locator().orElse("");
        String identity = locator + citation.note().map(note -> "\n" + note).orElse("");
        Description node = graphs.authority(graphs.iris().citation(citation.source(), identity))
                .a(Communique.Citation)
                .link(Communique.citedSource, graphs.entity(citation.source()))
                .text(Communique.locator, citation.locator());
        citation.note().ifPresent(note -> node.text(SKOS.note, note, graphs.language()));
        return List.of(node.subject());
    }
}
