package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A document's words as TEI has them, with who said them. */
class TeiTest {

    @RegisterExtension
    static final Published PUBLISHED = new Published();

    @Test
    void aDocumentsWordsAreTeiWithWhoSaidThem() throws Exception {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
        parsers.setNamespaceAware(true);
        var tei = parsers.newDocumentBuilder()
                .parse(new InputSource(new StringReader(
                        PUBLISHED.get("/tei/001_8fba14ac2590a363").body())));
        NodeList said = tei.getElementsByTagNameNS("http://www.tei-c.org/ns/1.0", "said");
        Set<String> words = PUBLISHED
                .ask(
                        "SELECT ?words { ?selector <http://www.w3.org/ns/oa#exact> ?words }",
                        "Accept",
                        "text/tab-separated-values")
                .body()
                .lines()
                .collect(Collectors.toSet());

        assertThat(tei.getDocumentElement().getLocalName()).isEqualTo("TEI");
        assertThat(said.getLength()).isPositive();
        for (int at = 0; at < said.getLength(); at++) {
            Element one = (Element) said.item(at);
            assertThat(one.getAttribute("who")).startsWith("https://w3id.org/communique/id/actor/");
            assertThat(one.getAttribute("direct")).isIn("true", "false");
            assertThat(words).contains('"' + one.getTextContent().replace("\"", "\\\"") + '"');
        }
        assertThat(PUBLISHED.get("/tei/nothing").statusCode()).isEqualTo(404);
    }

    private static Schema tei() throws SAXException {
        return SchemaFactory.newDefaultInstance()
                .newSchema(Path.of("src/test/resources/server/markup/tei.xsd").toFile());
    }

    @Test
    void everyDocumentsTeiHasTheElementsOfTeiInTheirPlaces() throws Exception {
        Schema tei = tei();
        List<String> documents = PUBLISHED
                .ask("SELECT ?d { ?d a <https://w3id.org/communique/ns#Document> }", "Accept", "text/csv")
                .body()
                .lines()
                .skip(1)
                .map(iri -> iri.replaceFirst(".*/", ""))
                .toList();
        int written = 0;
        for (String document : documents) {
            HttpResponse<String> answer = PUBLISHED.get("/tei/" + document);
            if (answer.statusCode() == 200) {
                tei.newValidator().validate(new StreamSource(new StringReader(answer.body())));
                written++;
            } else {
                assertThat(answer.statusCode()).as(document).isEqualTo(404);
            }
        }
        assertThat(written).isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", textBlock = """
        <said  -> <says
        direct="true" -> direct="perhaps"
        <teiHeader> -> <teiHeader><author>x</author>
        corresp= -> corespondence=
        <body> -> <body>words outside a block
        """)
    void whatIsNotTeiIsFound(String right, String wrong) throws Exception {
        String text = PUBLISHED.get("/tei/001_8fba14ac2590a363").body();
        assertThat(text).contains(right);

        assertThatThrownBy(() -> tei().newValidator()
                        .validate(new StreamSource(new StringReader(text.replaceFirst(right, wrong)))))
                .isInstanceOf(SAXException.class);
    }
}
