package org.communique.mapping;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.communique.dossier.DatasetDescription.Trust;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.communique.dossier.Statement.Stance;
import org.communique.mapping.graph.Description;
import org.communique.mapping.graph.Graphs;
import org.communique.mapping.graph.PassageMapper;
import org.communique.vocabulary.CodeScheme;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Prov;
import org.communique.vocabulary.Schema;

/** Maps statements and the stances that they take. */
final class StatementMapper {

    private final Graphs graphs;
    private final StatementLabel label;
    private final Node run;

    /** The run stands for the dataset where nobody else reads a stance. */
    StatementMapper(Graphs graphs, PassageMapper passages, Node run) {
        this.graphs = graphs;
        this.label = new StatementLabel(graphs, passages);
        this.run = run;
    }

    void map(Statement statement, Optional<Attested> attested) {
        Description node = graphs.resolution(graphs.iris().statement(statement.id()))
                .a(Communique.Statement, Schema.Quotation)
                .link(Communique.speaker, graphs.entity(statement.speaker()))
                .link(Communique.capacity, statement.capacity().map(graphs::entity))
                .link(Communique.onBehalfOf, statement.onBehalfOf().map(graphs::entity))
                .link(
                        Communique.addressee,
                        statement.addressees().stream().map(graphs::entity).toList())
                .date(Communique.date, statement.date())
                .link(Communique.madeAt, statement.occasion().map(graphs::entity))
                .link(
                        Communique.about,
                        statement.about().stream().map(graphs::entity).toList())
                .code(Communique.speechAct, CodeScheme.SPEECH_ACT, statement.speechAct())
                .link(Communique.partOf, statement.partOf().map(graphs.iris()::statement))
                .code(Communique.actuality, CodeScheme.ACTUALITY, statement.actuality())
                .code(Communique.review, CodeScheme.REVIEW, statement.review())
                .code(Communique.level, CodeScheme.LEVEL, level(statement, attested));
        label.write(node, statement, attested);
        statement.summary().ifPresent(summary -> node.text(Communique.summary, summary, graphs.language()));
        statement.dateBasis().ifPresent(basis -> node.code(Communique.dateBasis, CodeScheme.DATE_BASIS, basis));
        statement.reading().ifPresent(reading -> node.text(RDFS.comment, reading, graphs.language()));
        statement.erratum().ifPresent(wrong -> node.text(Schema.correction, wrong, graphs.language()));
        statement.stances().forEach(stance -> stance(statement, stance));
    }

    /** Where a person accepted a report, one stands for who said what, though not yet for what it is about. */
    private static Trust level(Statement statement, Optional<Attested> attested) {
        return statement.review() == Report.Review.CURATED
                ? Trust.CURATED
                : attested.map(Attested::level).orElse(Trust.DOUBTFUL);
    }

    private void stance(Statement statement, Stance stance) {
        Node reader = stance.readBy().map(graphs::entity).orElse(run);
        Description node = graphs.readings(iri(statement, stance))
                .a(Communique.Stance)
                .link(Communique.toward, graphs.entity(stance.toward()))
                .code(Communique.position, CodeScheme.POSITION, stance.position())
                .code(Communique.certainty, CodeScheme.CERTAINTY, stance.certainty())
                .link(Prov.wasAttributedTo, reader);
        graphs.readings(graphs.iris().statement(statement.id())).link(Communique.hasStance, node.subject());
    }

    private Node iri(Statement statement, Stance stance) {
        return stance.readBy()
                .map(reader -> graphs.iris().stance(statement.id(), stance.toward(), reader))
                .orElseGet(() -> graphs.iris().stance(statement.id(), stance.toward()));
    }
}
