package org.communique.workbench.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.curation.shelf.Shelf;
import org.communique.curation.work.ArticleWork;
import org.communique.curation.work.Filter;
import org.communique.curation.work.Level;
import org.communique.curation.work.WorkList;
import org.communique.dossier.Dossier;
import org.communique.material.Article;
import org.communique.workbench.article.ArticleView.Head;
import org.communique.workbench.page.ArticleText;
import org.communique.workbench.page.Names;

/** Makes what the page of an article shows. */
public final class ArticlePage {

    private final Shelf shelf;
    private final WorkList work;
    private final String me;

    /** @param me who looks at it */
    public ArticlePage(Shelf shelf, WorkList work, String me) {
        this.shelf = shelf;
        this.work = work;
        this.me = me;
    }

    /**
     * Which article is asked for.
     *
     * @param version of its text and dossier, which a decision is sent back with
     * @param text as it is at hand; nothing where it is not
     * @param report the one that keys are to act on; else the first that is to be decided
     */
    public record Asked(String article, String version, Optional<Article> text, Optional<String> report) {}

    /** An article with its reports; nothing where the dataset has no such article. */
    public Optional<ArticleView> of(Asked asked) {
        return shelf.dossier(asked.article)
                .flatMap(dossier -> work.article(asked.article).map(found -> view(asked, dossier, found)));
    }

    private ArticleView view(Asked asked, Dossier dossier, ArticleWork found) {
        Article text = asked.text.orElseGet(() -> Article.of(found.article(), ""));
        List<CardView> cards = new Cards(shelf, text).of(found);
        Optional<CardView> chosen = chosen(cards, found, asked.report).map(CardView::chosen);
        return new ArticleView(
                head(dossier, found, asked.text),
                asked.version,
                ArticleText.paragraphs(text.text()),
                cards.stream()
                        .map(card -> chosen.filter(one -> one.report().equals(card.report()))
                                .orElse(card))
                        .toList(),
                chosen,
                found.open(),
                found.count(Level.CLEAR));
    }

    private static Optional<CardView> chosen(List<CardView> cards, ArticleWork found, Optional<String> wanted) {
        Optional<String> open = found.reports().stream()
                .filter(item -> item.level().isDraft())
                .map(item -> item.card().report())
                .findFirst();
        return wanted.flatMap(id -> find(cards, id))
                .or(() -> open.flatMap(id -> find(cards, id)))
                .or(() -> cards.stream().findFirst());
    }

    private static Optional<CardView> find(List<CardView> cards, String id) {
        return cards.stream().filter(card -> card.report().equals(id)).findFirst();
    }

    private Head head(Dossier dossier, ArticleWork found, Optional<Article> text) {
        List<ArticleWork> order = work.articles(Filter.none());
        int at = Math.max(0, order.indexOf(found));
        return new Head(
                found.article(),
                dossier.article().title().orElse(found.label()),
                new Names(shelf.authority()).of(found.outlet()),
                found.day(),
                found.curator(),
                me,
                order.subList(0, at).stream().reduce((first, last) -> last).map(ArticleWork::article),
                next(order, found).map(ArticleWork::article),
                warnings(dossier, text));
    }

    /** The article that follows; once all is decided here, the first in which something is not. */
    private static Optional<ArticleWork> next(List<ArticleWork> order, ArticleWork found) {
        return found.open() > 0
                ? order.stream().skip(order.indexOf(found) + 1L).findFirst()
                : order.stream().filter(article -> article.open() > 0).findFirst();
    }

    private static List<String> warnings(Dossier dossier, Optional<Article> text) {
        List<String> warnings = new ArrayList<>();
        if (text.isEmpty()) {
            warnings.add("The text of this article is not at hand, so nothing can be shown or marked. Put "
                    + dossier.article().id() + ".txt into the folder of texts, or name that folder with --texts.");
        } else if (!text.get().digest().equals(dossier.article().sha256())) {
            warnings.add("The text at hand is another one than the dossier’s (its SHA-256 differs): the places may be"
                    + " wrong. Restore the old text, or run 'communique extract' again with the new one.");
        }
        return warnings;
    }
}
