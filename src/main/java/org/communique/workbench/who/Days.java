package org.communique.workbench.who;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.communique.curation.shelf.Shelf;
import org.communique.dossier.Dossier;
import org.communique.dossier.Edtf;
import org.communique.dossier.Report;
import org.communique.workbench.who.WhoView.Keyed;

/** The days on which a statement may have been made, each with its key. */
record Days(Shelf shelf, Dossier dossier) {

    private static final List<String> KEYS = List.of("i", "j", "s");

    /** @param chosen the statement's date now, or empty */
    List<Keyed> of(Optional<Report> report, String chosen) {
        List<Keyed> days = new ArrayList<>();
        report.flatMap(Report::date).ifPresent(day -> days.add(day("t", "as the passage says", day.value(), chosen)));
        Edtf published = report.flatMap(one -> dossier.partOf(one.content().get(0)))
                .map(Dossier.Part::publication)
                .orElse(dossier.article().publication())
                .date();
        days.add(day("p", "the day of publication", published.value(), chosen));
        published
                .earliest()
                .filter(day -> published.latest().equals(Optional.of(day)))
                .ifPresent(day -> {
                    days.add(day("n", "the day before", day.minusDays(1).toString(), chosen));
                    days.add(day("l", "one of these two days", "[" + day.minusDays(1) + "," + day + "]", chosen));
                });
        used().stream()
                .filter(date -> days.stream().noneMatch(day -> day.value().equals(date)))
                .limit(KEYS.size())
                .toList()
                .forEach(date -> days.add(day(KEYS.get(used(days)), "as others here", date, chosen)));
        return days;
    }

    private static int used(List<Keyed> days) {
        return (int) days.stream().filter(day -> KEYS.contains(day.key())).count();
    }

    /** The dates of the article's statements, the most frequent first. */
    private List<String> used() {
        Map<String, Long> counts = dossier.reports().stream()
                .map(Report::statement)
                .distinct()
                .flatMap(id -> shelf.statement(id).stream())
                .flatMap(said -> said.date().stream())
                .map(Edtf::value)
                .collect(groupingBy(Function.identity(), counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Keyed day(String key, String words, String value, String chosen) {
        return new Keyed(key, value, words + ", " + value, value.equals(chosen));
    }
}
