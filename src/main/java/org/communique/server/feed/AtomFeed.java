package org.communique.server.feed;

import javax.xml.stream.XMLStreamException;
import org.communique.server.serialization.XmlText;

/** A feed in Atom (RFC 4287), in pages (RFC 5005). */
public record AtomFeed(Feed feed) {

    public static final String TYPE = "application/atom+xml";

    /** Pages count from 1. */
    public String page(int page) {
        return XmlText.of(xml -> xml.element("feed", content -> {
            content.attribute("xmlns", "http://www.w3.org/2005/Atom");
            content.attribute("xml:lang", feed.publication().language());
            head(content, page);
            for (Entry entry : feed.page(page)) {
                content.element("entry", inside -> entry(inside, entry));
            }
        }));
    }

    private void head(XmlText xml, int page) throws XMLStreamException {
        xml.element("id", feed.id());
        xml.element("title", feed.title());
        xml.element("subtitle", feed.publication().description());
        xml.element("updated", feed.updated());
        xml.element(
                "author", author -> author.element("name", feed.publication().publisher()));
        xml.element("rights", feed.publication().said("license").orElse(""));
        xml.link("self", feed.address(page), TYPE);
        xml.link("first", feed.address(1), TYPE);
        xml.link("last", feed.address(feed.pages()), TYPE);
        if (page > 1) {
            xml.link("previous", feed.address(page - 1), TYPE);
        }
        if (page < feed.pages()) {
            xml.link("next", feed.address(page + 1), TYPE);
        }
        xml.link("alternate", feed.publication().base(), "text/html");
    }

    private void entry(XmlText xml, Entry entry) throws XMLStreamException {
        xml.element("id", entry.id());
        xml.element("title", entry.title());
        xml.element("updated", feed.updated());
        if (entry.isDated()) {
            xml.element("published", entry.published() + "T00:00:00Z");
        }
        xml.element(
                "author", author -> author.element("name", feed.publication().publisher()));
        xml.element("summary", entry.summary());
        xml.link("alternate", entry.link(), "text/html");
        xml.link("alternate", entry.link(), "text/turtle");
    }
}
