package org.communique.reading.entry;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.dossier.Report;
import org.communique.dossier.finding.Extraction;
import org.communique.dossier.finding.Rejection;
import org.communique.material.Span;
import org.communique.reading.yaml.Fields;
import org.communique.reading.yaml.Form;

/** Reads the reports of a dossier. */
final class ReportDecoder {

    private static final Span STAND_IN = new Span(0, 1);

    private ReportDecoder() {}

    /** The report, whose spans lie in a text of so many code points. */
    static Report report(Fields entry, int codePoints) {
        String id = entry.id(Form.ID);
        Report.Mode mode = entry.required("mode", Form.word(Report.Mode.class), Report.Mode.MIXED);
        Optional<Content> content = entry.requiredOne("content", ReportDecoder::content);
        var report = new Report(
                id,
                entry.text("statement"),
                mode,
                words(
                        entry,
                        content.map(Content::at).filter(at -> !at.isEmpty()).orElse(List.of(STAND_IN)),
                        content),
                circumstances(entry),
                provenance(entry),
                entry.place());
        if (content.filter(given -> !given.at.isEmpty()).isPresent()) {
            new SpanCheck(entry, codePoints).check(report);
        }
        return report;
    }

    private record Content(List<Span> at, Optional<String> text) {}

    private static Content content(Fields content) {
        return new Content(spans(content), content.optional("text", Form.TEXT));
    }

    private static Report.Words words(Fields entry, List<Span> at, Optional<Content> content) {
        return new Report.Words(
                entry.one("source", ReportDecoder::spans).orElse(List.of()),
                entry.one("cue", ReportDecoder::cue).filter(cue -> !cue.at().isEmpty()),
                at,
                content.flatMap(Content::text),
                quotations(entry),
                entry.one("as-worded", ReportDecoder::wordings).orElse(Map.of()),
                entry.optional("fragment", Form.TEXT));
    }

    private static Report.Circumstances circumstances(Fields entry) {
        return new Report.Circumstances(
                entry.optional("date", Form.DATE),
                entry.list("relays", Form.TEXT),
                entry.optional("attributes-to", Form.TEXT),
                entry.optional("within", Form.TEXT));
    }

    private static Report.Provenance provenance(Fields entry) {
        return new Report.Provenance(
                entry.optional("confidence", Form.SHARE),
                entry.optional("clarity", Form.word(Report.Clarity.class)).orElse(Report.Clarity.CLEAR),
                entry.optional("review", Form.word(Report.Review.class)).orElse(Report.Review.CURATED),
                entry.one("extraction", ReportDecoder::extraction),
                entry.one("rejection", ReportDecoder::rejection),
                entry.optional("note", Form.TEXT));
    }

    private static Extraction extraction(Fields extraction) {
        return new Extraction(
                extraction.text("by"),
                extraction.optional("version", Form.TEXT),
                extraction.list("reasons", Form.TEXT),
                extraction.list("co-reports", Form.TEXT),
                extraction.list("terms", Form.TEXT));
    }

    private static Rejection rejection(Fields rejection) {
        return new Rejection(rejection.optional("reason", Form.TEXT), rejection.optional("by", Form.TEXT));
    }

    private static List<Span> spans(Fields role) {
        return role.requiredList("at", Form.SPAN);
    }

    private static Report.Cue cue(Fields cue) {
        return new Report.Cue(spans(cue), cue.text("text"));
    }

    private static List<Report.Quotation> quotations(Fields entry) {
        return entry.many("quotations", ReportDecoder::quotation).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Report.Quotation> quotation(Fields quotation) {
        Optional<Span> at = quotation.demanded("at", Form.SPAN);
        String text = quotation.text("text");
        return at.map(span -> new Report.Quotation(span, text));
    }

    private static Map<Report.Wording, Report.Quotation> wordings(Fields wordings) {
        var read = new EnumMap<Report.Wording, Report.Quotation>(Report.Wording.class);
        for (Report.Wording wording : Report.Wording.values()) {
            wordings.one(Form.spelled(wording), ReportDecoder::quotation)
                    .flatMap(quotation -> quotation)
                    .ifPresent(quotation -> read.put(wording, quotation));
        }
        return read;
    }
}
