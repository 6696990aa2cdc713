package org.communique.server.resource;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.communique.kinds.Kind;
import org.communique.query.ResultTable;
import org.communique.server.http.PathText;
import org.communique.server.knowledge.Knowledge;
import org.communique.server.page.Masthead;
import org.communique.server.store.Places;
import org.communique.server.store.ServedRelease;
import org.communique.server.thing.ThingViews;
import org.communique.server.view.Label;

/** What a server has at hand to answer for a thing, and where else a thing may be that is asked for in vain. */
public record Things(
        DatasetRecord dataset, Knowledge knowledge, ThingViews views, Map<String, String> prefixes, Places places) {

    private static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final List<Property> MATCHES = List.of(OWL.sameAs, SKOS.exactMatch, SKOS.closeMatch);

    public Things {
        prefixes = Map.copyOf(prefixes);
    }

    /** What stands at the head of every page. */
    public Masthead masthead() {
        return dataset.masthead();
    }

    /** The same, where only the release's description is at hand. */
    public static Masthead masthead(ServedRelease release) {
        return DatasetRecord.of(release).masthead();
    }

    public static Things of(ServedRelease release, Graph ontology) {
        Places places = new Places(release.base());
        Map<String, String> prefixes = release.prefixes();
        DatasetRecord dataset = DatasetRecord.of(release);
        Knowledge knowledge =
                new Knowledge(release.store().dataset(), release.store().everything(), ontology);
        Function<String, String> shortened = new ResultTable(prefixes)::shortened;
        return new Things(
                dataset,
                knowledge,
                new ThingViews(knowledge, places::link, shortened, dataset.edition()),
                prefixes,
                places);
    }

    public Signposts signposts() {
        return new Signposts(dataset, knowledge);
    }

    /** The dataset's own thing for one of Wikidata, the same before a close one. */
    Optional<String> ofWikidata(String item) {
        Node entity = NodeFactory.createURI(WIKIDATA + item);
        return MATCHES.stream()
                .flatMap(match -> knowledge.dataset().find(Node.ANY, match.asNode(), entity).toList().stream()
                        .map(Triple::getSubject)
                        .map(Node::toString)
                        .sorted())
                .map(places::link)
                .findFirst();
    }

    /** The last part of a path, without what may stand after it: {@code xi} of {@code /id/actor/xi.json/}. */
    static String name(String path) {
        String bare = path.replaceAll("/+$", "");
        return bare.substring(bare.lastIndexOf('/') + 1).replaceAll("\\.[a-z]+$", "");
    }

    /** The same last name under another kind, or spelt as ids are: {@code /id/person/Xi_Jinping} is an actor. */
    List<Label> instead(String path) {
        String name = name(path);
        String id = name.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        return Kind.pathsOfReadableIds().stream()
                .flatMap(kind -> Stream.of(name, id).distinct().map(last -> "/id/" + kind + "/" + last))
                .filter(other -> knowledge.isKnown(NodeFactory.createURI(places.iri(other))))
                .map(other -> Label.to("Did you mean " + other + "?", PathText.encoded(other)))
                .toList();
    }
}
