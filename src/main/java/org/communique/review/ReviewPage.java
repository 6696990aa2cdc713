package org.communique.review;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.material.Article;
import org.communique.material.Span;
import org.communique.review.Piece.Mark;
import org.communique.review.Piece.Part;

/**
 * One HTML page that needs nothing beside it: the article's text with every attribution marked in it, and a list of
 * them that leads to the dossier's lines. It holds the whole text, so it is for the desk, not for the web.
 */
public final class ReviewPage {

    private static final String TEMPLATES = "org.communique.server.template";

    private final Article article;
    private final String title;
    private final List<Item> items;

    public ReviewPage(Article article, String title, List<Item> items) {
        this.article = article;
        this.title = title;
        this.items = List.copyOf(items);
    }

    /** The page. */
    public String html() {
        StringOutput out = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES)
                .render("review/page.jte", new ReviewView(title, style(), counts(), text(), list()), out);
        return out.toString();
    }

    private static String style() {
        try (InputStream css = ReviewPage.class.getResourceAsStream("review.css")) {
            byte[] bytes =
                    Objects.requireNonNull(css, "the jar lacks review.css").readAllBytes();
            return "<style>\n" + new String(bytes, StandardCharsets.UTF_8) + "</style>";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String counts() {
        String each = Stream.of(Item.Standing.values())
                .map(standing -> count(standing) + " " + standing.label())
                .collect(Collectors.joining(", "));
        return "%d attributions: %s. %,d characters.".formatted(items.size(), each, article.codePoints());
    }

    private long count(Item.Standing standing) {
        return items.stream().filter(item -> item.standing() == standing).count();
    }

    private List<ReviewView.Run> text() {
        if (article.codePoints() == 0) {
            return List.of();
        }
        Set<Integer> anchored = new HashSet<>();
        return Piece.cut(article.codePoints(), items).stream()
                .map(piece -> run(piece, anchored))
                .toList();
    }

    private ReviewView.Run run(Piece piece, Set<Integer> anchored) {
        List<ReviewView.Label> labels = piece.marks().stream()
                .filter(Mark::begins)
                .map(mark -> label(mark, anchored))
                .toList();
        String described = piece.marks().stream()
                .map(mark -> word(mark.part()) + " of " + mark.item())
                .collect(Collectors.joining(", "));
        return new ReviewView.Run(slice(piece.at()), labels, classes(piece.marks()), described);
    }

    /** The part that is shown where several meet, and how deep contents lie in one another there. */
    private String classes(List<Mark> marks) {
        if (marks.isEmpty()) {
            return "";
        }
        Mark shown = marks.get(0);
        long layers = marks.stream().filter(mark -> mark.part() == Part.CONTENT).count();
        List<String> classes = new ArrayList<>(List.of(word(shown.part())));
        if (shown.part() != Part.CONTENT && layers > 0) {
            classes.add("within");
        }
        if (layers > 1) {
            classes.add("nested");
        }
        classes.add(items.get(shown.item() - 1).standing().word());
        return String.join(" ", classes);
    }

    /** The number at the beginning of each part, which leads to the list; the list leads back to the first content. */
    private static ReviewView.Label label(Mark mark, Set<Integer> anchored) {
        boolean anchor = mark.part() == Part.CONTENT && anchored.add(mark.item());
        return new ReviewView.Label(word(mark.part()), mark.item(), anchor);
    }

    private List<ReviewView.Entry> list() {
        List<ReviewView.Entry> entries = new ArrayList<>();
        for (Item item : items) {
            entries.add(entry(entries.size() + 1, item));
        }
        return entries;
    }

    private ReviewView.Entry entry(int number, Item item) {
        return new ReviewView.Entry(
                number,
                item,
                words(item.spans().source(), "no source"),
                words(item.spans().cue(), "no cue"),
                words(item.spans().content(), ""),
                item.confidence().map("%.2f"::formatted).orElse(""),
                item.place().map(ReviewPage::address).orElse(""),
                item.place()
                        .map(place -> place.substring(place.lastIndexOf('/') + 1))
                        .orElse(item.name()));
    }

    /** A file and a line as an address: {@code material/articles/a.yaml:57} is {@code file:///…/a.yaml#L57}. */
    private static String address(String place) {
        int colon = place.lastIndexOf(':');
        return Path.of(place.substring(0, colon)).toAbsolutePath().toUri() + "#L" + place.substring(colon + 1);
    }

    private String words(List<Span> spans, String otherwise) {
        String words = spans.stream().map(this::slice).collect(Collectors.joining(" … "));
        return words.isEmpty() ? otherwise : words;
    }

    private String slice(Span span) {
        int end = Math.min(span.end(), article.codePoints());
        return span.start() < end ? article.slice(new Span(span.start(), end)).orElse("") : "";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
