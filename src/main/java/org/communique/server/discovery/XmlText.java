package org.communique.server.discovery;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document on its way out: elements in their order, every text escaped. */
final class XmlText {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private XmlText() throws XMLStreamException {
        this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    }

    /** What is written into the document. */
    interface Content {
        void write(XmlText xml) throws XMLStreamException;
    }

    static String of(Content content) {
        try {
            XmlText document = new XmlText();
            document.xml.writeStartDocument("UTF-8", "1.0");
            content.write(document);
            document.xml.writeEndDocument();
            return document.text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("writing into memory", impossible);
        }
    }

    void element(String name, Content content) throws XMLStreamException {
        xml.writeStartElement(name);
        content.write(this);
        xml.writeEndElement();
    }

    void element(String name, String content) throws XMLStreamException {
        element(name, inside -> inside.xml.writeCharacters(content));
    }

    void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, value);
    }

    void link(String relation, String address, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        attribute("rel", relation);
        attribute("href", address);
        attribute("type", type);
    }
}
