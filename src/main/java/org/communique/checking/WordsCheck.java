package org.communique.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.communique.dossier.Evidence;
import org.communique.dossier.Report;
import org.communique.material.Article;
import org.communique.material.Place;
import org.communique.material.Problem;
import org.communique.material.Span;

/** Whether one text has, at the spans of the material, the words that the material gives for them. */
final class WordsCheck {

    private static final String BREAK = " … ";

    private final Article text;
    private final Consumer<Problem> problems;

    WordsCheck(Article text, Consumer<Problem> problems) {
        this.text = text;
        this.problems = problems;
    }

    void report(Report report) {
        report.quotations()
                .forEach(quotation ->
                        words("quotation", quotation, report.place().of("quotations")));
        report.asWorded()
                .forEach((wording, quotation) -> words(
                        wording.name().toLowerCase(Locale.ROOT),
                        quotation,
                        report.place().of("as-worded")));
        report.words()
                .text()
                .filter(text -> !text.equals(joined(report.content())))
                .ifPresent(text -> differs(
                        "content", text, report.content(), report.place().of("content")));
        report.cue()
                .filter(cue -> !cue.text().equals(joined(cue.at())))
                .ifPresent(cue ->
                        differs("cue", cue.text(), cue.at(), report.place().of("cue")));
    }

    private void words(String role, Report.Quotation quotation, Place place) {
        List<Span> at = List.of(quotation.at());
        if (!quotation.text().equals(joined(at))) {
            differs(role, quotation.text(), at, place);
        }
    }

    /** A name stands at each span, perhaps over the end of a line, or is broken into them by other words. */
    void name(String name, Evidence.Passage passage) {
        boolean printed = name.equals(joined(passage.at()))
                || passage.at().stream()
                        .allMatch(span -> name.equals(slice(span).replaceAll("\\s+", " ")));
        if (!printed) {
            differs("name", name, passage.at(), passage.place().of("at"));
        }
    }

    /** A span beyond the end is told already where its file was read. */
    private void differs(String role, String claimed, List<Span> at, Place place) {
        if (at.stream().anyMatch(span -> text.slice(span).isEmpty())) {
            return;
        }
        String message = "the text of '%s' has '%s' at %s, not the %s '%s'%s"
                .formatted(text.id(), shortened(joined(at)), shown(at), role, claimed, elsewhere(claimed, at));
        problems.accept(new Problem(Problem.Kind.BAD_SPAN, place, message));
    }

    /** The place nearest by where the words do stand. */
    private String elsewhere(String words, List<Span> at) {
        return occurrences(words).stream()
                .min((one, other) -> Integer.compare(distance(one, at), distance(other, at)))
                .map(span -> "; that stands at " + span)
                .orElse("");
    }

    private static int distance(Span span, List<Span> at) {
        return at.isEmpty() ? 0 : Math.abs(span.start() - at.get(0).start());
    }

    private List<Span> occurrences(String words) {
        var spans = new ArrayList<Span>();
        int length = words.codePointCount(0, words.length());
        int counted = 0;
        int start = 0;
        for (int from = indexOf(words, 0); from >= 0; from = indexOf(words, from + words.length())) {
            start += text.text().codePointCount(counted, from);
            counted = from;
            spans.add(new Span(start, start + length));
        }
        return spans;
    }

    private int indexOf(String words, int from) {
        return words.isEmpty() ? -1 : text.text().indexOf(words, from);
    }

    private String joined(List<Span> at) {
        return at.stream().map(this::slice).collect(Collectors.joining(BREAK));
    }

    private String slice(Span span) {
        return text.slice(span).orElse("");
    }

    private static String shortened(String words) {
        int end = words.offsetByCodePoints(0, Math.min(80, words.codePointCount(0, words.length())));
        return end == words.length() ? words : words.substring(0, end) + "…";
    }

    private static String shown(List<Span> at) {
        return at.stream().map(Span::toString).collect(Collectors.joining(" "));
    }
}
