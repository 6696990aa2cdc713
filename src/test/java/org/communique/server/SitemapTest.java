package org.communique.server;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The sitemap holds to what sitemaps.org demands, written here as a schema of our own. */
class SitemapTest {

    private static final String RULES = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
            xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9"
            targetNamespace="http://www.sitemaps.org/schemas/sitemap/0.9" elementFormDefault="qualified">
          <xs:element name="urlset">
            <xs:complexType>
              <xs:sequence><xs:element name="url" type="page" maxOccurs="unbounded"/></xs:sequence>
            </xs:complexType>
            <xs:unique name="once"><xs:selector xpath="s:url"/><xs:field xpath="s:loc"/></xs:unique>
          </xs:element>
          <xs:complexType name="page">
            <xs:sequence>
              <xs:element name="loc" type="address"/>
              <xs:element name="lastmod" type="moment" minOccurs="0"/>
            </xs:sequence>
          </xs:complexType>
          <xs:simpleType name="address">
            <xs:restriction base="xs:anyURI"><xs:minLength value="12"/><xs:maxLength value="2048"/></xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="moment"><xs:union memberTypes="xs:date xs:dateTime"/></xs:simpleType>
        </xs:schema>
        """;

    @RegisterExtension
    static final Served SERVED = Served.small();

    @Test
    void itIsValid() {
        String sitemap = SERVED.get("/sitemap.xml").body();

        assertThatCode(() -> SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                        .newSchema(new StreamSource(new StringReader(RULES)))
                        .newValidator()
                        .validate(new StreamSource(new StringReader(sitemap))))
                .doesNotThrowAnyException();
    }
}
