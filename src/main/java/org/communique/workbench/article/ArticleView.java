package org.communique.workbench.article;

import java.util.List;
import java.util.Optional;
import org.communique.workbench.page.ArticleText.Paragraph;
import org.communique.workbench.page.Names;

/**
 * What the page of an article shows.
 *
 * @param version tells whether the article's text and dossier are those that the curator saw
 * @param cards in the order of the text
 * @param chosen the one that keys act on
 * @param open how many reports nobody decided on
 * @param clear how many of them are clear
 */
public record ArticleView(
        Head head,
        String version,
        List<Paragraph> text,
        List<CardView> cards,
        Optional<CardView> chosen,
        long open,
        long clear) {

    public ArticleView {
        text = List.copyOf(text);
        cards = List.copyOf(cards);
    }

    /**
     * What stands above the text.
     *
     * @param reader who reads it; empty where nobody took it
     * @param me who looks at the page
     * @param before the article before it on the work list, by its id
     * @param warnings what keeps the page from being right
     */
    public record Head(
            String article,
            String title,
            String outlet,
            String day,
            String reader,
            String me,
            Optional<String> before,
            Optional<String> next,
            List<String> warnings) {
        public Head {
            warnings = List.copyOf(warnings);
        }
    }

    /** The report that keys act on; empty where there is none. */
    public String current() {
        return chosen.map(CardView::report).orElse("");
    }

    /** How many are decided, in words. */
    public String progress() {
        if (cards.isEmpty()) {
            return "no reports yet";
        }
        return open == 0
                ? Names.counted(cards.size(), "report") + ", all decided"
                : "%d of %d reports to decide".formatted(open, cards.size());
    }
}
