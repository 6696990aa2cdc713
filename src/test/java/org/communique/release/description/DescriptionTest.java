package org.communique.release.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.lib.ShLib;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.assertj.core.api.Assertions;
import org.communique.release.ReleaseWriter;
import org.communique.release.Small;
import org.communique.release.folder.Checksums;
import org.communique.release.folder.JsonFile;
import org.communique.release.rdf.SortedQuads;
import org.communique.release.rdf.Thing;
import org.communique.release.statistics.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class DescriptionTest {

    @TempDir
    Path folder;

    private Statistics statistics;

    @BeforeEach
    void aRelease() {
        statistics = Small.writeTo(folder);
    }

    @Test
    void dcatConformsToTheProfile() {
        Graph shapes = RDFDataMgr.loadGraph("release/dcat-ap.ttl");

        ValidationReport report = ShaclValidator.get()
                .validate(Shapes.parse(shapes), model("dcat.ttl").getGraph());

        if (!report.conforms()) {
            ShLib.printReport(report);
        }
        assertThat(report.conforms()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dcat.ttl", "void.ttl"})
    void aDescriptionNamesEverything(String file) {
        model(file).getGraph().find().forEachRemaining(triple -> {
            assertThat(triple.getSubject().isBlank()).isFalse();
            assertThat(triple.getObject().isBlank()).isFalse();
        });
    }

    @Test
    void dcatTellsSizeAndChecksumOfEveryFile() {
        Model dcat = model("dcat.ttl");

        var downloads = dcat.listObjectsOfProperty(DCAT.downloadURL).toList();

        assertThat(downloads).hasSize(12 + 13);
        Map<String, String> checksums = Checksums.of(folder).byFile();
        for (var download : downloads) {
            String file = download.toString().substring("https://example.org/unrest/data/".length());
            Resource distribution =
                    dcat.listSubjectsWithProperty(DCAT.downloadURL, download).next();
            assertThat(distribution.getProperty(DCAT.byteSize).getLong()).isEqualTo(size(file));
            assertThat(dcat.listStatements(
                                    null,
                                    null,
                                    dcat.createTypedLiteral(
                                            checksums.get(file), "http://www.w3.org/2001/XMLSchema#hexBinary"))
                            .hasNext())
                    .as(file)
                    .isTrue();
        }
    }

    @Test
    void voidTellsTheNumbersOfTheDataset() {
        Model description = model("void.ttl");
        Resource dataset = description.createResource(Small.DESCRIPTION.dataset());

        assertThat(dataset.getProperty(VOID.triples).getLong()).isEqualTo(statistics.triples());
        assertThat(dataset.listProperties(VOID.classPartition).toList())
                .hasSize(statistics.classes().size());
        assertThat(dataset.listProperties(VOID.propertyPartition).toList())
                .hasSize(statistics.properties().size());
        assertThat(description.listSubjectsWithProperty(RDF.type, VOID.Linkset).toList())
                .hasSize(2)
                .allSatisfy(links ->
                        assertThat(links.getProperty(VOID.triples).getLong()).isEqualTo(1));
    }

    @Test
    void theRunStandsInTheDatasetWithItsInputs() {
        try (SortedQuads quads = new SortedQuads(folder.resolve(ReleaseWriter.DATASET))) {
            Thing run = quads.find(Small.DESCRIPTION.run()).orElseThrow();

            Thing input = quads.find(run.values("prov:used").get(0).getURI()).orElseThrow();
            assertThat(input.text("rdfs:label", "en")).contains("articles/a1.yaml");
            assertThat(input.text("schema:sha256", "en").orElseThrow())
                    .isEqualToIgnoringCase(Small.DESCRIPTION.inputs().get(0).sha256());
            assertThat(run.values("prov:wasAssociatedWith"))
                    .extracting(Node::getURI)
                    .containsExactly(Small.DESCRIPTION.softwareAgent());
        }
    }

    @Test
    void croissantHasAFieldForEveryColumnOfEveryTable() throws IOException {
        JsonNode croissant = new ObjectMapper()
                .readTree(folder.resolve(CroissantDescription.FILE).toFile());

        assertThat(croissant.get("conformsTo").asText()).isEqualTo("http://mlcommons.org/croissant/1.0");
        assertThat(croissant.fieldNames())
                .toIterable()
                .contains("@context", "@type", "description", "license", "name", "url", "creator", "datePublished");
        assertThat(croissant.get("version").asText()).matches("\\d+\\.\\d+\\.\\d+");
        for (JsonNode records : croissant.get("recordSet")) {
            String header = Files.readString(
                            folder.resolve("csv/" + records.get("name").asText() + ".csv"))
                    .lines()
                    .findFirst()
                    .orElseThrow();
            assertThat(records.get("field"))
                    .extracting(field ->
                            field.get("source").get("extract").get("column").asText())
                    .containsExactly(header.split(","));
        }
        for (JsonNode file : croissant.get("distribution")) {
            assertThat(file.get("sha256").asText())
                    .isEqualTo(Checksums.digest(folder.resolve(file.get("@id").asText())));
        }
    }

    @Test
    void theCitationIsYamlWithWhatTheFormatDemands() throws IOException {
        Map<?, ?> citation = (Map<?, ?>) new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(folder.resolve(Citation.FILE)));

        assertThat(citation.get("cff-version")).isEqualTo("1.2.0");
        assertThat(citation.get("title")).isEqualTo(Small.DESCRIPTION.title());
        assertThat(citation.get("abstract")).isEqualTo(Small.DESCRIPTION.description());
        assertThat(citation.get("license")).isEqualTo("CC0-1.0");
        assertThat(citation.get("date-released")).hasToString("2022-02-01");
    }

    @Test
    void creativeCommonsLicencesHaveAnSpdxIdentifier() {
        assertThat(Citation.spdx("https://creativecommons.org/licenses/by-sa/4.0/"))
                .contains("CC-BY-SA-4.0");
        assertThat(Citation.spdx("https://example.org/licence")).isEmpty();
        assertThat(Citation.types("https://creativecommons.org/licenses/by-sa/4.0/"))
                .map(type -> type.replaceFirst(".*/", ""))
                .containsExactly("Attribution", "ViralEffect-ShareAlike");
    }

    @Test
    void anAreaAcrossTheMeridianHasItsCentreWithinIt() {
        assertThat(new ReleaseDescription.Area(170, -20, -170, -10).centre()).isEqualTo("POINT(180 -15)");
        assertThat(new ReleaseDescription.Area(177, -20, -178, -12).centre()).isEqualTo("POINT(179.5 -16)");
    }

    @Test
    void theNotesTellTheNumbers() {
        assertThat(folder.resolve(ReleaseNotes.FILE))
                .content()
                .contains("| Actor | 3 |")
                .contains("| distinct triples | " + statistics.triples() + " |")
                .contains("Only words that somebody spoke are published.");
    }

    @Test
    void jsonWhoseOrderWouldChangeIsRefused() {
        Assertions.assertThatThrownBy(() -> JsonFile.text(Map.of("a", 1, "b", 2)))
                .hasMessageContaining("order");
    }

    private Model model(String file) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, folder.resolve(file).toString());
        return model;
    }

    private long size(String file) {
        try {
            return Files.size(folder.resolve(file));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
