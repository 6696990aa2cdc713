package org.communique.curation.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.communique.attribution.quotation.Quotations;
import org.communique.curation.decision.Marking;
import org.communique.dossier.Report.Mode;
import org.communique.editing.YamlText;
import org.communique.material.Article;
import org.communique.material.FlatText;
import org.communique.material.Span;
import org.communique.material.TextFragment;

/** The words that a curator marks, as a dossier has them: without quotation marks, and with what stands between them. */
public final class Words {

    private final Article article;
    private final Marking marking;
    private final List<Span> quoted;

    public Words(Article article, Marking marking) {
        this.article = article;
        this.marking = marking;
        this.quoted = Quotations.of(FlatText.of(article.text())).words(marking.content());
    }

    /** Direct where nothing but quotation marks and what is between them is marked. */
    public Mode mode() {
        if (quoted.isEmpty()) {
            return Mode.INDIRECT;
        }
        return marking.content().stream().allMatch(this::isQuoted) ? Mode.DIRECT : Mode.MIXED;
    }

    private boolean isQuoted(Span content) {
        FlatText flat = FlatText.of(article.text());
        for (int at = content.start(); at < content.end(); at++) {
            int place = at;
            boolean inside = quoted.stream().anyMatch(span -> span.start() <= place && place < span.end());
            if (!inside && FlatText.isLetterOrNumber(flat.at(place))) {
                return false;
            }
        }
        return true;
    }

    public List<Span> content() {
        return mode() == Mode.DIRECT ? quoted : marking.content();
    }

    public List<Map<String, Object>> quotations() {
        List<Map<String, Object>> quotations = new ArrayList<>();
        quoted.forEach(span -> quotations.add(printed(span)));
        return quotations;
    }

    private Map<String, Object> printed(Span span) {
        return YamlText.ordered("at", pair(span), "text", slice(span));
    }

    public Optional<Map<String, Object>> cue() {
        return marking.cue().isEmpty()
                ? Optional.empty()
                : Optional.of(YamlText.ordered("at", pairs(marking.cue()), "text", joined(marking.cue())));
    }

    public Optional<Map<String, Object>> source() {
        return marking.source().isEmpty() ? Optional.empty() : Optional.of(at(marking.source()));
    }

    /** What the passage prints of the speaker and the rest, in the order of the kinds; nothing where that was not marked. */
    public Optional<Map<String, Object>> asWorded() {
        return marking.asWorded().map(worded -> {
            Map<String, Object> tree = new LinkedHashMap<>();
            new TreeMap<>(worded)
                    .forEach((wording, at) -> tree.put(wording.name().toLowerCase(Locale.ROOT), printed(at)));
            return tree;
        });
    }

    public Optional<String> fragment() {
        return TextFragment.of(article, content());
    }

    /** The content with its words, for a dossier that keeps them. */
    public Map<String, Object> contentWithText() {
        return YamlText.ordered("at", pairs(content()), "text", joined(content()));
    }

    /** What of a report depends on the words, as keys and values. */
    public Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("mode", mode().name().toLowerCase(Locale.ROOT));
        source().ifPresent(source -> tree.put("source", source));
        cue().ifPresent(cue -> tree.put("cue", cue));
        tree.put("content", at(content()));
        if (!quoted.isEmpty()) {
            tree.put("quotations", quotations());
        }
        fragment().ifPresent(fragment -> tree.put("fragment", fragment));
        return tree;
    }

    public static Map<String, Object> at(List<Span> spans) {
        return YamlText.ordered("at", pairs(spans));
    }

    public static Map<String, Object> evidence(String article, List<Span> spans) {
        return YamlText.ordered("document", article, "at", pairs(spans));
    }

    public static List<List<Integer>> pairs(List<Span> spans) {
        return spans.stream().map(Words::pair).toList();
    }

    private static List<Integer> pair(Span span) {
        return List.of(span.start(), span.end());
    }

    private String joined(List<Span> spans) {
        return spans.stream().map(this::slice).collect(Collectors.joining(" … "));
    }

    private String slice(Span span) {
        return slice(article, span);
    }

    public static String slice(Article article, Span span) {
        return article.slice(span)
                .orElseThrow(() -> new NotPossible("the words " + span + " leave the text of '" + article.id()
                        + "', which has " + article.codePoints() + " characters"));
    }
}
