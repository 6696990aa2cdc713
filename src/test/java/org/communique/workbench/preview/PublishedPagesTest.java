package org.communique.workbench.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.curation.shelf.MaterialFolder;
import org.communique.server.knowledge.Knowledge;
import org.communique.server.page.Masthead;
import org.communique.server.page.Pages;
import org.communique.server.page.Phrases;
import org.communique.server.store.Ontology;
import org.communique.server.store.ReleaseStore;
import org.communique.server.thing.ThingViews;
import org.communique.server.thing.part.Asked;
import org.communique.server.thing.part.Edition;
import org.junit.jupiter.api.Test;

/** What a curator is shown is what readers of a release will see. */
class PublishedPagesTest {

    @Test
    void thePageOfEveryStatementIsThatOfTheReleaseMadeFromIt() {
        DatasetGraph release = ReleaseStore.inMemory(
                quads -> RDFParser.source("rdf/dataset.nq").parse(quads));
        Knowledge knowledge = new Knowledge(release, release.getDefaultGraph(), Ontology.graph());
        var views = new ThingViews(knowledge, iri -> "", iri -> iri, new Edition("", "", "", "", ""));
        var pages = new Pages(new Masthead("", "", "", "", Phrases.in("en")));
        var shelf = new MaterialFolder(Path.of("material")).read();
        PublishedPages preview = PublishedPages.of(shelf, iri -> "").orElseThrow();

        assertThat(shelf.statements()).hasSizeGreaterThan(50);
        shelf.statements().keySet().forEach(id -> {
            String iri = preview.iri(id);
            var view = views.view(NodeFactory.createURI(iri), Asked.plain(), List.of());
            assertThat(main(preview.page(iri).orElseThrow())).as(id).isEqualTo(main(pages.view(view)));
        });
    }

    /** What the page says of the statement, without the head of the site, how to cite it and who names it. */
    private static String main(String page) {
        int start = page.indexOf("<main");
        int end = page.indexOf("id=\"named-by\"");
        assertThat(start).isBetween(0, end);
        return page.substring(start, end).replaceAll("(?s)<section[^>]*\"cite\".*?</section>", "");
    }
}
