package org.communique.workbench.work;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communique.curation.shelf.Shelf;
import org.communique.curation.work.ArticleWork;
import org.communique.curation.work.Doubt;
import org.communique.curation.work.Filter;
import org.communique.curation.work.Level;
import org.communique.curation.work.WorkItem;
import org.communique.curation.work.WorkList;
import org.communique.workbench.http.Call;
import org.communique.workbench.page.Names;
import org.communique.workbench.page.StatementWords;
import org.communique.workbench.work.WorkView.ArticleRow;
import org.communique.workbench.work.WorkView.Choice;
import org.communique.workbench.work.WorkView.DraftRow;
import org.communique.workbench.work.WorkView.Option;

/** Makes what the work list shows. */
public final class WorkPage {

    private static final int ROWS = 100;
    private static final int MOST_ACTORS = 200;
    private static final String NOBODY = "-";

    private final Shelf shelf;
    private final WorkList work;
    private final String me;
    private final Names names;
    private final StatementWords words;

    /** @param me who looks at the list */
    public WorkPage(Shelf shelf, WorkList work, String me) {
        this.shelf = shelf;
        this.work = work;
        this.me = me;
        this.names = new Names(shelf.authority());
        this.words = new StatementWords(shelf);
    }

    /** The list as it is asked for; throws {@link IllegalArgumentException} where a filter has no such value. */
    public WorkView of(Call call) {
        Filter filter = new Filter(
                call.value("outlet"),
                call.value("day"),
                call.value("actor"),
                call.value("level").map(Level::valueOf),
                call.value("doubt").map(Doubt::valueOf),
                call.value("curator").map(one -> one.equals(NOBODY) ? "" : one));
        int from = call.value("from").map(Integer::parseInt).orElse(0);
        boolean isOfDrafts = call.value("show").filter("reports"::equals).isPresent();
        List<ArticleWork> articles = isOfDrafts ? List.of() : work.articles(filter);
        List<WorkItem> drafts = isOfDrafts ? work.reports(filter) : List.of();
        int found = articles.size() + drafts.size();
        String asked = asked(call);
        return new WorkView(
                work.progress(),
                choices(call),
                asked,
                page(articles, from).map(this::row).toList(),
                page(drafts, from).map(this::row).toList(),
                found,
                from + ROWS < found ? Optional.of(asked + "from=" + (from + ROWS)) : Optional.empty());
    }

    private static <T> Stream<T> page(List<T> all, int from) {
        return all.stream().skip(from).limit(ROWS);
    }

    private static String asked(Call call) {
        return Stream.of("show", "outlet", "day", "actor", "level", "doubt", "curator")
                .flatMap(name -> call.value(name).map(value -> name + "=" + Call.encoded(value) + "&").stream())
                .collect(joining());
    }

    private List<Choice> choices(Call call) {
        List<ArticleWork> all = work.articles(Filter.none());
        List<Choice> choices = new ArrayList<>();
        choices.add(choice(
                call, "show", "Show", List.of(new Option("", "articles"), new Option("reports", "single reports"))));
        choices.add(choice(call, "doubt", "Kind of doubt", options(Doubt.values(), Doubt::words)));
        choices.add(choice(
                call,
                "level",
                "Level",
                options(Level.values(), level -> level.name().toLowerCase(Locale.ROOT))));
        choices.add(choice(call, "curator", "Who reads", readers(all)));
        choices.add(choice(call, "outlet", "Outlet", counted(all.stream().map(ArticleWork::outlet), names::of)));
        choices.add(choice(call, "day", "Day", counted(all.stream().map(ArticleWork::day), Function.identity())));
        choices.add(choice(call, "actor", "Speaker", counted(speakers(all), names::of)));
        return choices;
    }

    private List<Option> readers(List<ArticleWork> all) {
        Stream<Option> others = all.stream()
                .map(ArticleWork::curator)
                .filter(one -> !one.isEmpty() && !one.equals(me))
                .distinct()
                .sorted()
                .map(one -> new Option(one, one));
        return Stream.concat(
                        Stream.of(new Option("", "all"), new Option(me, "mine"), new Option(NOBODY, "nobody’s")),
                        others)
                .toList();
    }

    private static Stream<String> speakers(List<ArticleWork> all) {
        return all.stream().flatMap(article -> article.reports().stream()).flatMap(report -> report.speaker().stream());
    }

    private static Choice choice(Call call, String name, String title, List<Option> options) {
        return new Choice(name, title, options, call.value(name).orElse(""));
    }

    private static <T extends Enum<T>> List<Option> options(T[] constants, Function<T, String> words) {
        return Stream.concat(
                        Stream.of(new Option("", "all")),
                        Stream.of(constants).map(one -> new Option(one.name(), words.apply(one))))
                .toList();
    }

    /** The values that come most often, by their names. */
    private static List<Option> counted(Stream<String> values, Function<String, String> name) {
        Map<String, Long> counts = values.collect(groupingBy(Function.identity(), TreeMap::new, counting()));
        Stream<Option> most = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(MOST_ACTORS)
                .map(entry -> new Option(entry.getKey(), name.apply(entry.getKey()) + " (" + entry.getValue() + ")"))
                .sorted(Comparator.comparing(Option::text, String.CASE_INSENSITIVE_ORDER));
        return Stream.concat(Stream.of(new Option("", "all")), most).toList();
    }

    private ArticleRow row(ArticleWork article) {
        return new ArticleRow(
                article.article(),
                article.label(),
                names.of(article.outlet()),
                article.day(),
                article.open(),
                article.reports().size(),
                doubts(article.reports().stream()),
                article.curator());
    }

    private static String doubts(Stream<WorkItem> items) {
        Map<Doubt, Long> counts = items.flatMap(item -> item.doubts().stream())
                .collect(groupingBy(Function.identity(), TreeMap::new, counting()));
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().words())
                .collect(joining(", "));
    }

    private DraftRow row(WorkItem item) {
        return new DraftRow(
                item.card().article(),
                item.card().report(),
                item.speaker().map(names::of).orElse("nobody named"),
                shelf.statement(item.card()).map(words::of).orElse(""),
                item.level().name().toLowerCase(Locale.ROOT),
                item.doubts().stream().sorted().map(Doubt::words).collect(joining(", ")),
                shelf.dossier(item.card().article())
                        .map(dossier -> dossier.article()
                                .title()
                                .orElse(dossier.article().label()))
                        .orElse(""));
    }
}
