package org.communique.mapping;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDFS;
import org.communique.dossier.DatasetDescription.MachineMade;
import org.communique.dossier.Dossier;
import org.communique.dossier.Dossier.Part;
import org.communique.dossier.Report;
import org.communique.dossier.Report.Quotation;
import org.communique.dossier.Report.Wording;
import org.communique.dossier.finding.Extraction;
import org.communique.mapping.graph.Description;
import org.communique.mapping.graph.Graphs;
import org.communique.mapping.graph.PassageMapper;
import org.communique.material.Span;
import org.communique.vocabulary.CodeScheme;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Prov;
import org.communique.vocabulary.Schema;

/**
 * Maps the reports of one article: what the passage says into the article's own graph, which statement it belongs to
 * into the resolution graph, which can be replaced without touching the passages.
 */
final class ReportMapper {

    private final Graphs graphs;
    private final PassageMapper passages;
    private final MachineMade machine;

    ReportMapper(Graphs graphs, PassageMapper passages, MachineMade machine) {
        this.graphs = graphs;
        this.passages = passages;
        this.machine = machine;
    }

    void map(Dossier dossier, Report report) {
        String article = dossier.article().id();
        Description node = graphs.passages(article, graphs.iris().report(article, report))
                .a(Communique.Report)
                .link(Communique.inDocument, document(dossier, report))
                .link(Communique.reportedBy, graphs.entity(publisher(dossier, report)))
                .code(Communique.mode, CodeScheme.MODE, report.mode())
                .code(Communique.review, CodeScheme.REVIEW, report.review())
                .code(Communique.attributionClarity, CodeScheme.CLARITY, report.clarity())
                .date(Communique.date, report.date())
                .link(Communique.attributesTo, report.attributesTo().map(graphs::entity))
                .link(Communique.within, report.within().map(graphs.iris()::statement));
        machine.trust(report).ifPresent(level -> node.code(Communique.level, CodeScheme.LEVEL, level));
        report.note().ifPresent(note -> node.text(RDFS.comment, note, graphs.language()));
        spans(article, report, node);
        address(dossier.article(), report, node);
        report.provenance().extraction().ifPresent(extraction -> extraction(extraction, node));
        wordings(report, node);
        resolve(report, node.subject());
        quoted(dossier, report);
        relay(report, node);
    }

    /** Leads into the article at the passage itself. */
    private static void address(Dossier.Source article, Report report, Description node) {
        article.url()
                .flatMap(url -> report.words().fragment().map(fragment -> url + "#:~:" + fragment))
                .ifPresent(url -> node.link(Schema.url, NodeFactory.createURI(url)));
    }

    private void extraction(Extraction extraction, Description node) {
        Node extractor = graphs.iris().extractor(extraction.by(), extraction.version());
        node.link(Communique.extractedBy, extractor)
                .link(
                        Communique.mayReport,
                        extraction.coReports().stream()
                                .map(graphs.iris()::statement)
                                .toList());
        extraction.reasons().forEach(reason -> node.text(Communique.reason, reason, "en"));
        if (passages.hasWords()) {
            extraction.terms().forEach(term -> node.text(Communique.term, term));
        }
        graphs.authority(extractor)
                .a(Prov.SoftwareAgent, Prov.Agent)
                .text(
                        RDFS.label,
                        extraction.by()
                                + extraction
                                        .version()
                                        .map(version -> " " + version)
                                        .orElse(""),
                        "en");
    }

    private Node document(Dossier dossier, Report report) {
        String article = dossier.article().id();
        return part(dossier, report)
                .map(part -> graphs.iris().document(article, part.id()))
                .orElseGet(() -> graphs.iris().document(article));
    }

    private static String publisher(Dossier dossier, Report report) {
        return part(dossier, report)
                .map(Part::publication)
                .orElse(dossier.article().publication())
                .publisher();
    }

    private static Optional<Part> part(Dossier dossier, Report report) {
        return dossier.partOf(report.content().get(0));
    }

    private void spans(String article, Report report, Description node) {
        link(article, node, Communique.source, report.source());
        link(article, node, Communique.content, report.content());
        report.words()
                .text()
                .filter(words -> report.quotations().isEmpty())
                .flatMap(passages::excerpt)
                .ifPresent(words -> node.text(Communique.excerpt, words));
        report.cue().ifPresent(cue -> link(article, node, Communique.cueAt, cue.at()));
        for (Quotation quotation : report.quotations()) {
            node.link(Communique.quotation, passages.map(article, quotation.at(), Optional.of(quotation.text())));
        }
    }

    private void link(String article, Description node, Property role, List<Span> spans) {
        spans.forEach(span -> node.link(role, passages.map(article, span, Optional.empty())));
    }

    private void wordings(Report report, Description node) {
        report.cue().ifPresent(cue -> passages.words(node, Communique.cue, cue.text()));
        report.asWorded().forEach((wording, words) -> passages.words(node, property(wording), words.text()));
    }

    private static Property property(Wording wording) {
        return switch (wording) {
            case NAME -> Communique.nameAsWorded;
            case CAPACITY -> Communique.capacityAsWorded;
            case DATE -> Communique.dateAsWorded;
            case ADDRESSEE -> Communique.addresseeAsWorded;
            case OCCASION -> Communique.occasionAsWorded;
        };
    }

    private void resolve(Report report, Node node) {
        Node statement = graphs.iris().statement(report.statement());
        Description resolution = graphs.resolution(node).link(Communique.reports, statement);
        report.confidence()
                .map(confidence -> BigDecimal.valueOf(confidence).toPlainString())
                .ifPresent(confidence -> resolution.typed(Communique.confidence, confidence, XSDDatatype.XSDdecimal));
        graphs.derived(statement).link(Communique.reportedIn, node);
    }

    /** The quoted words, one step from their statement. */
    private void quoted(Dossier dossier, Report report) {
        Description statement = graphs.derived(graphs.iris().statement(report.statement()));
        if (passages.hasWords()) {
            report.quotations()
                    .forEach(quotation -> statement.text(
                            Schema.text, quotation.text(), dossier.article().language()));
        }
    }

    /** Writes the chain of those from whom the article has it, each a report that no document at hand contains. */
    private void relay(Report report, Description node) {
        Description relaying = node;
        for (String actor : report.relays()) {
            Node relayed = graphs.iris().relayedReport(report.statement(), actor);
            relaying.link(Communique.relays, relayed);
            relaying = graphs.resolution(relayed)
                    .a(Communique.Report)
                    .link(Communique.reportedBy, graphs.entity(actor))
                    .link(Communique.reports, graphs.iris().statement(report.statement()));
            graphs.derived(graphs.iris().statement(report.statement())).link(Communique.reportedIn, relayed);
        }
    }
}
