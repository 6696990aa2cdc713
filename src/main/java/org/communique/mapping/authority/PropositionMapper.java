package org.communique.mapping.authority;

import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.dossier.Entity.Proposition;
import org.communique.mapping.graph.Description;
import org.communique.mapping.graph.EvidenceMapper;
import org.communique.mapping.graph.Graphs;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Schema;

/** Maps propositions: text that statements take a stance toward, with nothing of its content asserted. */
public final class PropositionMapper {

    private final Graphs graphs;
    private final EvidenceMapper evidence;

    public PropositionMapper(Graphs graphs, EvidenceMapper evidence) {
        this.graphs = graphs;
        this.evidence = evidence;
    }

    public void map(Proposition proposition) {
        Description node = graphs.authority(graphs.iris().entity(proposition))
                .a(Communique.Proposition, Schema.Claim)
                .text(RDFS.label, proposition.text(), graphs.language())
                .text(Schema.text, proposition.text(), graphs.language())
                .link(
                        Communique.about,
                        proposition.about().stream().map(graphs::entity).toList());
        proposition.note().ifPresent(note -> node.text(SKOS.note, note, graphs.language()));
        evidence.support(node, proposition.evidence());
        proposition.incompatibleWith().forEach(other -> incompatible(proposition.id(), other));
    }

    private void incompatible(String one, String other) {
        graphs.authority(graphs.entity(one)).link(Communique.incompatibleWith, graphs.entity(other));
        graphs.authority(graphs.entity(other)).link(Communique.incompatibleWith, graphs.entity(one));
    }
}
