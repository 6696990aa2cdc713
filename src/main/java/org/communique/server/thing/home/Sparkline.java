package org.communique.server.thing.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.server.knowledge.Day;
import org.communique.server.thing.part.TimeScale;
import org.communique.server.view.Chart;
import org.communique.server.view.Chart.Mark;

/** Draws how often something is over time, very small; several can be compared, as all have one scale. */
final class Sparkline {

    private static final int WIDTH = 200;
    private static final int HEIGHT = 36;
    private static final int WIDEST = 12;

    /** So large a part at either end may lie so far away that nothing else could be seen: it is not drawn. */
    private static final double OUTSIDE = 0.02;

    private final String first;
    private final String last;
    private final TimeScale scale;
    private final List<String> columns;
    private final int most;

    /** @param groups the days of everything that is drawn beside each other */
    Sparkline(List<List<String>> groups) {
        List<String> days = groups.stream().flatMap(List::stream).sorted().toList();
        this.first = days.get((int) (days.size() * OUTSIDE));
        this.last = days.get(days.size() - 1 - (int) (days.size() * OUTSIDE));
        this.scale = TimeScale.of(first, last);
        this.columns = scale.columns(first, last);
        this.most = groups.stream()
                .flatMap(group -> counts(group).values().stream())
                .max(Integer::compare)
                .orElse(1);
    }

    /** From when to when it is drawn, in words. */
    String span() {
        return Day.inWords(first.equals(last) ? first : first + "/" + last);
    }

    private Map<String, Integer> counts(List<String> days) {
        Map<String, Integer> counts = new TreeMap<>();
        days.forEach(day -> counts.merge(scale.column(day), 1, Integer::sum));
        return counts;
    }

    Chart chart(List<String> days) {
        Map<String, Integer> counts = counts(days);
        List<Mark> marks = new ArrayList<>();
        double step = Math.min(WIDEST, (double) WIDTH / columns.size());
        marks.add(new Mark(0, HEIGHT - 1, (int) Math.round(step * columns.size()), 1, "floor", ""));
        for (int at = 0; at < columns.size(); at++) {
            int count = counts.getOrDefault(columns.get(at), 0);
            if (count > 0) {
                int height = Math.max(2, count * (HEIGHT - 2) / most);
                String title = "%s: %,d".formatted(Day.inWords(columns.get(at)), count);
                int width = Math.max(1, (int) step - 1);
                marks.add(new Mark((int) (at * step), HEIGHT - 1 - height, width, height, "statements", title));
            }
        }
        return new Chart(WIDTH, HEIGHT, description(counts), marks, List.of());
    }

    private String description(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> "most in %s: %,d".formatted(Day.inWords(most.getKey()), most.getValue()))
                .orElse("none is dated to the day");
    }
}
