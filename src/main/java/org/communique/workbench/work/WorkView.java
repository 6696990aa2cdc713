package org.communique.workbench.work;

import java.util.List;
import java.util.Optional;
import org.communique.curation.work.Progress;

/**
 * What the work list shows.
 *
 * @param asked the filters that are set, as a query
 * @param articles where articles are listed
 * @param drafts where single reports are listed
 * @param more the query of the page that follows
 */
public record WorkView(
        Progress progress,
        List<Choice> choices,
        String asked,
        List<ArticleRow> articles,
        List<DraftRow> drafts,
        long found,
        Optional<String> more) {

    public WorkView {
        choices = List.copyOf(choices);
        articles = List.copyOf(articles);
        drafts = List.copyOf(drafts);
    }

    /** A field to choose from; {@code chosen} is empty where nothing is chosen. */
    public record Choice(String name, String title, List<Option> options, String chosen) {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** A value and what it is called. */
    public record Option(String value, String text) {}

    /** An article; the curator is empty where nobody took it. */
    public record ArticleRow(
            String article,
            String label,
            String outlet,
            String day,
            long open,
            int reports,
            String doubts,
            String curator) {}

    /** A report. */
    public record DraftRow(
            String article, String report, String speaker, String words, String level, String doubts, String label) {}

    /** How much of all is decided, in hundredths. */
    public long percent() {
        long all = progress.curated() + progress.rejected() + progress.open();
        return all == 0 ? 0 : 100 * (progress.curated() + progress.rejected()) / all;
    }
}
