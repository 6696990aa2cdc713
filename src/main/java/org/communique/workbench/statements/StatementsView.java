package org.communique.workbench.statements;

import java.util.List;
import java.util.Optional;
import org.communique.server.view.Comparison.Piece;

/**
 * What the page of the statements shows.
 *
 * @param pair a report, and a statement that it may be of as well
 * @param pairs more of them
 * @param count of all pairs
 * @param shared statements of several reports, to be split where they are not one
 * @param sharedCount of all of these
 */
public record StatementsView(Optional<Pair> pair, List<Link> pairs, int count, List<Shared> shared, int sharedCount) {

    public StatementsView {
        pairs = List.copyOf(pairs);
        shared = List.copyOf(shared);
    }

    /**
     * A report, and a statement that it may be of as well.
     *
     * @param pieces the words of the report laid over those of a report of the statement
     */
    public record Pair(Reported report, String statement, Reported other, List<Piece> pieces) {
        public Pair {
            pieces = List.copyOf(pieces);
        }
    }

    /** A report with who said it, when, and where that stands. */
    public record Reported(String article, String report, String speaker, String date, String outlet, String words) {}

    /** A link to a pair. */
    public record Link(String article, String report, String statement, String text) {}

    /** A statement and its reports. */
    public record Shared(String statement, String words, List<Reported> reports) {
        public Shared {
            reports = List.copyOf(reports);
        }
    }
}
