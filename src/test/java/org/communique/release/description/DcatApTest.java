package org.communique.release.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.communique.release.Small;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the constraints of DCAT-AP 3.0.0, as its publisher gives them, against the descriptions of releases. */
class DcatApTest {

    private static final PrefixMapping NAMESPACES = PrefixMapping.Factory.create()
            .setNsPrefix("adms", "http://www.w3.org/ns/adms#")
            .setNsPrefix("dcat", DCAT.NS)
            .setNsPrefix("dcatap", "http://data.europa.eu/r5r/")
            .setNsPrefix("dcterms", DCTerms.NS)
            .setNsPrefix("foaf", "http://xmlns.com/foaf/0.1/")
            .setNsPrefix("locn", "http://www.w3.org/ns/locn#")
            .setNsPrefix("odrl", "http://www.w3.org/ns/odrl/2/")
            .setNsPrefix("prov", "http://www.w3.org/ns/prov#")
            .setNsPrefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
            .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#")
            .setNsPrefix("spdx", "http://spdx.org/rdf/terms#")
            .setNsPrefix("time", "http://www.w3.org/2006/time#")
            .setNsPrefix("vcard", "http://www.w3.org/2006/vcard/ns#")
            .setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#");

    private static Shapes profile;

    @TempDir
    Path folder;

    @BeforeAll
    static void theProfile() throws IOException {
        Model shapes = ModelFactory.createDefaultModel();
        rows().forEach(row -> constraint(shapes, row));
        profile = Shapes.parse(shapes.getGraph());
    }

    @Test
    void theDescriptionOfASmallReleaseConforms() {
        Small.writeTo(folder);

        assertThat(findings(model(folder.resolve("dcat.ttl")))).isEmpty();
    }

    @Test
    void theDescriptionOfTheReleaseConforms() {
        assertThat(findings(model(Path.of("rdf/dcat.ttl")))).isEmpty();
    }

    @Test
    void aSecondPublisherIsFound() {
        Model description = ModelFactory.createDefaultModel();
        Resource catalogue = description.createResource("https://example.org/catalogue", DCAT.Catalog);
        for (String name : List.of("one", "other")) {
            catalogue.addProperty(DCTerms.publisher, description.createResource("https://example.org/" + name));
        }

        assertThat(findings(description))
                .hasSize(5)
                .filteredOn(finding -> finding.contains("publisher"))
                .hasSize(3);
    }

    private static List<String> findings(Model description) {
        return ShaclValidator.get().validate(profile, description.getGraph()).getEntries().stream()
                .map(entry -> entry.focusNode() + " " + entry.resultPath() + " " + entry.message())
                .toList();
    }

    private static Model model(Path file) {
        Graph graph = RDFDataMgr.loadGraph(file.toString());
        return ModelFactory.createModelForGraph(graph);
    }

    private static List<CSVRecord> rows() throws IOException {
        try (Reader table = new InputStreamReader(
                DcatApTest.class.getResourceAsStream("/release/dcat-ap-3.0.0.csv"), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setCommentMarker('#')
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(table)
                    .getRecords();
        }
    }

    private static void constraint(Model shapes, CSVRecord row) {
        Resource property = shapes.createResource().addProperty(SHACLM.path, term(shapes, row.get("property")));
        shapes.createResource(SHACLM.NodeShape)
                .addProperty(SHACLM.targetClass, term(shapes, row.get("class")))
                .addProperty(SHACLM.property, property);
        values(property, row.get("values"));
        if (!row.get("least").isEmpty()) {
            property.addLiteral(SHACLM.minCount, Integer.parseInt(row.get("least")));
        }
        if (!row.get("most").isEmpty()) {
            property.addLiteral(SHACLM.maxCount, Integer.parseInt(row.get("most")));
        }
    }

    private static void values(Resource property, String values) {
        if (values.equals("Literal")) {
            property.addProperty(SHACLM.nodeKind, SHACLM.Literal);
        } else if (values.startsWith("xsd:")) {
            property.addProperty(SHACLM.nodeKind, SHACLM.Literal)
                    .addProperty(SHACLM.datatype, term(property.getModel(), values));
        } else {
            property.addProperty(SHACLM.nodeKind, SHACLM.BlankNodeOrIRI)
                    .addProperty(SHACLM.class_, term(property.getModel(), values));
        }
    }

    private static Resource term(Model model, String name) {
        return model.createResource(NAMESPACES.expandPrefix(name));
    }
}
