package org.communique.validation;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.path.PathWriter;
import org.communique.vocabulary.Ontology;

/**
 * Holds the SHACL shapes of {@code ontology/shapes} against a graph: the union of a dataset's named graphs, or a
 * triples-only dump. The ontology's terms and codes are known to it and need not be in the graph.
 */
public final class ShapesValidator {

    private final Shapes shapes;
    private final Graph ontology;

    private ShapesValidator(Shapes shapes, Graph ontology) {
        this.shapes = shapes;
        this.ontology = ontology;
    }

    /** All shapes, and those of one excerpt policy. */
    public static ShapesValidator of(ExcerptPolicy excerpts) {
        return of(excerpts, GraphFactory.createDefaultGraph());
    }

    /** The same, with concepts of the dataset's own beside the ontology's codes. */
    public static ShapesValidator of(ExcerptPolicy excerpts, Graph concepts) {
        List<String> files =
                Ontology.files("shapes/").stream().filter(excerpts::asksFor).toList();
        Graph ontology = Ontology.turtle(List.of("communique.ttl", "codes.ttl"));
        concepts.find().forEach(ontology::add);
        return new ShapesValidator(Shapes.parse(Ontology.turtle(files)), ontology);
    }

    /** What violates the shapes, sorted; nothing where the graph conforms. */
    public List<Finding> findings(Graph graph) {
        return ShaclValidator.get().validate(shapes, new Union(graph, ontology)).getEntries().stream()
                .map(ShapesValidator::finding)
                .sorted()
                .toList();
    }

    private static Finding finding(ReportEntry entry) {
        return new Finding(
                text(entry.focusNode()),
                Optional.ofNullable(entry.resultPath()).map(path -> PathWriter.asString(path)),
                entry.message(),
                text(entry.source()));
    }

    private static String text(Node node) {
        return node.isURI() ? node.getURI() : node.toString();
    }
}
