package org.communique.dossier;

import java.util.List;
import java.util.Optional;
import org.communique.material.Place;
import org.communique.material.Sha256;
import org.communique.material.Span;

/** One article's metadata, the reports found in it, and the statements that only this article reports. */
public record Dossier(Source article, List<Report> reports, List<Statement> statements) {

    public Dossier {
        reports = List.copyOf(reports);
        statements = List.copyOf(statements);
    }

    /**
     * The article as a document: who published it, when, and which exact text the offsets count in.
     *
     * @param id the text file's name without its ending
     * @param label the dataset's own name for the article
     * @param title the article's headline
     * @param language a BCP 47 tag
     * @param codePoints the length of the text in Unicode code points
     * @param parts the articles in the text, where one file holds several
     */
    public record Source(
            String id,
            String label,
            Optional<String> title,
            Publication publication,
            String language,
            Optional<String> url,
            Sha256 sha256,
            int codePoints,
            List<Part> parts,
            Place place) {
        public Source {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Who published it and when.
     *
     * @param authors ids of actors, in the order in which the article names them
     * @param from what an inferred date was taken from, such as {@code url}
     * @param evidence where publisher and date are taken from
     */
    public record Publication(
            String publisher,
            List<String> authors,
            Edtf date,
            Statement.DateBasis basis,
            Optional<String> from,
            List<Evidence> evidence) {
        public Publication {
            authors = List.copyOf(authors);
            evidence = List.copyOf(evidence);
        }
    }

    /** One of several articles that stand in one text. */
    public record Part(String id, String label, Span at, Publication publication, Place place) {}

    /** The part in which a span stands. */
    public Optional<Part> partOf(Span span) {
        return article.parts().stream().filter(part -> part.at().contains(span)).findFirst();
    }
}
