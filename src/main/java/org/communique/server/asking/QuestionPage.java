package org.communique.server.asking;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.sparql.exec.QueryExec;
import org.communique.query.StoredQuery;
import org.communique.server.page.Pages;
import org.communique.server.page.Result;
import org.communique.server.question.Choice;
import org.communique.server.sparql.AnswerPage;
import org.communique.server.sparql.SparqlQuestion;
import org.communique.server.view.Label;

/**
 * The page of a stored query: what can be chosen, and below it the answer for what was.
 *
 * @param own its address with what was chosen, and without a form
 * @param feeds the feeds of its answer, by media type
 */
record QuestionPage(
        Pages pages, QueryPages tables, StoredQuery query, List<Choice> choices, String own, List<Label> feeds)
        implements AnswerPage {

    QuestionPage {
        choices = List.copyOf(choices);
        feeds = List.copyOf(feeds);
    }

    @Override
    public void write(SparqlQuestion question, QueryExec execution, OutputStream out) {
        Result table = tables.readable(question, execution);
        List<Label> forms = List.of("json", "csv", "tsv", "xml").stream()
                .map(form -> Label.to(
                        form.toUpperCase(Locale.ROOT), own + (own.contains("?") ? "&" : "?") + "format=" + form))
                .toList();
        Result result = new Result(table.query(), table.note(), table.columns(), table.rows(), forms, table.warnings());
        try {
            out.write(page(result, question.text()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The page of a question that asks another endpoint as well: this one does not do that for its visitors. */
    String unanswered() {
        String note = ("This question asks %s as well, which this endpoint does not do for its visitors. "
                        + "'communique query %s' answers it, from the release's snapshot or from there.")
                .formatted(query.federates().orElse("another endpoint"), query.name());
        return page(new Result(query.text(), note, List.of(), List.of(), List.of()), query.text());
    }

    private String page(Result result, String text) {
        return pages.rendered(
                "asked.jte",
                Map.of(
                        "question",
                        Questions.question(query),
                        "choices",
                        choices,
                        "result",
                        result,
                        "editor",
                        Questions.link(text),
                        "feeds",
                        feeds));
    }
}
