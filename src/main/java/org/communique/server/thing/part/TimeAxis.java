package org.communique.server.thing.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communique.server.knowledge.Day;
import org.communique.server.view.Chart;
import org.communique.server.view.Chart.Mark;
import org.communique.server.view.Chart.Text;

/** Draws how many of something there are over time, one lane for each kind: a column stands for a day, a month or a year. */
public final class TimeAxis {

    private static final int WIDTH = 960;
    private static final int LEFT = 79;
    private static final int LANE = 76;
    private static final int FOOT = 26;
    private static final int LABEL_WIDTH = 62;
    private static final int SHORT_LABEL_WIDTH = 44;
    /** So that a week and the names of its lanes stand on a telephone. */
    private static final int WIDEST = 44;

    private static final int NUMBER = 16;

    private final SortedMap<String, List<String>> lanes = new TreeMap<>();
    private final TreeSet<String> days = new TreeSet<>();
    private int undated;

    /** @param day empty where it is not known: that is counted, not drawn */
    public void add(String lane, String day) {
        if (day.matches("\\d{4}-\\d\\d-\\d\\d")) {
            lanes.computeIfAbsent(lane, name -> new ArrayList<>()).add(day);
            days.add(day);
        } else {
            undated++;
        }
    }

    public boolean isEmpty() {
        return days.size() < 2;
    }

    /** @param what is counted, such as statements */
    public Chart chart(String what) {
        TimeScale scale = TimeScale.of(days.first(), days.last());
        List<String> shown = scale.columns(days.first(), days.last());
        int width = left(shown.size(), shown);
        List<Mark> marks = new ArrayList<>();
        List<Text> texts = new ArrayList<>();
        int most = lanes.values().stream()
                .flatMap(lane -> counts(lane, scale).values().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        int floor = 0;
        for (var lane : lanes.entrySet()) {
            floor += LANE;
            texts.add(new Text(0, floor - 8, "start", lane.getKey()));
            marks.add(new Mark(LEFT, floor, width - LEFT, 1, "floor", ""));
            for (Bar bar : new Lane(lane.getKey(), counts(lane.getValue(), scale), floor, most).bars(shown)) {
                marks.add(bar.mark());
                texts.add(bar.number());
            }
        }
        texts.addAll(dates(scale, shown, floor + FOOT - 8));
        return new Chart(width, floor + FOOT, description(what, scale), marks, texts);
    }

    private static Map<String, Integer> counts(List<String> days, TimeScale scale) {
        Map<String, Integer> counts = new TreeMap<>();
        days.forEach(day -> counts.merge(scale.column(day), 1, Integer::sum));
        return counts;
    }

    /** A column, and above it how many it stands for. */
    private record Bar(Mark mark, int count) {

        Text number() {
            boolean fits = mark.width() >= NUMBER;
            return new Text(mark.left() + mark.width() / 2, mark.top() - 4, "middle", fits ? "" + count : "");
        }
    }

    private record Lane(String name, Map<String, Integer> counts, int floor, int most) {

        List<Bar> bars(List<String> shown) {
            List<Bar> bars = new ArrayList<>();
            for (int at = 0; at < shown.size(); at++) {
                int count = counts.getOrDefault(shown.get(at), 0);
                if (count > 0) {
                    int height = Math.max(4, count * (LANE - 4 - NUMBER) / most);
                    String title = "%s: %d in %s".formatted(name, count, Day.inWords(shown.get(at)));
                    Mark mark = new Mark(left(at, shown), floor - height, width(shown), height, name, title);
                    bars.add(new Bar(mark, count));
                }
            }
            return bars;
        }
    }

    private static int step(List<String> shown) {
        return Math.min(WIDEST, (WIDTH - LEFT) / Math.max(1, shown.size()));
    }

    private static int width(List<String> shown) {
        return Math.max(3, step(shown) - 3);
    }

    private static int left(int at, List<String> shown) {
        return LEFT + at * step(shown);
    }

    /** As many as can stand beside each other; the year is left to the description if there is but one. */
    private static List<Text> dates(TimeScale scale, List<String> shown, int top) {
        boolean oneYear =
                shown.stream().map(day -> day.substring(0, 4)).distinct().count() == 1;
        int room = oneYear ? SHORT_LABEL_WIDTH : LABEL_WIDTH;
        List<Text> dates = new ArrayList<>();
        int next = 0;
        for (int at = 0; at < shown.size(); at++) {
            int left = left(at, shown);
            if (left >= next && left + room <= Math.max(LEFT + room, left(shown.size(), shown))) {
                String date = scale.inShort(shown.get(at));
                dates.add(new Text(left, top, "start", oneYear ? date.replaceFirst(" ’.*", "") : date));
                next = left + room;
            }
        }
        return dates;
    }

    private String description(String what, TimeScale scale) {
        int total = lanes.values().stream().mapToInt(List::size).sum();
        String rest = undated == 0 ? "" : " %,d more are not dated to the day.".formatted(undated);
        return "%,d %s, %s. One column stands for one %s.%s"
                .formatted(total, what, Day.inWords(days.first() + "/" + days.last()), scale.unit(), rest);
    }
}
