package org.communique.reading.entry;

import java.util.ArrayList;
import java.util.List;
import org.communique.dossier.Report;
import org.communique.material.Problem;
import org.communique.material.Span;
import org.communique.reading.yaml.Fields;

/** Whether the spans of one report fit each other and the length of their text. */
final class SpanCheck {

    private final Fields entry;
    private final int codePoints;

    SpanCheck(Fields entry, int codePoints) {
        this.entry = entry;
        this.codePoints = codePoints;
    }

    void check(Report report) {
        role("source", report.source());
        role("content", report.content());
        role(
                "quotations",
                report.quotations().stream().map(Report.Quotation::at).toList());
        report.cue().ifPresent(this::cue);
        report.quotations().forEach(quotation -> quotation(quotation, report));
        report.asWorded().values().forEach(wording -> within("as-worded", wording.at()));
        report.asWorded().values().forEach(wording -> length("as-worded", wording));
        mode(report);
    }

    private void cue(Report.Cue cue) {
        role("cue", cue.at());
        if (cue.at().size() == 1) {
            length("cue", new Report.Quotation(cue.at().get(0), cue.text()));
        }
    }

    private void quotation(Report.Quotation quotation, Report report) {
        length("quotations", quotation);
        if (report.content().stream().noneMatch(content -> content.contains(quotation.at()))) {
            String message = "the quotation %s is not within the content %s";
            problem(Problem.Kind.BAD_SPAN, "quotations", message.formatted(quotation.at(), shown(report.content())));
        }
    }

    private void mode(Report report) {
        if (report.mode() == Report.Mode.INDIRECT && !report.quotations().isEmpty()) {
            String message = "the mode is indirect, but there are quotations: should it be mixed?";
            problem(Problem.Kind.INCONSISTENT, "mode", message);
        }
    }

    private void role(String role, List<Span> spans) {
        spans.forEach(span -> within(role, span));
        var sorted = new ArrayList<>(spans);
        sorted.sort(null);
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).overlaps(sorted.get(i))) {
                String message = "the spans %s and %s of the %s overlap";
                problem(Problem.Kind.BAD_SPAN, role, message.formatted(sorted.get(i - 1), sorted.get(i), role));
            }
        }
    }

    private void within(String role, Span span) {
        if (span.end() > codePoints) {
            String message = "the span %s of the %s is outside the text, which has %d code points";
            problem(Problem.Kind.BAD_SPAN, role, message.formatted(span, role, codePoints));
        }
    }

    private void length(String role, Report.Quotation quotation) {
        int length = quotation.text().codePointCount(0, quotation.text().length());
        if (!quotation.text().isEmpty() && length != quotation.at().length()) {
            String message = "the span %s of the %s is %d code points long, '%s' has %d";
            problem(
                    Problem.Kind.BAD_SPAN,
                    role,
                    message.formatted(quotation.at(), role, quotation.at().length(), quotation.text(), length));
        }
    }

    private static String shown(List<Span> spans) {
        return String.join(" ", spans.stream().map(Span::toString).toList());
    }

    private void problem(Problem.Kind kind, String key, String message) {
        entry.problem(kind, key, message);
    }
}
