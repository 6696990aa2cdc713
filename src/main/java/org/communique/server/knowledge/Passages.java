package org.communique.server.knowledge;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.communique.server.view.Label;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Schema;

/** Places in documents: which characters, and the words where the excerpt policy lets them be published. */
public final class Passages {

    public static final Property HAS_SOURCE = oa("hasSource");
    private static final Property HAS_SELECTOR = oa("hasSelector");
    private static final Property EXACT = oa("exact");
    private static final Property START = oa("start");
    private static final Property END = oa("end");

    /** So many words at either end find a passage. */
    private static final int EDGE = 6;

    private final Reading reading;

    public Passages(Reading reading) {
        this.reading = reading;
    }

    private static Property oa(String name) {
        return ResourceFactory.createProperty("http://www.w3.org/ns/oa#", name);
    }

    /** The words of a passage; none where only their place is published. */
    public Optional<String> words(Node passage) {
        return selected(passage, EXACT);
    }

    private Optional<String> selected(Node passage, Property property) {
        return reading.knowledge().objects(passage, HAS_SELECTOR).stream()
                .flatMap(selector -> reading.knowledge().objects(selector, property).stream())
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    /** The words of several, in the order of the document. */
    public List<String> words(List<Node> passages) {
        return inOrder(passages).stream()
                .flatMap(passage -> words(passage).stream())
                .toList();
    }

    /** By where they begin. */
    public List<Node> inOrder(List<Node> passages) {
        return passages.stream()
                .sorted(Comparator.comparingLong(this::start).thenComparing(TermOrder.BY_TEXT))
                .toList();
    }

    public long start(Node passage) {
        return selected(passage, START).map(Long::parseLong).orElse(Long.MAX_VALUE);
    }

    /** Behind its last character. */
    public long end(Node passage) {
        return selected(passage, END).map(Long::parseLong).orElse(Long.MAX_VALUE);
    }

    /** “682–887”, leading to the passage. */
    public List<Label> spans(Node subject, Property property) {
        return inOrder(reading.knowledge().objects(subject, property)).stream()
                .map(passage -> Label.to(span(passage), reading.label(passage).href()))
                .toList();
    }

    private String span(Node passage) {
        return selected(passage, START).orElse("?") + "–"
                + selected(passage, END).orElse("?");
    }

    /** Where a report stands on the web, if its document's address is known. */
    public Optional<Label> deepLink(Node report) {
        List<String> words = words(reading.knowledge().objects(report, Communique.quotation));
        return reading.knowledge()
                .object(report, Schema.url)
                .map(Node::toString)
                .filter(address -> address.startsWith("http://") || address.startsWith("https://"))
                .map(address -> Label.to("in the article", address))
                .or(() -> reading.knowledge()
                        .object(report, Communique.inDocument)
                        .flatMap(document -> deepLink(document, words)));
    }

    private Optional<Label> deepLink(Node document, List<String> words) {
        String url = reading.knowledge().text(document, Schema.url);
        String address = url.isEmpty()
                ? reading.knowledge()
                        .object(document, Schema.url)
                        .map(Node::toString)
                        .orElse("")
                : url;
        if (!address.startsWith("https://") && !address.startsWith("http://")) {
            return Optional.empty();
        }
        String fragment = words.isEmpty() ? "" : "#:~:text=" + fragment(words.get(0));
        return Optional.of(Label.to("in the article", address + fragment));
    }

    /** A text directive, WICG Scroll to Text Fragment: of many words the first ones and the last ones. */
    private static String fragment(String words) {
        String[] all = words.strip().split("\\s+");
        return all.length <= 2 * EDGE
                ? escaped(String.join(" ", all))
                : escaped(String.join(" ", Arrays.copyOf(all, EDGE)))
                        + ","
                        + escaped(String.join(" ", Arrays.copyOfRange(all, all.length - EDGE, all.length)));
    }

    private static String escaped(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }

    /** The document, or the whole of which it is a part, that has the hash of the text. */
    public String digest(Node document) {
        String digest = reading.knowledge().text(document, Communique.textSha256);
        return digest.isEmpty()
                ? reading.knowledge()
                        .object(document, ResourceFactory.createProperty("http://purl.org/dc/terms/isPartOf"))
                        .map(whole -> reading.knowledge().text(whole, Communique.textSha256))
                        .orElse("")
                : digest;
    }
}
