package org.communique.workbench.preview;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.communique.curation.shelf.Shelf;
import org.communique.dossier.DatasetDescription;
import org.communique.dossier.DatasetDescription.MachineMade;
import org.communique.dossier.Dossier;
import org.communique.dossier.Report.Review;
import org.communique.dossier.Statement;
import org.communique.mapping.Attested;
import org.communique.mapping.DatasetMapper;
import org.communique.mapping.graph.IriMinter;
import org.communique.query.ResultTable;
import org.communique.server.knowledge.Knowledge;
import org.communique.server.page.Masthead;
import org.communique.server.page.Pages;
import org.communique.server.page.Phrases;
import org.communique.server.store.Ontology;
import org.communique.server.store.ReleaseStore;
import org.communique.server.thing.ThingViews;
import org.communique.server.thing.part.Asked;
import org.communique.server.thing.part.Edition;
import org.communique.vocabulary.Prefixes;
import org.communique.vocabulary.Prov;

/** The material as the site shows it: mapped as a release is, and made into pages by what makes the site's own. */
public final class PublishedPages {

    private final IriMinter iris;
    private final Knowledge knowledge;
    private final ThingViews views;
    private final Pages pages;

    private PublishedPages(DatasetDescription dataset, DatasetGraph quads, UnaryOperator<String> address) {
        this.iris = new IriMinter(dataset.base());
        this.knowledge = new Knowledge(quads, quads.getDefaultGraph(), Ontology.graph());
        this.pages = new Pages(new Masthead(
                dataset.title(), dataset.description(), "", "/favicon.svg", Phrases.in(dataset.language())));
        Prefixes prefixes = Prefixes.of(dataset.base());
        this.views = new ThingViews(
                knowledge,
                iri -> address(iri, address),
                new ResultTable(prefixes.byName())::shortened,
                edition(dataset));
    }

    private static Edition edition(DatasetDescription dataset) {
        return new Edition(
                dataset.title(),
                dataset.version(),
                String.valueOf(dataset.issued().getYear()),
                dataset.publisher().name(),
                dataset.publisher().contact().orElse(""));
    }

    /**
     * The pages of what a material says, whoever stands for it; what a person rejected is left out.
     *
     * @param address where the page of a thing is shown that the material describes
     * @return nothing where {@code dataset.yaml} cannot be read
     */
    public static Optional<PublishedPages> of(Shelf shelf, UnaryOperator<String> address) {
        return shelf.description()
                .map(dataset -> new PublishedPages(
                        dataset, ReleaseStore.inMemory(quads -> map(shelf, dataset, quads)), address));
    }

    private static void map(Shelf shelf, DatasetDescription dataset, StreamRDF quads) {
        DatasetMapper mapper = new DatasetMapper(dataset, shelf.authority(), quads);
        shelf.authority().stream().forEach(mapper::map);
        shelf.statements()
                .values()
                .forEach(statement -> attested(shelf, dataset, statement).ifPresent(report -> {
                    mapper.map(statement, Optional.of(report));
                    mapper.remember(statement);
                }));
        shelf.assessments().forEach(mapper::map);
        shelf.dossiers().forEach(dossier -> mapper.map(withoutRejected(dossier)));
        mapper.finish();
        IriMinter iris = new IriMinter(dataset.base());
        quads.quad(Quad.create(
                iris.graph("provenance"), iris.run(dataset.version()), RDF.type.asNode(), Prov.Activity.asNode()));
    }

    /** The report that a statement is best known by; nothing where all of its reports are rejected. */
    private static Optional<Attested> attested(Shelf shelf, DatasetDescription dataset, Statement statement) {
        MachineMade machine = dataset.policy().machine();
        return shelf.reportsOf(statement.id()).stream()
                .flatMap(card -> shelf.dossier(card.article()).stream()
                        .flatMap(dossier -> shelf.report(card).stream()
                                .flatMap(report -> machine
                                        .trust(report)
                                        .map(level -> new Attested(
                                                report,
                                                card.article(),
                                                dossier.article().language(),
                                                level))
                                        .stream())))
                .reduce(Attested::or);
    }

    private static Dossier withoutRejected(Dossier dossier) {
        return new Dossier(
                dossier.article(),
                dossier.reports().stream()
                        .filter(report -> report.review() != Review.REJECTED)
                        .toList(),
                List.of());
    }

    private String address(String iri, UnaryOperator<String> address) {
        return knowledge.dataset().contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY) ? address.apply(iri) : "";
    }

    /** What a statement is called in a release. */
    public String iri(String statement) {
        return iris.statement(statement).getURI();
    }

    /** The page of a thing; nothing where the material says nothing of it. */
    public Optional<String> page(String iri) {
        Node thing = NodeFactory.createURI(iri);
        return knowledge.isKnown(thing)
                ? Optional.of(pages.view(views.view(thing, Asked.plain(), List.of())))
                : Optional.empty();
    }
}
