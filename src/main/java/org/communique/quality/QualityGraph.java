package org.communique.quality;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** Grades and measurements as data: the W3C's Data Quality Vocabulary. */
public final class QualityGraph {

    private static final String DQV = "http://www.w3.org/ns/dqv#";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String DIMENSIONS = "http://www.w3.org/2016/05/ldqd#";

    private final Publication publication;
    private final Graph graph = GraphMemFactory.createGraphMem2();

    private QualityGraph(Publication publication) {
        this.publication = publication;
        graph.getPrefixMapping()
                .setNsPrefix("dqv", DQV)
                .setNsPrefix("skos", SKOS)
                .setNsPrefix("ldqd", DIMENSIONS);
        graph.getPrefixMapping().setNsPrefix("prov", PROV);
    }

    /** How good the dataset is, and the extractor that may have made part of it. */
    public static Graph of(Publication publication, Grades grades) {
        QualityGraph quality = new QualityGraph(publication);
        for (Measurement measured : grades.measurements()) {
            Node metric = quality.metric("quality", measured.id(), measured.question());
            quality.graph.add(metric, dqv("inDimension"), NodeFactory.createURI(DIMENSIONS + measured.dimension()));
            quality.measured("quality", measured.id(), measured.share());
        }
        quality.extraction(grades.extraction());
        return quality.graph;
    }

    /** How FAIR the dataset is, by two sets of tests. */
    public static Graph ofFairness(Publication publication, Grades grades) {
        QualityGraph quality = new QualityGraph(publication);
        Stream.concat(grades.fair().stream(), grades.fairChecker().stream()).forEach(point -> {
            quality.metric("fair", point.metric(), point.question());
            quality.measured("fair", point.metric(), point.points());
        });
        return quality.graph;
    }

    /** Of the extractor and not of the dataset: it was measured on other texts, and people may have corrected it. */
    private void extraction(List<ExtractionScore> scores) {
        Node extractor = iri("quality", "extractor");
        graph.add(extractor, RDF.type.asNode(), NodeFactory.createURI(PROV + "SoftwareAgent"));
        for (ExtractionScore score : scores) {
            Node metric = metric("quality", score.id(), score.question());
            graph.add(metric, dqv("inDimension"), NodeFactory.createURI(DIMENSIONS + "semanticAccuracy"));
            measured(extractor, iri("quality", score.id()), score.f1() / 100);
        }
    }

    private Node metric(String page, String id, String question) {
        Node metric = iri(page, id + "-metric");
        graph.add(metric, RDF.type.asNode(), dqv("Metric"));
        graph.add(metric, NodeFactory.createURI(SKOS + "definition"), NodeFactory.createLiteralLang(question, "en"));
        graph.add(metric, dqv("expectedDataType"), NodeFactory.createURI(XSDDatatype.XSDdouble.getURI()));
        return metric;
    }

    private void measured(String page, String id, double value) {
        measured(publication.dataset().node(), iri(page, id), value);
    }

    private void measured(Node thing, Node measurement, double value) {
        graph.add(thing, dqv("hasQualityMeasurement"), measurement);
        graph.add(measurement, RDF.type.asNode(), dqv("QualityMeasurement"));
        graph.add(measurement, dqv("computedOn"), thing);
        graph.add(measurement, dqv("isMeasurementOf"), NodeFactory.createURI(measurement.getURI() + "-metric"));
        graph.add(
                measurement, dqv("value"), NodeFactory.createLiteralDT(Double.toString(value), XSDDatatype.XSDdouble));
    }

    private Node iri(String page, String id) {
        return NodeFactory.createURI(publication.base() + page + "#" + id);
    }

    private static Node dqv(String local) {
        return NodeFactory.createURI(DQV + local);
    }
}
