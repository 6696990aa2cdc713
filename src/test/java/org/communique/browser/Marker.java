package org.communique.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.dossier.Report.Quotation;
import org.communique.dossier.Report.Wording;
import org.communique.material.Span;
import org.openqa.selenium.Keys;

/** Marks words by keys as somebody would who looks at the screen: with the fewest that lead there. */
final class Marker {

    private static final Map<String, String> KEYS = Map.of(
            "source",
            "s",
            "cue",
            "c",
            "content",
            "d",
            "name",
            "N",
            "capacity",
            "C",
            "date",
            "D",
            "addressee",
            "A",
            "occasion",
            "O");
    private static final int FEW = 3;

    private final Bench bench;

    Marker(Bench bench) {
        this.bench = bench;
    }

    /** The words of the parts while the bar of marking is open: only what differs is touched. */
    void mark(Map<String, List<Span>> wanted) {
        for (String part : List.of("content", "source", "cue")) {
            if (!spans(part).equals(wanted.get(part))) {
                set(part, wanted.get(part));
            }
        }
    }

    /** Marks what the passage prints of speaker, capacity and the rest. */
    void asWorded(Map<Wording, Quotation> wanted) {
        for (Wording wording : Wording.values()) {
            String part = wording.name().toLowerCase(Locale.ROOT);
            List<Span> spans = Optional.ofNullable(wanted.get(wording)).map(Quotation::at).stream()
                    .toList();
            if (!spans(part).equals(spans)) {
                set(part, spans);
            }
        }
    }

    List<Span> spans(String part) {
        String[] written = String.valueOf(bench.browser()
                        .run("const form = document.querySelector('#marking');"
                                + "return ['source', 'cue', 'content'].map(one => one + ':' + form.querySelector(`[name=${one}]`).value)"
                                + ".join(' ') + ' ' + form.querySelector('[name=worded]').value"))
                .split(" ");
        return Stream.of(written)
                .filter(one -> one.startsWith(part + ":"))
                .flatMap(one -> read(one.substring(part.length() + 1)).stream())
                .toList();
    }

    static List<Span> read(String written) {
        return Stream.of(written.split(","))
                .filter(span -> !span.isEmpty())
                .map(span -> span.split("-"))
                .map(ends -> new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                .toList();
    }

    private void set(String part, List<Span> wanted) {
        boolean isChosen = String.valueOf(
                        bench.browser().find("[data-part=" + part + "]").getDomAttribute("aria-pressed"))
                .equals("true");
        if (wanted.isEmpty()) {
            choose(part, isChosen);
            bench.press(Keys.BACK_SPACE);
            return;
        }
        Span first = wanted.get(0);
        boolean isNear = spans(part).size() == 1
                && Math.abs(spans(part).get(0).start() - first.start()) < 12
                && spans(part).get(0).overlaps(first);
        if (isNear) {
            choose(part, isChosen);
        } else {
            boolean asks = isChosen || spans(part).isEmpty();
            bench.press(KEYS.get(part));
            if (!asks) {
                bench.press(KEYS.get(part));
            }
            letters(first.start(), true);
        }
        begin(part, first.start());
        for (int at = 0; at < wanted.size(); at++) {
            if (at > 0) {
                bench.press("a");
                letters(wanted.get(at).start(), true);
            }
            end(part, wanted.get(at).end());
        }
    }

    private void choose(String part, boolean isChosen) {
        if (!isChosen) {
            bench.press(KEYS.get(part));
            if (hints() > 0) {
                bench.press(Keys.ESCAPE);
            }
        }
    }

    private int hints() {
        return bench.browser().all("#hints button").size();
    }

    /** Types the letters of the word that stands nearest before or at a place. */
    private void letters(int point, boolean isStart) {
        List<String[]> hints = new ArrayList<>();
        Object all = bench.browser()
                .run("return [...document.querySelectorAll('#hints button')]"
                        + ".map(hint => hint.dataset.letters + ' ' + hint.dataset.at).join(';')");
        Stream.of(String.valueOf(all).split(";"))
                .filter(one -> !one.isEmpty())
                .forEach(one -> hints.add(one.split(" ")));
        String[] best = hints.stream()
                .min(Comparator.comparingInt(hint -> {
                    Span span = read(hint[1]).get(0);
                    return Math.abs((isStart ? span.start() : span.end()) - point);
                }))
                .orElseThrow(() -> new IllegalStateException("no letters for a place at " + point));
        bench.press(best[0]);
    }

    private void begin(String part, int goal) {
        for (int turn = 0; turn < 40; turn++) {
            int now = spans(part).get(0).start();
            if (now == goal) {
                return;
            }
            boolean isFar = Math.abs(now - goal) > FEW;
            if (isFar) {
                bench.browser().pressHolding(Keys.SHIFT, now < goal ? Keys.ARROW_RIGHT : Keys.ARROW_LEFT);
                bench.count(now < goal ? "<SHIFT RIGHT>" : "<SHIFT LEFT>");
            } else {
                bench.press(now < goal ? ">" : "<");
            }
        }
    }

    private void end(String part, int goal) {
        boolean asked = false;
        for (int turn = 0; turn < 60; turn++) {
            List<Span> spans = spans(part);
            int now = spans.get(spans.size() - 1).end();
            if (now == goal) {
                return;
            }
            if (Math.abs(now - goal) > 24 && !asked) {
                bench.press("f");
                letters(goal, false);
                asked = true;
            } else if (Math.abs(now - goal) > FEW) {
                bench.press(now < goal ? Keys.ARROW_RIGHT : Keys.ARROW_LEFT);
            } else {
                bench.press(now < goal ? "." : ",");
            }
        }
    }

    /** Begins to add what was missed: types the letter of its sentence, paging to it where it is out of sight. */
    void begin(int start) {
        bench.press("i");
        for (int page = 0; page < 30; page++) {
            String at = String.valueOf(
                    bench.browser()
                            .run(
                                    "return [...document.querySelectorAll('#hints button')].map(one => one.dataset.at).join(',')"));
            List<Span> seen = read(at);
            if (seen.stream().anyMatch(span -> span.start() <= start && start < span.end())) {
                letters(
                        seen.stream()
                                .filter(span -> span.start() <= start)
                                .mapToInt(Span::start)
                                .max()
                                .orElseThrow(),
                        true);
                return;
            }
            bench.press(seen.stream().mapToInt(Span::start).max().orElse(0) < start ? Keys.PAGE_DOWN : Keys.PAGE_UP);
            if (seen.isEmpty()) {
                bench.press("i");
            }
        }
        bench.browser().draw(Path.of("target/curator.png"));
        throw new IllegalStateException(
                "never saw " + start + " at " + bench.browser().place() + "; the workbench says: " + bench.message());
    }
}
