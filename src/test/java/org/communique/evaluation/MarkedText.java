package org.communique.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.attribution.Attribution;
import org.communique.attribution.Role;
import org.communique.evaluation.GoldArticle.Parts;
import org.communique.material.Article;
import org.communique.material.Span;

/**
 * A text with its attributions marked in it, as the cases are written: {@code <source 1>She</source> <cue
 * 1>said</cue> <content 1>that it rained</content>.} The number says what belongs together.
 */
public final class MarkedText {

    private static final Pattern TAG = Pattern.compile("<(source|cue|content) (\\d+)>(.*?)</\\1>", Pattern.DOTALL);

    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, Map<Role, List<Span>>> marks = new TreeMap<>();

    private MarkedText() {}

    public static MarkedText parse(String marked) {
        MarkedText parsed = new MarkedText();
        Matcher tag = TAG.matcher(marked);
        int last = 0;
        while (tag.find()) {
            parsed.text.append(marked, last, tag.start());
            int start = parsed.points();
            parsed.text.append(tag.group(3));
            Role role = Role.valueOf(tag.group(1).toUpperCase(Locale.ROOT));
            parsed.marks
                    .computeIfAbsent(Integer.valueOf(tag.group(2)), number -> new EnumMap<>(Role.class))
                    .computeIfAbsent(role, key -> new ArrayList<>())
                    .add(new Span(start, parsed.points()));
            last = tag.end();
        }
        parsed.text.append(marked.substring(last));
        return parsed;
    }

    private int points() {
        return text.codePointCount(0, text.length());
    }

    public Article article(String id) {
        return Article.of(id, text.toString());
    }

    public List<Parts> parts() {
        return marks.values().stream()
                .map(roles -> new Parts(
                        roles.getOrDefault(Role.SOURCE, List.of()),
                        roles.getOrDefault(Role.CUE, List.of()),
                        roles.getOrDefault(Role.CONTENT, List.of())))
                .toList();
    }

    /** The text with the attributions marked, numbered in their order. */
    public static String render(Article article, List<Attribution> attributions) {
        record Mark(Span span, Role role, int number) {}
        List<Mark> marks = new ArrayList<>();
        for (int at = 0; at < attributions.size(); at++) {
            int number = at + 1;
            Attribution one = attributions.get(at);
            one.source().forEach(span -> marks.add(new Mark(span, Role.SOURCE, number)));
            one.cue().forEach(span -> marks.add(new Mark(span, Role.CUE, number)));
            one.content().forEach(span -> marks.add(new Mark(span, Role.CONTENT, number)));
        }
        marks.sort(Comparator.comparing(Mark::span));
        StringBuilder rendered = new StringBuilder();
        int last = 0;
        for (Mark mark : marks) {
            rendered.append(slice(article, last, mark.span.start()));
            String role = mark.role.name().toLowerCase(Locale.ROOT);
            String inside = article.slice(mark.span).orElseThrow();
            rendered.append("<%s %d>%s</%s>".formatted(role, mark.number, inside, role));
            last = mark.span.end();
        }
        return rendered.append(slice(article, last, article.codePoints())).toString();
    }

    private static String slice(Article article, int start, int end) {
        return start < end ? article.slice(new Span(start, end)).orElseThrow() : "";
    }
}
