package org.communique.server.pages;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
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
    private static final String DCTERMS = "http://purl.org/dc/terms/";
    private static final String CC0 = "https://creativecommons.org/publicdomain/zero/1.0/";
    private static final String DCAT = "http://www.w3.org/ns/dcat#";

    private final ServedRelease release;
    private final Labels labels;
    private final Graph description = GraphMemFactory.createGraphMem2();

    LandingPage(ServedRelease release, Labels labels) {
        this.release = release;
        this.labels = labels;
        Path file = release.folder().resolve("dcat.ttl");
        if (Files.isRegularFile(file)) {
            RDFParser.source(file).base(release.base()).parse(description);
        }
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
                said(DCTERMS + "title").orElse("Communiqué"),
                said(DCTERMS + "description").orElse("Who said what, about which event, when, and reported by whom."),
                facts(),
                counts(),
                Questions.topics(release.queries()),
                downloads.all(),
                new DatasetMarkup(Publication.of(release.folder(), release.base())).forPages());
    }

    private List<Field> facts() {
        return Stream.of(
                        said(DCAT + "version").map(version -> fact("Version", Label.plain(version))),
                        said(DCTERMS + "issued").map(day -> fact("Issued", Label.plain(Day.inWords(day)))),
                        said(DCTERMS + "license").map(licence -> fact("Licence", licence(licence))),
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

    /** What the release's own description says of the dataset. */
    private Optional<String> said(String property) {
        return description.find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(DCAT + "Dataset")).toList().stream()
                .flatMap(dataset ->
                        description
                                .find(dataset.getSubject(), NodeFactory.createURI(property), Node.ANY)
                                .toList()
                                .stream())
                .map(triple -> triple.getObject().isLiteral()
                        ? triple.getObject().getLiteralLexicalForm()
                        : triple.getObject().toString())
                .sorted()
                .findFirst();
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
