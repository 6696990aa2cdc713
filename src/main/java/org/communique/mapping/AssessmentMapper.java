package org.communique.mapping;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.communique.dossier.Assessment;
import org.communique.mapping.graph.Description;
import org.communique.mapping.graph.EvidenceMapper;
import org.communique.mapping.graph.Graphs;
import org.communique.mapping.graph.PassageMapper;
import org.communique.vocabulary.CodeScheme;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Prov;
import org.communique.vocabulary.Schema;

/** Maps the verdicts that third parties publish, as theirs. */
final class AssessmentMapper {

    private final Graphs graphs;
    private final PassageMapper passages;
    private final EvidenceMapper evidence;

    AssessmentMapper(Graphs graphs, PassageMapper passages, EvidenceMapper evidence) {
        this.graphs = graphs;
        this.passages = passages;
        this.evidence = evidence;
    }

    void map(Assessment assessment) {
        Node assessor = graphs.entity(assessment.by());
        Description node = graphs.readings(graphs.iris().assessment(assessment.id()))
                .a(Communique.Assessment)
                .text(RDFS.label, graphs.entry(assessment.by()).label() + ": " + assessment.verdict(), "en")
                .text(RDFS.comment, assessment.summary(), graphs.language())
                .link(Prov.wasAttributedTo, assessor)
                .link(Schema.author, assessor)
                .link(
                        Communique.assesses,
                        assessment.statements().stream()
                                .map(graphs.iris()::statement)
                                .toList())
                .link(
                        Communique.assesses,
                        assessment.propositions().stream().map(graphs::entity).toList())
                .code(Communique.verdict, CodeScheme.VERDICT, assessment.verdict());
        assessment.asWorded().ifPresent(words -> passages.words(node, Communique.verdictAsWorded, words));
        evidence.support(node, assessment.evidence());
    }
}
