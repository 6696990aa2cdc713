package org.communique.server.pages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.communique.kinds.Kind;
import org.communique.quality.DatasetMarkup;
import org.communique.quality.Publication;
import org.communique.server.asking.Labels;
import org.communique.server.asking.Questions;
import org.communique.server.knowledge.Day;
import org.communique.server.page.Landing;
import org.communique.server.store.ServedRelease;
import org.communique.server.view.Field;
import org.communique.server.view.Label;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Prefixes;

/** Gathers what the first page shows; all of it stays as it is while the server runs. */
final class LandingPage {

    private static final List<String> FIRST = first(Prefixes.ofVocabularies());
    private static final String CC0 = "https://creativecommons.org/publicdomain/zero/1.0/";

    private final ServedRelease release;
    private final Labels labels;
    private final Publication publication;

    LandingPage(ServedRelease release, Labels labels) {
        this.release = release;
        this.labels = labels;
        this.publication = Publication.of(release.folder(), release.base());
    }

    /** What dossiers report, then whom and what they speak of, each in the order of the kinds. */
    private static List<String> first(Prefixes prefixes) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.table().isPresent())
                .sorted(Comparator.comparing(kind -> !kind.files().isEmpty()))
                .flatMap(kind -> Stream.of(kind.searchedType(), kind.type()))
                .distinct()
                .map(prefixes::expand)
                .toList();
    }

    Landing landing(Downloads downloads) {
        return new Landing(
                publication.title(),
                publication.description(),
                facts(),
                counts(),
                Questions.topics(release.queries()),
                downloads.all(),
                new DatasetMarkup(publication).forPages());
    }

    private List<Field> facts() {
        return Stream.of(
                        publication
                                .dataset()
                                .said(Publication.DCAT + "version")
                                .map(version -> fact("Version", Label.plain(version))),
                        publication.said("issued").map(day -> fact("Issued", Label.plain(Day.inWords(day)))),
                        publication.said("license").map(licence -> fact("Licence", licence(licence))),
                        Optional.of(fact(
                                "Quads",
                                Label.plain("%,d".formatted(release.store().quads())))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Field fact(String name, Label value) {
        return new Field(Label.plain(name), List.of(value));
    }

    private static Label licence(String iri) {
        return Label.to(iri.equals(CC0) ? "CC0 1.0, no rights reserved" : iri, iri.startsWith("http") ? iri : "");
    }

    private List<Field> counts() {
        Map<String, Long> counts = new TreeMap<>();
        release.store()
                .everything()
                .find(Node.ANY, RDF.type.asNode(), Node.ANY)
                .mapWith(triple -> triple.getObject().toString())
                .filterKeep(type -> type.startsWith(Communique.NAMESPACE))
                .forEachRemaining(type -> counts.merge(type, 1L, Long::sum));
        return counts.entrySet().stream()
                .sorted(Comparator.comparingInt(LandingPage::place))
                .map(count -> new Field(
                        named(count),
                        List.of(Label.to(
                                "%,d".formatted(count.getValue()), Questions.link(instances(count.getKey()))))))
                .toList();
    }

    /** What people came for stands first, then the rest by name. */
    private static int place(Map.Entry<String, Long> count) {
        int place = FIRST.indexOf(count.getKey());
        return place < 0 ? FIRST.size() : place;
    }

    private Label named(Map.Entry<String, Long> count) {
        Label name = labels.labelled(NodeFactory.createURI(count.getKey()));
        return Label.to(count.getValue() == 1 ? name.text() : name.text() + "s", name.href());
    }

    private static String instances(String type) {
        return """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?thing ?label {
              ?thing a <%s>
              OPTIONAL { ?thing rdfs:label ?label }
            }
            ORDER BY ?thing
            """.formatted(type);
    }
}
