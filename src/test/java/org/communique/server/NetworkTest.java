package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The network of actors, and references. */
class NetworkTest {

    private static final String ASSERTED = "cq:actuality <https://w3id.org/communique/code/actuality/asserted>";

    @RegisterExtension
    static final Published PUBLISHED = new Published();

    private static Document xml(String path) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(PUBLISHED.get(path).body().getBytes(StandardCharsets.UTF_8)));
        } catch (Exception wrong) {
            throw new IllegalStateException(path, wrong);
        }
    }

    private static Stream<Element> elements(Document document, String name) {
        var found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at));
    }

    private static long pairs(String pattern) {
        return PUBLISHED
                        .ask(
                                "PREFIX cq: <https://w3id.org/communique/ns#> SELECT DISTINCT ?a ?b { " + pattern
                                        + " }",
                                "Accept",
                                "text/csv")
                        .body()
                        .lines()
                        .count()
                - 1;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/network.graphml", "/network.gexf"})
    void everyTieIsBetweenActorsOfTheFile(String path) {
        Document file = xml(path);
        Set<String> nodes = new TreeSet<>(
                elements(file, "node").map(node -> node.getAttribute("id")).toList());

        assertThat(elements(file, "edge")).isNotEmpty().allSatisfy(edge -> {
            assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target"));
            assertThat(edge.getTextContent()
                            + edge.getElementsByTagName("attvalue").getLength())
                    .isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphml", "gexf"})
    void theFileIsWhatItsSchemaAllows(String format) throws Exception {
        Schema schema = SchemaFactory.newDefaultInstance()
                .newSchema(Path.of("src/test/resources/server/network", format + ".xsd")
                        .toFile());
        String file = PUBLISHED.get("/network." + format).body();

        assertThatCode(() -> schema.newValidator().validate(new StreamSource(new StringReader(file))))
                .doesNotThrowAnyException();
        String broken = file.replaceFirst("source=\"[^\"]+\"", "source=\"nobody\"");
        assertThatThrownBy(() -> schema.newValidator().validate(new StreamSource(new StringReader(broken))))
                .hasMessageContaining("nobody");
    }

    @Test
    void graphMLIsWhatItsPublishedSchemaAllows() throws Exception {
        Schema published = SchemaFactory.newDefaultInstance().newSchema(NetworkTest.class.getResource("/graphml.xsd"));
        String file = PUBLISHED.get("/network.graphml").body();

        assertThatCode(() -> published.newValidator().validate(new StreamSource(new StringReader(file))))
                .doesNotThrowAnyException();
        String broken = file.replaceFirst("<node ", "<knot ").replaceFirst("</node>", "</knot>");
        assertThatThrownBy(() -> published.newValidator().validate(new StreamSource(new StringReader(broken))))
                .hasMessageContaining("knot");
    }

    /** The published schema that JGraphT packs is that of version 1.2, in which an edge has no {@code kind}. */
    @Test
    void whatGexfHadInItsVersionBeforeIsWhatThePublishedSchemaAllows() throws Exception {
        Schema published = SchemaFactory.newDefaultInstance().newSchema(new Source[] {
            new StreamSource(NetworkTest.class.getResource("/viz.xsd").toString()),
            new StreamSource(NetworkTest.class.getResource("/gexf.xsd").toString())
        });
        String before = PUBLISHED
                .get("/network.gexf")
                .body()
                .replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
                .replace("version=\"1.3\"", "version=\"1.2\"")
                .replaceAll(" kind=\"\\w+\"", "");

        assertThatCode(() -> published.newValidator().validate(new StreamSource(new StringReader(before))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> published
                        .newValidator()
                        .validate(new StreamSource(new StringReader(before.replace("<edge ", "<tie ")))))
                .isInstanceOf(SAXException.class);
    }

    @Test
    @Tag("clients")
    void graphologyReadsEveryActorAndEveryTie(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(
                folder.resolve("network.gexf"), PUBLISHED.get("/network.gexf").body());
        Document network = xml("/network.gexf");
        ClientRun read =
                ClientRun.of(Path.of("/usr/bin/env"), "node", "src/conformance/clients/network.mjs", file.toString());

        assertThat(read.status()).as(read.errors()).isZero();
        assertThat(read.output().lines())
                .contains(elements(network, "node").count() + " "
                        + elements(network, "edge").count())
                .containsAll(elements(network, "edge")
                        .collect(Collectors.groupingBy(
                                edge -> edge.getAttribute("kind") + " directed", Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(kind -> kind.getKey() + " " + kind.getValue())
                        .toList());
    }

    /** The example of the documentation, where NetworkX is there. */
    @ParameterizedTest
    @ValueSource(strings = {"graphml", "gexf"})
    void networkXReadsEveryActorAndEveryTie(String format, @TempDir Path folder) throws Exception {
        assumeThat(python("import networkx").status()).isZero();
        String example = Files.readString(Path.of("docs/networks.md"))
                .lines()
                .filter(line -> line.contains("import networkx"))
                .findFirst()
                .orElseThrow()
                .replaceFirst(".*python3 -c \"(.*)\"", "$1")
                .replace("graphml", format)
                .replace(
                        "network." + format, folder.resolve("network." + format).toString());
        Files.writeString(
                folder.resolve("network." + format),
                PUBLISHED.get("/network." + format).body());
        Document network = xml("/network." + format);
        ClientRun read = python(example);

        assertThat(read.errors()).isEmpty();
        assertThat(read.output().strip())
                .isEqualTo(elements(network, "node").count() + " "
                        + elements(network, "edge").count());
    }

    private static ClientRun python(String code) throws IOException, InterruptedException {
        return ClientRun.of(Path.of("/usr/bin/env"), "python3", "-c", code);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " : ", textBlock = """
        addresses   : ?s cq:speaker ?a ; cq:addressee ?b ; %s
        quotes      : ?r cq:reportedBy ?a ; cq:reports ?s . ?s cq:speaker ?b ; %s FILTER (?a != ?b)
        contradicts : ?s cq:contradicts ?t ; cq:speaker ?a ; %1$s . ?t cq:speaker ?b ; %1$s FILTER (?a != ?b)
        """)
    void theTiesAreThoseOfTheData(String kind, String pattern) {
        long ties = elements(xml("/network.gexf"), "edge")
                .filter(edge -> edge.getAttribute("kind").equals(kind))
                .count();

        assertThat(ties).isEqualTo(pairs(pattern.formatted(ASSERTED)));
    }

    @ParameterizedTest
    @CsvSource({"documents,cq:Document", "statements,cq:Statement"})
    void aBibTeXParserReadsEveryReference(String of, String type) throws Exception {
        BibTeXDatabase references = new BibTeXParser()
                .parse(new StringReader(
                        PUBLISHED.get("/references.bib?of=" + of).body()));
        JsonNode csl = new ObjectMapper()
                .readTree(PUBLISHED.get("/references.json?of=" + of).body());

        assertThat(references.getEntries()).hasSize(PUBLISHED.count(type));
        assertThat(csl)
                .hasSize(PUBLISHED.count(type))
                .allSatisfy(reference -> assertThat(references
                                .getEntries()
                                .get(new Key(reference.path("id").asText()))
                                .getField(new Key("url"))
                                .toUserString())
                        .isEqualTo(reference.path("URL").asText()));
    }

    @Test
    void whatIsNoKindOfReferenceIsRefused() throws IOException {
        assertThat(PUBLISHED.get("/references.bib?of=actors").statusCode()).isEqualTo(400);
    }
}
