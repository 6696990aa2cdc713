package org.communique.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.material.Article;
import org.communique.material.Span;
import org.communique.review.Piece.Mark;
import org.communique.review.Piece.Part;

/**
 * One HTML page that needs nothing beside it: the article's text with every attribution marked in it, and a list of
 * them that leads to the dossier's lines. It holds the whole text, so it is for the desk, not for the web.
 */
public final class ReviewPage {

    private final Article article;
    private final String title;
    private final List<Item> items;
    private final Set<String> anchored = new HashSet<>();

    public ReviewPage(Article article, String title, List<Item> items) {
        this.article = article;
        this.title = title;
        this.items = List.copyOf(items);
    }

    /** The page. */
    public String html() {
        anchored.clear();
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta name="robots" content="noindex">
                <title>Review: %1$s</title>
                <style>
                %2$s</style>
                </head>
                <body>
                <header>
                <h1>%1$s</h1>
                <p>%3$s</p>
                %4$s
                </header>
                <main>
                <article aria-label="The article's text">%5$s</article>
                <section aria-label="Attributions">
                <h2>Attributions</h2>
                <ol>
                %6$s</ol>
                </section>
                </main>
                </body>
                </html>
                """.formatted(escaped(title), style(), counts(), legend(), text(), list());
    }

    private static String style() {
        try (InputStream css = ReviewPage.class.getResourceAsStream("review.css")) {
            return new String(
                    Objects.requireNonNull(css, "the jar lacks review.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String counts() {
        String each = List.of(Item.Standing.values()).stream()
                .map(standing -> count(standing) + " " + standing.label())
                .collect(Collectors.joining(", "));
        return "%d attributions: %s. %,d characters.".formatted(items.size(), each, article.codePoints());
    }

    private long count(Item.Standing standing) {
        return items.stream().filter(item -> item.standing() == standing).count();
    }

    private static String legend() {
        return """
                <p class="legend"><span class="source">source</span> <span class="cue">cue</span> \
                <span class="content">content</span> <span class="badge curated">curated</span> \
                <span class="badge machine">machine</span> <span class="badge missing">found, not in the dossier</span></p>""";
    }

    private String text() {
        if (article.codePoints() == 0) {
            return "";
        }
        return Piece.cut(article.codePoints(), items).stream().map(this::piece).collect(Collectors.joining());
    }

    private String piece(Piece piece) {
        String words = escaped(slice(piece.at()));
        if (piece.marks().isEmpty()) {
            return words;
        }
        String labels =
                piece.marks().stream().filter(Mark::begins).map(this::label).collect(Collectors.joining());
        Mark shown = piece.marks().get(0);
        long layers = piece.marks().stream()
                .filter(mark -> mark.part() == Part.CONTENT)
                .count();
        String classes = word(shown.part())
                + (shown.part() != Part.CONTENT && layers > 0 ? " within" : "")
                + (layers > 1 ? " nested" : "")
                + " " + word(item(shown).standing());
        return "%s<span class=\"%s\" title=\"%s\">%s</span>"
                .formatted(labels, classes, escaped(described(piece)), words);
    }

    private Item item(Mark mark) {
        return items.get(mark.item() - 1);
    }

    private String described(Piece piece) {
        return piece.marks().stream()
                .map(mark -> word(mark.part()) + " of " + mark.item())
                .collect(Collectors.joining(", "));
    }

    /** The number at the beginning of each part, which leads to the list; the content's is where the list leads back. */
    private String label(Mark mark) {
        String anchor = "t" + mark.item();
        boolean first = mark.part() == Part.CONTENT && anchored.add(anchor);
        return "<a class=\"label %s\"%s href=\"#r%d\" aria-label=\"%s %d\">%d</a>"
                .formatted(
                        word(mark.part()),
                        first ? " id=\"" + anchor + "\"" : "",
                        mark.item(),
                        word(mark.part()),
                        mark.item(),
                        mark.item());
    }

    private String list() {
        StringBuilder list = new StringBuilder();
        for (int number = 1; number <= items.size(); number++) {
            list.append(entry(number, items.get(number - 1)));
        }
        return list.toString();
    }

    private String entry(int number, Item item) {
        return """
                <li id="r%d" class="%s"><p><a class="number" href="#t%d">%d</a> <b>%s</b> \
                <span class="badge %s">%s</span> <span class="mode">%s</span>%s</p>
                <p><span class="source">%s</span> <span class="cue">%s</span></p>
                <p class="quote">%s</p>%s</li>
                """.formatted(
                        number,
                        word(item.standing()),
                        number,
                        number,
                        escaped(item.speaker().orElse("nobody named")),
                        word(item.standing()),
                        item.standing().label(),
                        item.mode(),
                        item.date()
                                .map(date -> " <span class=\"date\">" + escaped(date) + "</span>")
                                .orElse(""),
                        words(item.spans().source(), "no source"),
                        words(item.spans().cue(), "no cue"),
                        words(item.spans().content(), ""),
                        footer(item));
    }

    private static String footer(Item item) {
        String confidence = item.confidence()
                .map(share ->
                        "<meter min=\"0\" max=\"1\" value=\"%1$.2f\">%1$.2f</meter> confidence %1$.2f".formatted(share))
                .orElse("");
        String place = item.place()
                .map(line -> "<a href=\"%s\"><code>%s</code></a>"
                        .formatted(escaped(address(line)), escaped(shortened(line))))
                .orElse("<code>" + escaped(item.name()) + "</code>");
        return "\n<p class=\"foot\">" + confidence + (confidence.isEmpty() ? "" : " · ") + place + "</p>";
    }

    /** A file and a line as an address: {@code material/articles/a.yaml:57} is {@code file:///…/a.yaml#L57}. */
    private static String address(String place) {
        int colon = place.lastIndexOf(':');
        return Path.of(place.substring(0, colon)).toAbsolutePath().toUri() + "#L" + place.substring(colon + 1);
    }

    private static String shortened(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    private String words(List<Span> spans, String otherwise) {
        String words = spans.stream().map(this::slice).collect(Collectors.joining(" … "));
        return escaped(words.isEmpty() ? otherwise : words);
    }

    private String slice(Span span) {
        int end = Math.min(span.end(), article.codePoints());
        return span.start() < end ? article.slice(new Span(span.start(), end)).orElse("") : "";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
