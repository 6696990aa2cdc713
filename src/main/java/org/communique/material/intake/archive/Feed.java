package org.communique.material.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.material.Problem;
import org.communique.material.intake.archive.RawDocument.Characters;
import org.communique.material.intake.archive.RawDocument.Kind;
import org.communique.material.intake.bytes.Encoding;
import org.communique.material.intake.bytes.Limits;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A saved feed, <a href="https://www.rssboard.org/rss-specification">RSS</a> or Atom (RFC 4287), whose items hold their
 * articles' texts; items that hold but a summary are told.
 */
public final class Feed {

    private static final int FEW_WORDS = 45;

    private final Limits limits;
    private final Contents contents;

    public Feed(Limits limits, Contents contents) {
        this.limits = limits;
        this.contents = contents;
    }

    /** Reads a whole file. */
    public void read(InputStream bytes, String place) throws IOException {
        byte[] whole = bytes.readNBytes(limits.bytes() + 1);
        if (whole.length > limits.bytes()) {
            throw new IOException("it has more than %,d bytes".formatted(limits.bytes()));
        }
        Encoding.Decoded decoded = Encoding.decode(whole, Optional.empty());
        if (decoded.text().isEmpty()) {
            throw new IOException(decoded.remark().orElse("its encoding is unknown"));
        }
        Document feed = Jsoup.parse(decoded.text().get(), "", Parser.xmlParser());
        List<Element> items = feed.select("item, entry");
        if (items.isEmpty()) {
            contents.problem(new Problem(
                    Problem.Kind.BAD_VALUE, place, "it is not a feed of articles: it has no <item> and no <entry>"));
        }
        String publisher = first(feed, "channel > title, feed > title");
        String language = first(feed, "channel > language");
        for (int at = 0; at < items.size(); at++) {
            item(items.get(at), place + " item " + (at + 1), Map.of("publisher", publisher, "language", language));
        }
    }

    private void item(Element item, String place, Map<String, String> ofFeed) {
        String text = first(item, "content|encoded", "> content", "> description", "> summary");
        int words = Jsoup.parse(text).text().split("\\s+").length;
        if (words < FEW_WORDS) {
            contents.problem(new Problem(
                    Problem.Kind.INCOMPLETE,
                    place,
                    "the feed holds %,d %s of it, a summary; save the page itself"
                            .formatted(words, words == 1 ? "word" : "words")));
        }
        if (text.isBlank()) {
            return;
        }
        String link = Optional.of(
                        item.select("> link[rel=alternate], > link:not([rel])").attr("href"))
                .filter(address -> !address.isBlank())
                .orElseGet(() -> first(item, "> link", "> guid"));
        Optional<String> url = Entry.address(link);
        contents.document(new RawDocument(
                place,
                Optional.empty(),
                Kind.FRAGMENT,
                new Characters(text),
                url,
                Entry.metadata(Map.of(
                        "title", first(item, "> title"),
                        "date", first(item, "> pubDate", "> published", "dc|date", "> updated"),
                        "author", first(item, "dc|creator", "> author > name", "> author"),
                        "publisher", ofFeed.getOrDefault("publisher", ""),
                        "language", ofFeed.getOrDefault("language", "")))));
    }

    /** The text of the first element that there is, in the order of the queries. */
    private static String first(Element in, String... queries) {
        for (String query : queries) {
            Element found = in.selectFirst(query);
            if (found != null) {
                boolean markup = found.attr("type").equals("xhtml");
                return markup ? found.html() : found.wholeText();
            }
        }
        return "";
    }
}
