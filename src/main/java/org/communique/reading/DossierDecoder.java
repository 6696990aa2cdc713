package org.communique.reading;

import java.util.List;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.dossier.Edtf;
import org.communique.dossier.Evidence;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.communique.material.Problem;
import org.communique.material.Sha256;
import org.communique.material.Span;

/** Reads one dossier: the article, its parts, its reports, and the statements that only it reports. */
final class DossierDecoder {

    private static final String NOWHERE = "";
    private static final Text STAND_IN = new Text(new Sha256("0".repeat(64)), Integer.MAX_VALUE);

    private final Origin origin;

    DossierDecoder(Origin origin) {
        this.origin = origin;
    }

    /** The dossier, or nothing where it names no article. */
    Optional<Dossier> dossier(Fields entry) {
        Optional<Dossier.Source> article = entry.requiredOne("article", this::article);
        int codePoints = article.map(Dossier.Source::codePoints).orElse(Integer.MAX_VALUE);
        List<Report> reports = entry.many("reports", report -> ReportDecoder.report(report, codePoints));
        List<Statement> statements = entry.many("statements", StatementDecoder::statement);
        var taken = new TakenIds();
        reports.forEach(report -> taken.take(report.id(), report.place(), origin.problems()));
        return article.map(source -> new Dossier(source, reports, statements));
    }

    private Dossier.Source article(Fields entry) {
        Text text = entry.requiredOne("text", DossierDecoder::text).orElse(STAND_IN);
        Dossier.Publication publication = publication(entry, entry.text("publisher"));
        var article = new Dossier.Source(
                entry.required("id", Form.ARTICLE_ID, NOWHERE),
                entry.text("label"),
                publication,
                entry.required("language", Form.LANGUAGE, "und"),
                entry.optional("url", Form.IRI).map(Object::toString),
                text.sha256,
                text.codePoints,
                entry.many("parts", part -> part(part, publication, text)).stream()
                        .flatMap(Optional::stream)
                        .toList(),
                entry.place());
        checkParts(article.parts());
        return article;
    }

    private record Text(Sha256 sha256, int codePoints) {}

    private static Text text(Fields text) {
        return new Text(
                text.required("sha256", Form.DIGEST, STAND_IN.sha256),
                text.required("codePoints", Form.NUMBER, STAND_IN.codePoints));
    }

    private static Dossier.Publication publication(Fields entry, String publisher) {
        Optional<String> author = entry.optional("author", Form.TEXT);
        Published published =
                entry.requiredOne("published", DossierDecoder::published).orElse(Published.STAND_IN);
        return new Dossier.Publication(publisher, author, published.date, published.basis, published.evidence);
    }

    private record Published(Edtf date, Statement.DateBasis basis, List<Evidence> evidence) {
        private static final Published STAND_IN =
                new Published(Edtf.parse("0001"), Statement.DateBasis.INFERRED, List.of());
    }

    private static Published published(Fields published) {
        return new Published(
                published.required("date", Form.DATE, Published.STAND_IN.date),
                published.required("basis", Form.word(Statement.DateBasis.class), Published.STAND_IN.basis),
                EvidenceDecoder.evidence(published));
    }

    /** A part is published by the publisher of the whole, unless it names another. */
    private static Optional<Dossier.Part> part(Fields part, Dossier.Publication whole, Text text) {
        String id = part.required("id", Form.ARTICLE_ID, NOWHERE);
        String label = part.text("label");
        String publisher = part.optional("publisher", Form.TEXT).orElse(whole.publisher());
        Dossier.Publication publication = publication(part, publisher);
        Optional<Span> at = part.demanded("at", Form.SPAN);
        at.filter(span -> span.end() > text.codePoints).ifPresent(span -> {
            String message = "the part %s leaves the text, which has %d code points";
            part.problem(Problem.Kind.BAD_SPAN, "at", message.formatted(span, text.codePoints));
        });
        return at.map(span -> new Dossier.Part(id, label, span, publication, part.place()));
    }

    private void checkParts(List<Dossier.Part> parts) {
        var taken = new TakenIds();
        for (int i = 0; i < parts.size(); i++) {
            Dossier.Part part = parts.get(i);
            taken.take(part.id(), part.place(), origin.problems());
            parts.subList(0, i).stream()
                    .filter(other -> other.at().overlaps(part.at()))
                    .forEach(other -> {
                        String message = "the parts '%s' %s and '%s' %s overlap";
                        origin.problems()
                                .accept(new Problem(
                                        Problem.Kind.BAD_SPAN,
                                        part.place(),
                                        message.formatted(other.id(), other.at(), part.id(), part.at())));
                    });
        }
    }
}
