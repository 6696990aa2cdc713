package org.example.headlines;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.attribution.Attribution;
import org.communique.attribution.Attribution.Mode;
import org.communique.attribution.AttributionExtractor;
import org.communique.material.Article;
import org.communique.material.Span;

/** Finds lines such as {@code Harbour master: “The bridge stays closed.”}. */
public final class HeadlineExtractor implements AttributionExtractor {

    private static final Pattern LINE = Pattern.compile("(?m)^([^:“\\n]{2,40}): (“[^”\\n]+”)$");

    @Override
    public List<Attribution> extract(Article article) {
        Matcher lines = LINE.matcher(article.text());
        return lines.results().map(line -> attribution(line, article.text())).toList();
    }

    private Attribution attribution(MatchResult line, String text) {
        return new Attribution(
                List.of(span(text, line.start(1), line.end(1))),
                List.of(),
                List.of(span(text, line.start(2), line.end(2))),
                Mode.DIRECT,
                0.8,
                id());
    }

    /** Java counts in chars, Communiqué in Unicode code points. */
    private static Span span(String text, int start, int end) {
        return new Span(text.codePointCount(0, start), text.codePointCount(0, end));
    }

    @Override
    public String id() {
        return "headlines/1";
    }
}
