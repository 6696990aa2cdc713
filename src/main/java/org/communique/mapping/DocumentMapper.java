package org.communique.mapping;

import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.communique.dossier.Dossier.Part;
import org.communique.dossier.Dossier.Publication;
import org.communique.dossier.Dossier.Source;
import org.communique.mapping.graph.Description;
import org.communique.mapping.graph.EvidenceMapper;
import org.communique.mapping.graph.Graphs;
import org.communique.mapping.graph.PassageMapper;
import org.communique.vocabulary.CodeScheme;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Schema;

/** Maps an article as the document whose exact text the offsets count in, with the articles that it may hold. */
final class DocumentMapper {

    private final Graphs graphs;
    private final PassageMapper passages;
    private final EvidenceMapper evidence;

    DocumentMapper(Graphs graphs, PassageMapper passages, EvidenceMapper evidence) {
        this.graphs = graphs;
        this.passages = passages;
        this.evidence = evidence;
    }

    void map(Source article) {
        Description document = graphs.passages(article.id(), graphs.iris().document(article.id()))
                .a(Communique.Document, Schema.Article, FOAF.Document)
                .text(DCTerms.identifier, article.id())
                .text(Schema.inLanguage, article.language())
                .link(Schema.url, article.url().map(NodeFactory::createURI))
                .typed(Communique.textSha256, article.sha256().hex(), XSDDatatype.XSDhexBinary)
                .number(Communique.codePoints, article.codePoints());
        name(document, article);
        publish(document, article.publication());
        article.parts().forEach(part -> part(article, part));
    }

    /** Its headline where the policy lets words be published; else the dataset's own name for it. */
    private void name(Description document, Source article) {
        Optional<String> headline = article.title().filter(title -> passages.hasWords());
        headline.ifPresent(title -> document.text(Schema.headline, title, article.language()));
        document.text(
                RDFS.label,
                headline.orElse(article.label()),
                headline.isPresent() ? article.language() : graphs.language());
    }

    private void part(Source article, Part part) {
        Node whole = graphs.iris().document(article.id());
        Description document = graphs.passages(article.id(), graphs.iris().document(article.id(), part.id()))
                .a(Communique.Document, Schema.Article, FOAF.Document)
                .text(RDFS.label, part.label(), graphs.language())
                .text(DCTerms.identifier, article.id() + "-" + part.id())
                .text(Schema.inLanguage, article.language())
                .link(DCTerms.isPartOf, whole)
                .link(Communique.extent, passages.map(article.id(), part.at(), Optional.empty()));
        publish(document, part.publication());
        graphs.passages(article.id(), whole).link(DCTerms.hasPart, document.subject());
    }

    private void publish(Description document, Publication publication) {
        document.link(DCTerms.publisher, graphs.entity(publication.publisher()))
                .link(
                        Schema.author,
                        publication.authors().stream().map(graphs::entity).toList())
                .date(Communique.date, publication.date())
                .code(Communique.dateBasis, CodeScheme.DATE_BASIS, publication.basis());
        evidence.support(document, publication.evidence());
    }
}
