package org.communique.server.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** What is written as XML can be read as XML, whatever characters are in it. */
class XmlTextTest {

    @ParameterizedTest
    @CsvSource({
        "form\u000cfeed, form\ufffdfeed",
        "a\u0001b, a\ufffdb",
        "\ud83d alone, \ufffd alone",
        "\ufffe, \ufffd",
        "\ud83d\ude00 <b>&\tä, \ud83d\ude00 <b>&\tä"
    })
    void whatXmlCannotHoldIsReplaced(String written, String read) throws Exception {
        String text = XmlText.of(xml -> xml.element("a", a -> {
            a.attribute("b", written.replace("\t", " "));
            a.text(written);
        }));

        Element element = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        assertThat(element.getTextContent()).isEqualTo(read);
        assertThat(element.getAttribute("b")).isEqualTo(read.replace("\t", " "));
    }
}
