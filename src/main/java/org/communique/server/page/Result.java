package org.communique.server.page;

import java.util.List;

/**
 * A query and its answer.
 *
 * @param note what else is to be said of the answer, such as the number of its rows; empty before the query is asked
 * @param forms the other forms in which the answer can be had
 */
public record Result(String query, String note, List<String> columns, List<List<Link>> rows, List<Link> forms) {

    public Result {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        forms = List.copyOf(forms);
    }
}
