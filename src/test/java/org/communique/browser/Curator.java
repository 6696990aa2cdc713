package org.communique.browser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.curation.decision.Card;
import org.communique.curation.shelf.Shelf;
import org.communique.dossier.Report;
import org.communique.dossier.Report.Review;
import org.communique.material.Span;
import org.openqa.selenium.Keys;

/** Somebody who makes of an article's drafts what people made of it before, by keys alone. */
final class Curator {

    /** How a report was found by the machine. */
    enum Found {
        RIGHT,
        OTHER_WORDS,
        OTHER_SPEAKER,
        MISSED,
        WRONG
    }

    /**
     * What a report cost.
     *
     * @param keys for words, speaker, capacity, date, positions, and to go on
     * @param more for what else a statement says: on whose behalf, to whom, at what, about what, which kind of saying
     * @param typed characters of a summary or reading, which no key can replace
     * @param trace the keys
     */
    record Cost(String report, Found found, int keys, int more, int typed, String trace) {}

    private static final int FIRST = Integer.getInteger("curation.first", Integer.MAX_VALUE);

    private final Bench bench;
    private final Shelf curated;
    private final String article;
    private final Marker marker;
    private final Saying saying;
    private final Map<String, String> rebuilt = new HashMap<>();
    private final Map<String, String> statements = new HashMap<>();
    private final List<Cost> costs = new ArrayList<>();

    Curator(Bench bench, Shelf curated, String article) {
        this.bench = bench;
        this.curated = curated;
        this.article = article;
        this.marker = new Marker(bench);
        this.saying = new Saying(bench, curated, article);
        curated.statements().keySet().stream()
                .filter(id -> bench.shelf().statement(id).isPresent())
                .forEach(id -> statements.put(id, id));
    }

    /** The rebuilt ids of reports and statements, and the curated ones that they stand for. */
    Map<String, String> ids() {
        Map<String, String> ids = new HashMap<>();
        rebuilt.forEach((wanted, made) -> ids.put(made, wanted));
        statements.forEach((wanted, made) -> ids.put(made, wanted));
        return ids;
    }

    List<String> undone() {
        return saying.undone();
    }

    List<Cost> costs() {
        return List.copyOf(costs);
    }

    /** Goes through the article from its first word to its last. */
    void rebuild() {
        bench.open("/article/" + article);
        bench.keys();
        List<Report> drafts = bench.shelf().dossier(article).orElseThrow().reports();
        Map<String, Report> pairs =
                Pairing.of(curated.dossier(article).orElseThrow().reports(), drafts);
        Set<Report> used = new HashSet<>(pairs.values());
        record Task(int at, Optional<Report> wanted, Optional<Report> draft) {}
        Stream<Task> wanted = curated.dossier(article).orElseThrow().reports().stream()
                .map(report -> {
                    Optional<Report> draft = Optional.ofNullable(pairs.get(report.id()));
                    return new Task(start(draft.orElse(report)), Optional.of(report), draft);
                });
        Stream<Task> wrong = drafts.stream()
                .filter(draft -> !used.contains(draft))
                .map(draft -> new Task(start(draft), Optional.empty(), Optional.of(draft)));
        List<Task> tasks = Stream.concat(wanted, wrong)
                .sorted(Comparator.comparingInt(Task::at))
                .limit(FIRST)
                .toList();
        for (int at = 0; at < tasks.size(); at++) {
            boolean isDraftNext =
                    at + 1 == tasks.size() || tasks.get(at + 1).draft.isPresent();
            saying.goOnBy(isDraftNext ? "y" : Keys.ESCAPE);
            Task task = tasks.get(at);
            tried(() -> task.wanted.ifPresentOrElse(
                    report -> task.draft.ifPresentOrElse(draft -> correct(report, draft), () -> add(report)),
                    () -> reject(task.draft.orElseThrow())));
        }
        saying.later()
                .forEach((card, whole) -> tried(() -> {
                    bench.open("/article/" + article + "?report=" + card.report());
                    saying.withinAtLast(statements.getOrDefault(whole, whole));
                }));
    }

    /** What goes wrong with one report is told, and the next is begun. */
    private void tried(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException failure) {
            saying.fail("broken off after " + bench.trace() + " at "
                    + bench.browser().place() + ", which says '" + bench.message() + "': "
                    + String.valueOf(failure.getMessage()).lines().findFirst().orElse(""));
            bench.open("/article/" + article);
            bench.keys();
        }
    }

    private static int start(Report report) {
        return report.content().get(0).start();
    }

    private void reject(Report draft) {
        goTo(draft.id());
        bench.press("n", "3");
        costs.add(new Cost(draft.id(), Found.WRONG, bench.keys(), 0, 0, bench.trace()));
    }

    private void goTo(String report) {
        for (int step = 0; step < 200; step++) {
            Object away = bench.browser()
                    .run("const all = [...document.querySelectorAll('[data-report]')];"
                            + "const at = all.findIndex(one => one.ariaCurrent === 'true'"
                            + " || one.getAttribute('aria-current') === 'true');"
                            + "return all.findIndex(one => one.dataset.report === '" + report + "') - at");
            int steps = ((Number) away).intValue();
            if (steps == 0) {
                return;
            }
            bench.press(steps > 0 ? "j" : "k");
        }
        throw new IllegalStateException("cannot reach " + report);
    }

    private static Map<String, List<Span>> parts(Report report) {
        return Map.of(
                "source", report.source(),
                "cue", report.cue().map(Report.Cue::at).orElse(List.of()),
                "content", report.content());
    }

    /** The words of the parts; where a comma or a “that” belongs is not worth a key to anybody. */
    private Map<String, String> words(Report report) {
        Map<String, String> words = new HashMap<>();
        parts(report)
                .forEach((part, spans) -> words.put(
                        part,
                        spans.stream()
                                .flatMap(span -> bench.text(article).slice(span).stream())
                                .collect(Collectors.joining(" "))
                                .replaceAll("^(that|as) |[^\\p{L}\\p{N}]+", "")));
        return words;
    }

    private void correct(Report wanted, Report draft) {
        goTo(draft.id());
        Found found = Found.RIGHT;
        if (!words(wanted).equals(words(draft))) {
            found = Found.OTHER_WORDS;
            bench.press("e");
            marker.mark(parts(wanted));
            bench.press(Keys.ENTER);
        }
        String speaker = curated.statement(wanted.statement()).orElseThrow().speaker();
        if (!bench.shelf().statement(draft.statement()).orElseThrow().speaker().equals(speaker)) {
            found = Found.OTHER_SPEAKER;
        }
        finish(wanted, draft.id(), found);
    }

    private void add(Report wanted) {
        marker.begin(start(wanted));
        marker.mark(parts(wanted));
        bench.press(Keys.ENTER);
        String statement = statements.getOrDefault(wanted.statement(), "");
        Set<String> before = reports();
        boolean isThere = !statement.isEmpty();
        if (isThere) {
            saying.same(statement, wanted.statement());
        } else {
            saying.speaker(curated.statement(wanted.statement()).orElseThrow().speaker());
        }
        Set<String> now = reports();
        now.removeAll(before);
        now.stream().findFirst().ifPresentOrElse(made -> finish(wanted, made, Found.MISSED), () -> giveUp(wanted));
    }

    /** What could not be added is told, and its keys count all the same. */
    private void giveUp(Report wanted) {
        saying.fail("not added: " + wanted.id() + " " + bench.message());
        bench.press(Keys.ESCAPE);
        costs.add(new Cost(wanted.id(), Found.MISSED, bench.keys(), saying.more(), saying.typed(), bench.trace()));
    }

    private Set<String> reports() {
        Set<String> ids = new HashSet<>();
        bench.shelf().dossier(article).orElseThrow().reports().forEach(report -> ids.add(report.id()));
        return ids;
    }

    /** The statement of a report: one that is there, or its own, of which everything is said that people said. */
    private void finish(Report wanted, String report, Found found) {
        rebuilt.put(wanted.id(), report);
        Card card = new Card(article, report);
        String own = bench.shelf().statement(card).orElseThrow().id();
        String known = statements.getOrDefault(wanted.statement(), "");
        Runnable passage = () -> saying.passage(card, wanted, id -> statements.getOrDefault(id, id));
        if (!known.isEmpty()) {
            passage.run();
        }
        if (own.equals(known)) {
            if (bench.shelf().report(card).orElseThrow().review() == Review.MACHINE) {
                bench.press("y");
            }
        } else if (!known.isEmpty()) {
            bench.press("w");
            saying.same(known, wanted.statement());
        } else {
            if (statements.containsValue(own)) {
                bench.press("w", "x");
                own = bench.shelf().statement(card).orElseThrow().id();
            }
            statements.put(wanted.statement(), own);
            saying.all(card, curated.statement(wanted.statement()).orElseThrow(), passage);
        }
        int more = saying.more();
        int typed = saying.typed();
        costs.add(new Cost(wanted.id(), found, bench.keys() - more - typed, more, typed, bench.trace()));
    }
}
