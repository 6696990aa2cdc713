package org.communique.server.discovery;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.communique.quality.Publication;

/** The statements as an Atom feed (RFC 4287) in pages (RFC 5005): those made last come first. */
public final class AtomFeed {

    private static final int PAGE = 50;

    private final Publication publication;
    private final List<StatementEntry> statements;

    public AtomFeed(Publication publication, List<StatementEntry> statements) {
        this.publication = publication;
        this.statements = List.copyOf(statements);
    }

    /** How many pages there are; at least one. */
    public int pages() {
        return Math.max(1, (statements.size() + PAGE - 1) / PAGE);
    }

    /** @param address where the feed is served; pages count from 1 */
    public String page(int page, String address) {
        return XmlText.of(xml -> xml.element("feed", feed -> {
            feed.attribute("xmlns", "http://www.w3.org/2005/Atom");
            head(feed, page, address);
            int from = Math.min((page - 1) * PAGE, statements.size());
            for (StatementEntry statement : statements.subList(from, Math.min(from + PAGE, statements.size()))) {
                feed.element("entry", entry -> entry(entry, statement));
            }
        }));
    }

    private void head(XmlText feed, int page, String address) throws XMLStreamException {
        feed.element("id", publication.base() + "feed.atom");
        feed.element("title", publication.title());
        feed.element("subtitle", publication.description());
        feed.element("updated", publication.issued() + "T00:00:00Z");
        feed.element("author", author -> author.element("name", publication.publisher()));
        feed.element("rights", publication.said("license").orElse(""));
        feed.link("self", address + "?page=" + page, "application/atom+xml");
        feed.link("first", address + "?page=1", "application/atom+xml");
        feed.link("last", address + "?page=" + pages(), "application/atom+xml");
        if (page > 1) {
            feed.link("previous", address + "?page=" + (page - 1), "application/atom+xml");
        }
        if (page < pages()) {
            feed.link("next", address + "?page=" + (page + 1), "application/atom+xml");
        }
        feed.link("alternate", publication.base(), "text/html");
    }

    private void entry(XmlText entry, StatementEntry statement) throws XMLStreamException {
        entry.element("id", statement.iri());
        entry.element(
                "title",
                statement.speaker().isEmpty() ? statement.said() : statement.speaker() + ": " + statement.said());
        entry.element("updated", publication.issued() + "T00:00:00Z");
        if (statement.date().matches("\\d{4}-\\d{2}-\\d{2}")) {
            entry.element("published", statement.date() + "T00:00:00Z");
        }
        entry.element("author", author -> author.element("name", publication.publisher()));
        entry.element("summary", statement.said() + " (" + statement.trust() + ")");
        entry.link("alternate", statement.iri(), "text/html");
        entry.link("alternate", statement.iri(), "text/turtle");
    }
}
