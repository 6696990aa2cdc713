package org.communique.server.serialization;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document on its way out: elements in their order, every text escaped; what XML cannot hold is U+FFFD. */
public final class XmlText {

    /** What no XML 1.0 can hold, such as a form feed. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r -\\x{d7ff}\\x{e000}-\\x{fffd}\\x{10000}-\\x{10ffff}]");

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private XmlText() throws XMLStreamException {
        this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    }

    /** What is written into the document. */
    public interface Content {
        void write(XmlText xml) throws XMLStreamException;
    }

    public static String of(Content content) {
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

    public void element(String name, Content content) throws XMLStreamException {
        xml.writeStartElement(name);
        content.write(this);
        xml.writeEndElement();
    }

    public void element(String name, String content) throws XMLStreamException {
        element(name, inside -> inside.text(content));
    }

    public void text(String content) throws XMLStreamException {
        xml.writeCharacters(NOT_XML.matcher(content).replaceAll("\ufffd"));
    }

    public void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, NOT_XML.matcher(value).replaceAll("\ufffd"));
    }

    public void link(String relation, String address, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        attribute("rel", relation);
        attribute("href", address);
        attribute("type", type);
    }
}
