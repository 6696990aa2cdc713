package org.communique.workbench;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.curation.Bulk;
import org.communique.curation.Outcome.Done;
import org.communique.curation.decision.Card;
import org.communique.curation.decision.Decision;
import org.communique.curation.work.ArticleWork;
import org.communique.curation.work.WorkItem;
import org.communique.material.Article;
import org.communique.workbench.article.ArticlePage;
import org.communique.workbench.article.ArticleView;
import org.communique.workbench.article.PassagePanel;
import org.communique.workbench.form.Decisions;
import org.communique.workbench.form.Spans;
import org.communique.workbench.http.Call;
import org.communique.workbench.http.Reply;
import org.communique.workbench.meaning.MeaningPanel;
import org.communique.workbench.meaning.MeaningView;
import org.communique.workbench.meaning.Suggestions;
import org.communique.workbench.page.ClearView;
import org.communique.workbench.page.Frame;
import org.communique.workbench.page.Frame.View;
import org.communique.workbench.who.WhoPanel;
import org.communique.workbench.who.WhoView.Missed;

/** One article: its text and its reports, with the panels on speaker and meaning. */
final class ArticleRoom implements Room {

    private static final Pattern PATH = Pattern.compile("/article/([A-Za-z0-9][A-Za-z0-9._-]*)");
    private static final Set<String> GO_ON = Set.of("accept", "reject", "join-statement");

    private final Rooms rooms;
    private final Suggestions suggestions;
    private final WhoPanel.Codes bodies = WhoPanel.Codes.read();
    private final MeaningView.Codes codes = MeaningView.Codes.read();

    ArticleRoom(Rooms rooms, Suggestions suggestions) {
        this.rooms = rooms;
        this.suggestions = suggestions;
    }

    @Override
    public boolean isAt(String path) {
        return PATH.matcher(path).matches();
    }

    @Override
    public Optional<String> article(Call call) {
        Matcher path = PATH.matcher(call.path());
        return path.matches() ? Optional.of(path.group(1)) : Optional.empty();
    }

    private String id(Call call) {
        return article(call).orElse("");
    }

    @Override
    public Optional<Reply> shown(Sight sight, Call call) {
        String id = id(call);
        Optional<Article> text = rooms.desk().texts(sight.shelf()).apply(id);
        return new ArticlePage(sight.shelf(), sight.work(), rooms.desk().curator())
                .of(new ArticlePage.Asked(id, sight.shelf().version(id), text, call.value("report")))
                .map(view -> page(sight, call, view));
    }

    private Reply page(Sight sight, Call call, ArticleView view) {
        Call asked = Call.page(call.path() + "?report=" + Call.encoded(view.current()));
        Optional<Content> panel = panel(sight, call, view);
        String address = panel.isPresent()
                ? call.address("report", "panel", "source", "cue", "content", "worded")
                : asked.address("report");
        Frame frame = Rooms.frame(sight, View.ARTICLE, view.head().title(), address);
        return Reply.page(panel.map(content -> rooms.templates().page("article", frame, view, content))
                .orElseGet(() -> rooms.templates().page("article", frame, view)));
    }

    private Optional<Content> panel(Sight sight, Call call, ArticleView view) {
        boolean isMissed =
                call.value("content").isPresent() && !call.value("do").equals(Optional.of("mark"));
        if (isMissed || call.value("panel").equals(Optional.of("who"))) {
            return who(sight, call, view);
        }
        if (call.value("panel").equals(Optional.of("clear"))) {
            Bulk clear = rooms.desk().clearOf(view.head().article());
            Map<String, String> fields = Map.of("seen", view.version(), "report", view.current());
            return Optional.of(
                    rooms.templates().part("clear", ClearView.of(clear, "in this article", call.path(), fields)));
        }
        if (call.value("panel").equals(Optional.of("passage"))) {
            Card card = new Card(view.head().article(), view.current());
            return new PassagePanel(sight.shelf())
                    .of(card, view.version())
                    .map(shown -> rooms.templates().part("passage", shown));
        }
        return call.value("panel").filter("meaning"::equals).flatMap(meaning -> meaning(sight, call, view));
    }

    private Optional<Content> who(Sight sight, Call call, ArticleView view) {
        String article = view.head().article();
        WhoPanel panel = new WhoPanel(bodies, sight.shelf());
        Article text = rooms.desk().texts(sight.shelf()).apply(article).orElseGet(() -> Article.of(article, ""));
        return sight.shelf()
                .dossier(article)
                .map(dossier -> new WhoPanel.Asked(dossier, text, view.version(), call.value("typed")))
                .flatMap(asked -> call.value("content").isPresent()
                        ? Optional.of(panel.ofMissed(asked, missed(call), Spans.marking(call)))
                        : panel.of(asked, view.current()))
                .map(shown -> rooms.templates().part("who", shown));
    }

    private static Missed missed(Call call) {
        return new Missed(
                call.value("source").orElse(""),
                call.value("cue").orElse(""),
                call.needed("content"),
                call.value("worded").orElse(""));
    }

    private Optional<Content> meaning(Sight sight, Call call, ArticleView view) {
        Card card = new Card(view.head().article(), view.current());
        return new MeaningPanel(codes, sight.shelf(), suggestions.of(sight.shelf()))
                .of(card, view.version(), call.value("typed").orElse(""))
                .map(shown -> rooms.templates().part("meaning", shown));
    }

    @Override
    public Decision decision(Sight sight, Call call) {
        return Decisions.onArticle(id(call), sight.shelf(), sight.work()).of(call);
    }

    /** Whoever accepts or rejects goes on to the next draft; whoever corrects stays. */
    @Override
    public Call after(Sight sight, Call call, Done done) {
        String what = call.needed("do");
        if (GO_ON.contains(what)) {
            return at(call, next(sight, id(call), call.needed("report")));
        }
        if (!what.equals("add")) {
            return Call.page(call.address("report", "panel"));
        }
        Optional<String> added = done.made().stream()
                .filter(made -> sight.shelf().report(new Card(id(call), made)).isPresent())
                .findFirst();
        return call.value("statement").isPresent()
                ? at(call, added)
                : Call.page(call.path() + "?panel=who&report=" + added.orElse(""));
    }

    private static Call at(Call call, Optional<String> report) {
        return Call.page(
                call.path() + report.map(id -> "?report=" + Call.encoded(id)).orElse(""));
    }

    /** The first draft after a report in the order of the text, or else the first of all. */
    private Optional<String> next(Sight sight, String article, String report) {
        List<WorkItem> items =
                sight.work().article(article).map(ArticleWork::reports).orElse(List.of());
        List<String> order = items.stream().map(item -> item.card().report()).toList();
        List<String> drafts = items.stream()
                .filter(item -> item.level().isDraft())
                .map(item -> item.card().report())
                .toList();
        int from = order.indexOf(report);
        return drafts.stream()
                .filter(id -> order.indexOf(id) > from)
                .findFirst()
                .or(() -> drafts.stream().findFirst())
                .or(() -> Optional.of(report));
    }
}
