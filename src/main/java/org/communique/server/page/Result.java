package org.communique.server.page;

import java.util.List;
import org.communique.server.view.Label;

/**
 * A query and its answer.
 *
 * @param note what else is to be said of the answer, such as the number of its rows; empty before the query is asked
 * @param forms the other forms in which the answer can be had
 * @param warnings what is missing in the answer, and why
 */
public record Result(
        String query,
        String note,
        List<String> columns,
        List<List<Label>> rows,
        List<Label> forms,
        List<String> warnings) {

    public Result {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        forms = List.copyOf(forms);
        warnings = List.copyOf(warnings);
    }

    /** An answer in which nothing is missing. */
    public Result(String query, String note, List<String> columns, List<List<Label>> rows, List<Label> forms) {
        this(query, note, columns, rows, forms, List.of());
    }

    /** The same answer, in which this is missing. */
    public Result warning(List<String> missing) {
        return new Result(query, note, columns, rows, forms, missing);
    }
}
