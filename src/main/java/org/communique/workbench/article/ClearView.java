package org.communique.workbench.article;

import java.util.Locale;
import org.communique.curation.Bulk;
import org.communique.workbench.page.Names;

/**
 * What is asked before all that is clear in an article is accepted.
 *
 * @param report the one that keys act on afterwards
 * @param seen the article's version, sent back with the decision
 * @param expected how many of them are probably wrong, and how well that is known
 */
public record ClearView(String article, String report, String seen, int count, String expected) {

    /** Of an article that is shown, with what of it can be accepted. */
    public static ClearView of(ArticleView view, Bulk clear) {
        String known = clear.decided() == 0
                ? "as far as the programme can tell"
                : "as far as " + Names.counted(clear.decided(), "decision") + " can tell";
        return new ClearView(
                view.head().article(),
                view.current(),
                view.version(),
                clear.cards().size(),
                String.format(Locale.ROOT, "Of them %.1f are probably wrong, %s.", clear.mistakes(), known));
    }
}
