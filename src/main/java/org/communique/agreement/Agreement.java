package org.communique.agreement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.communique.agreement.Difference.What;
import org.communique.dossier.Report;
import org.communique.material.Span;

/**
 * How far two readings agree on the articles that both have. Reports are paired whose contents share half of the shorter
 * or more, those that share most first.
 */
public final class Agreement {

    private static final String NONE = "none";
    private static final String IN = "in";
    private static final String OUT = "out";

    private final Reading one;
    private final Reading other;
    private final List<String> articles;
    private final Coincidences characters = new Coincidences();
    private final Coincidences speakers = new Coincidences();
    private final Coincidences dates = new Coincidences();
    private final Coincidences positions = new Coincidences();
    private final List<Difference> differences = new ArrayList<>();
    private int reportsOfOne;
    private int reportsOfOther;
    private int paired;
    private int alike;

    private Agreement(Reading one, Reading other) {
        this.one = one;
        this.other = other;
        this.articles = one.common(other);
        articles.forEach(this::article);
    }

    public static Agreement between(Reading one, Reading other) {
        return new Agreement(one, other);
    }

    /** Two reports of the same passage. */
    private record Pair(Report one, Report other, int shared) {}

    private void article(String article) {
        List<Report> these = one.reports(article);
        List<Report> those = other.reports(article);
        reportsOfOne += these.size();
        reportsOfOther += those.size();
        characters(article, these, those);
        Set<Report> left = new HashSet<>(these);
        left.addAll(those);
        for (Pair pair : pairs(these, those)) {
            left.remove(pair.one);
            left.remove(pair.other);
            pair(article, pair);
        }
        these.stream().filter(left::contains).forEach(report -> missing(article, report, report.id(), ""));
        those.stream().filter(left::contains).forEach(report -> missing(article, report, "", report.id()));
    }

    private static List<Pair> pairs(List<Report> these, List<Report> those) {
        List<Pair> possible = new ArrayList<>();
        for (Report report : these) {
            for (Report counterpart : those) {
                if (Span.coincide(report.content(), counterpart.content())) {
                    possible.add(new Pair(report, counterpart, Span.shared(report.content(), counterpart.content())));
                }
            }
        }
        possible.sort((first, second) -> Integer.compare(second.shared, first.shared));
        Set<Report> taken = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : possible) {
            if (!taken.contains(pair.one) && !taken.contains(pair.other)) {
                taken.add(pair.one);
                taken.add(pair.other);
                pairs.add(pair);
            }
        }
        return pairs;
    }

    /** Each character is a unit: it is in what somebody is said to have said, or not. */
    private void characters(String article, List<Report> these, List<Report> those) {
        BitSet mine = covered(these);
        BitSet theirs = covered(those);
        BitSet both = (BitSet) mine.clone();
        both.and(theirs);
        long shared = both.cardinality();
        characters.add(IN, IN, shared);
        characters.add(IN, OUT, mine.cardinality() - shared);
        characters.add(OUT, IN, theirs.cardinality() - shared);
        characters.add(OUT, OUT, one.codePoints(article) - mine.cardinality() - theirs.cardinality() + shared);
    }

    private static BitSet covered(List<Report> reports) {
        BitSet covered = new BitSet();
        reports.forEach(report -> report.content().forEach(span -> covered.set(span.start(), span.end())));
        return covered;
    }

    private void pair(String article, Pair pair) {
        paired++;
        alike += pair.one.content().equals(pair.other.content()) ? 1 : 0;
        Span at = pair.one.content().get(0);
        compare(article, pair, What.SOURCE, report -> report.source().toString());
        compare(
                article,
                pair,
                What.CUE,
                report -> report.cue().map(cue -> cue.at().toString()).orElse(""));
        compare(article, pair, What.CONTENT, report -> report.content().toString());
        compare(new Place(article, at, What.SPEAKER), one.speaker(pair.one), other.speaker(pair.other));
        compare(new Place(article, at, What.DATE), one.date(pair.one), other.date(pair.other));
        speakers.add(one.speaker(pair.one), other.speaker(pair.other), 1);
        dates.add(one.date(pair.one), other.date(pair.other), 1);
        positions(article, pair);
    }

    private record Place(String article, Span at, What what) {}

    private void compare(String article, Pair pair, What what, Function<Report, String> value) {
        compare(new Place(article, pair.one.content().get(0), what), value.apply(pair.one), value.apply(pair.other));
    }

    private void compare(Place place, String mine, String theirs) {
        if (!mine.equals(theirs)) {
            differences.add(new Difference(place.article, place.at, place.what, mine, theirs));
        }
    }

    private void positions(String article, Pair pair) {
        Map<String, String> mine = one.positions(pair.one);
        Map<String, String> theirs = other.positions(pair.other);
        Set<String> propositions = new TreeSet<>(mine.keySet());
        propositions.addAll(theirs.keySet());
        for (String proposition : propositions) {
            String mineOf = mine.getOrDefault(proposition, NONE);
            String theirsOf = theirs.getOrDefault(proposition, NONE);
            positions.add(mineOf, theirsOf, 1);
            compare(
                    new Place(article, pair.one.content().get(0), What.POSITION),
                    mineOf + ": " + proposition,
                    theirsOf + ": " + proposition);
        }
    }

    private void missing(String article, Report report, String mine, String theirs) {
        differences.add(new Difference(article, report.content().get(0), What.REPORT, mine, theirs));
    }

    /** The articles that both have. */
    public List<String> articles() {
        return articles;
    }

    /** How many reports the first stands for. */
    public int reportsOfOne() {
        return reportsOfOne;
    }

    /** How many reports the second stands for. */
    public int reportsOfOther() {
        return reportsOfOther;
    }

    /** How many reports of one are of the same passage as one of the other's. */
    public int paired() {
        return paired;
    }

    /** F1 of the reports, where sharing half of the words is enough; nothing where there are none. */
    public Optional<Double> overlapF1() {
        return f1(paired);
    }

    /** F1 of the reports, where the content has to be the same to the character. */
    public Optional<Double> exactF1() {
        return f1(alike);
    }

    private Optional<Double> f1(int common) {
        int all = reportsOfOne + reportsOfOther;
        return all == 0 ? Optional.empty() : Optional.of(2.0 * common / all);
    }

    /** Of each character of the articles, whether it is in what somebody is said to have said. */
    public Coincidences characters() {
        return characters;
    }

    /** Of the paired reports, who spoke. */
    public Coincidences speakers() {
        return speakers;
    }

    /** Of the paired reports, when it was said. */
    public Coincidences dates() {
        return dates;
    }

    /** Of the paired reports, the position toward each proposition that at least one of them takes a position on. */
    public Coincidences positions() {
        return positions;
    }

    /** Where the two differ, article by article. */
    public List<Difference> differences() {
        return List.copyOf(differences);
    }
}
