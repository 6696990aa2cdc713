package org.communique.quality;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Grades the publication by FAIR-Checker's twelve metrics, each 0, 1 or 2: what the markup of the first page and the
 * description that it points to say together. Which vocabularies a registry lists is a table of ours.
 */
public final class FairChecker {

    private static final String DCT = Publication.DCTERMS;
    private static final String SCHEMA = "https://schema.org/";
    private static final int ENOUGH_AUTHORITIES = 4;

    /** Namespaces that Linked Open Vocabularies lists. */
    private static final Set<String> LISTED = Set.of(
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "http://www.w3.org/2000/01/rdf-schema#",
            "http://www.w3.org/2002/07/owl#",
            "http://www.w3.org/2004/02/skos/core#",
            "http://www.w3.org/2006/vcard/ns#",
            "http://www.w3.org/ns/dcat#",
            "http://www.w3.org/ns/prov#",
            "http://www.w3.org/ns/adms#",
            "http://www.w3.org/ns/dqv#",
            "http://purl.org/dc/terms/",
            "http://rdfs.org/ns/void#",
            "http://spdx.org/rdf/terms#",
            "http://xmlns.com/foaf/0.1/",
            "http://data.europa.eu/r5r/",
            "http://www.opengis.net/ont/geosparql#",
            "http://www.w3.org/ns/locn#",
            "http://schema.org/",
            SCHEMA);

    /** The properties of PROV and Dublin Core that count as provenance; the metric also takes those of PAV. */
    private static final Set<String> PROVENANCE = Stream.concat(
                    Stream.of(
                                    "wasGeneratedBy",
                                    "wasDerivedFrom",
                                    "wasAttributedTo",
                                    "used",
                                    "wasInformedBy",
                                    "wasAssociatedWith",
                                    "startedAtTime",
                                    "endedAtTime")
                            .map("http://www.w3.org/ns/prov#"::concat),
                    Stream.of("hasVersion", "creator", "contributor").map(DCT::concat))
            .collect(Collectors.toUnmodifiableSet());

    private final Graph graph = GraphFactory.createDefaultGraph();
    private final List<FairPoint> points = new ArrayList<>();

    private FairChecker(Publication publication) {
        RDFParser.fromString(new DatasetMarkup(publication).json().toString(), Lang.JSONLD)
                .parse(graph);
        publication.catalogue().find().forEachRemaining(graph::add);
    }

    public static List<FairPoint> of(Publication publication) {
        FairChecker checker = new FairChecker(publication);
        checker.findable();
        checker.accessibleAndInteroperable();
        checker.reusable();
        return List.copyOf(checker.points);
    }

    private void findable() {
        add("F1A", "The page is there", 2, "served by this site");
        add(
                "F1B",
                "The metadata has an identifier",
                uses(DCT + "identifier", SCHEMA + "identifier") ? 2 : 0,
                "dcterms:identifier or schema:identifier");
        add("F2A", "The metadata is structured", structured(), "RDF in the page with titles and places to fetch from");
        add("F2B", "Its terms are registered", registered(), unregistered());
    }

    private void accessibleAndInteroperable() {
        add("A1.1", "By an open protocol", 2, "HTTP");
        add(
                "A1.2",
                "It says who may have it",
                uses(DCT + "accessRights", DCT + "rights", DCT + "license") ? 2 : 0,
                "dcterms:accessRights, dcterms:license");
        add("I1", "In a machine-readable form", structured(), "RDF in the page");
        add("I2", "Its terms are registered", registered(), unregistered());
        Set<String> authorities = authorities();
        add(
                "I3",
                "It links to others",
                authorities.size() >= ENOUGH_AUTHORITIES ? 2 : 0,
                authorities.size() + " authorities in its links");
    }

    private void reusable() {
        add("R1.1", "It has a licence", uses(DCT + "license", SCHEMA + "license") ? 2 : 0, "dcterms:license");
        add(
                "R1.2",
                "It says where it comes from",
                properties().anyMatch(PROVENANCE::contains) ? 2 : 0,
                "prov:wasGeneratedBy");
        add("R1.3", "Its terms are those of its community", registered(), unregistered());
    }

    private void add(String metric, String question, int score, String found) {
        points.add(new FairPoint(metric, question, score, 2, found));
    }

    private int structured() {
        boolean tells = uses(DCT + "title", DCT + "description", Publication.DCAT + "downloadURL");
        return graph.isEmpty() ? 0 : tells ? 2 : 1;
    }

    /** Two if all classes and properties are of registered vocabularies, one if some are. */
    private int registered() {
        return terms().allMatch(FairChecker::isListed) ? 2 : terms().anyMatch(FairChecker::isListed) ? 1 : 0;
    }

    private String unregistered() {
        String others =
                terms().filter(Predicate.not(FairChecker::isListed)).sorted().collect(Collectors.joining(", "));
        return others.isEmpty() ? "all of vocabularies that LOV lists" : "not listed: " + others;
    }

    private static boolean isListed(String term) {
        return LISTED.stream().anyMatch(term::startsWith);
    }

    private Stream<String> terms() {
        Stream<String> classes = graph.find(Node.ANY, RDF.type.asNode(), Node.ANY).toList().stream()
                .map(Triple::getObject)
                .filter(Node::isURI)
                .map(Node::getURI);
        return Stream.concat(classes, properties()).distinct();
    }

    private Stream<String> properties() {
        return graph.stream().map(triple -> triple.getPredicate().getURI()).distinct();
    }

    private boolean uses(String... properties) {
        return Stream.of(properties).anyMatch(property -> properties().anyMatch(property::equals));
    }

    private Set<String> authorities() {
        Set<String> authorities = new TreeSet<>();
        graph.stream()
                .map(Triple::getObject)
                .filter(object -> object.isURI() && object.getURI().startsWith("http"))
                .forEach(object -> authorities.add(URI.create(object.getURI()).getAuthority()));
        return authorities;
    }
}
