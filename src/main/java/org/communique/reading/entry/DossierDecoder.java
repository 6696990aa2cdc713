package org.communique.reading.entry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.dossier.Edtf;
import org.communique.dossier.Evidence;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.communique.material.Problem;
import org.communique.material.Sha256;
import org.communique.material.Span;
import org.communique.reading.yaml.Fields;
import org.communique.reading.yaml.Form;
import org.communique.reading.yaml.Origin;
import org.communique.reading.yaml.TakenIds;

/** Reads one dossier: the article, its parts, its reports, and the statements that only it reports. */
public final class DossierDecoder {

    private static final String NOWHERE = "";

    private final Origin origin;

    public DossierDecoder(Origin origin) {
        this.origin = origin;
    }

    /** The dossier, or nothing where it does not say of which exact text. */
    public Optional<Dossier> dossier(Fields entry) {
        Optional<Dossier.Source> article =
                entry.requiredOne("article", this::article).flatMap(source -> source);
        int codePoints = article.map(Dossier.Source::codePoints).orElse(Integer.MAX_VALUE);
        List<Report> reports = entry.many("reports", report -> ReportDecoder.report(report, codePoints));
        List<Statement> statements = entry.many("statements", StatementDecoder::statement);
        var taken = new TakenIds();
        reports.forEach(report -> taken.take(report.id(), report.place(), origin.problems()));
        return article.map(source -> new Dossier(source, reports, statements));
    }

    private Optional<Dossier.Source> article(Fields entry) {
        Optional<Text> text = entry.requiredOne("text", DossierDecoder::text).flatMap(given -> given);
        return article(entry, text.orElse(new Text(Sha256.of(""), Integer.MAX_VALUE)))
                .filter(source -> text.isPresent());
    }

    private Optional<Dossier.Source> article(Fields entry, Text text) {
        Optional<String> id = Optional.of(entry.id(Form.ARTICLE_ID)).filter(given -> !given.isEmpty());
        Dossier.Publication publication = publication(entry, entry.text("publisher"));
        var article = new Dossier.Source(
                id.orElse(NOWHERE),
                entry.text("label"),
                entry.optional("title", Form.TEXT),
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
        return id.map(given -> article);
    }

    private record Text(Sha256 sha256, int codePoints) {}

    private static Optional<Text> text(Fields text) {
        Optional<Sha256> sha256 = text.demanded("sha256", Form.DIGEST);
        Optional<Integer> codePoints = text.demanded("codePoints", Form.NUMBER);
        return sha256.flatMap(digest -> codePoints.map(length -> new Text(digest, length)));
    }

    private static Dossier.Publication publication(Fields entry, String publisher) {
        List<String> authors = Stream.concat(
                        entry.optional("author", Form.TEXT).stream(), entry.list("authors", Form.TEXT).stream())
                .toList();
        Published published =
                entry.requiredOne("published", DossierDecoder::published).orElse(Published.STAND_IN);
        return new Dossier.Publication(
                publisher, authors, published.date, published.basis, published.from, published.evidence);
    }

    private record Published(Edtf date, Statement.DateBasis basis, Optional<String> from, List<Evidence> evidence) {
        private static final Published STAND_IN =
                new Published(Edtf.parse("0001"), Statement.DateBasis.INFERRED, Optional.empty(), List.of());
    }

    private static Published published(Fields published) {
        return new Published(
                published.required("date", Form.DATE, Published.STAND_IN.date),
                published.required("basis", Form.word(Statement.DateBasis.class), Published.STAND_IN.basis),
                published.optional("from", Form.TEXT),
                EvidenceDecoder.evidence(published));
    }

    /** A part is published by the publisher of the whole, unless it names another. */
    private static Optional<Dossier.Part> part(Fields part, Dossier.Publication whole, Text text) {
        String id = part.id(Form.ARTICLE_ID);
        String label = part.text("label");
        String publisher = part.optional("publisher", Form.TEXT).orElse(whole.publisher());
        Dossier.Publication publication = publication(part, publisher);
        Optional<Span> at = part.demanded("at", Form.SPAN);
        at.filter(span -> span.end() > text.codePoints).ifPresent(span -> {
            String message = "the part %s is outside the text, which has %d code points";
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
                                        part.place().of("at"),
                                        message.formatted(other.id(), other.at(), part.id(), part.at())));
                    });
        }
    }
}
