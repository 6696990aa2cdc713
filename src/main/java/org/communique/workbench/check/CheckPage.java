package org.communique.workbench.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.curation.decision.Card;
import org.communique.curation.shelf.Shelf;
import org.communique.dossier.Dossier;
import org.communique.dossier.Entity;
import org.communique.kinds.Kind;
import org.communique.material.Place;
import org.communique.material.Problem;
import org.communique.workbench.check.CheckView.Found;
import org.communique.workbench.http.Call;

/** Makes what the page of the findings shows. */
public final class CheckPage {

    private static final int LISTED = 200;
    private static final Pattern PLACE = Pattern.compile("(.*):(\\d{1,9})");

    private final Map<String, TreeMap<Integer, Target>> targets = new HashMap<>();

    /** Where something can be mended in the workbench. */
    private record Target(String href, String what) {}

    public CheckPage(Shelf shelf) {
        shelf.dossiers().forEach(dossier -> add(dossier, shelf));
        shelf.authority().stream()
                .filter(entity -> Kind.actors().contains(entity.kind()))
                .forEach(this::add);
        shelf.statements()
                .values()
                .forEach(statement -> shelf.reportsOf(statement.id()).stream()
                        .findFirst()
                        .ifPresent(card -> put(statement.place(), target(card, "the statement"))));
    }

    /** The findings with where they lead. */
    public CheckView of(List<Problem> problems) {
        return new CheckView(problems.stream().limit(LISTED).map(this::found).toList(), problems.size());
    }

    private void add(Dossier dossier, Shelf shelf) {
        String article = dossier.article().id();
        put(dossier.article().place(), new Target("/article/" + article, "the article"));
        dossier.reports().forEach(report -> put(report.place(), target(new Card(article, report.id()), "the report")));
    }

    private static Target target(Card card, String what) {
        return new Target("/article/" + card.article() + "?report=" + Call.encoded(card.report()), what);
    }

    private void add(Entity actor) {
        put(actor.place(), new Target("/actors?actor=" + Call.encoded(actor.id()), actor.label()));
    }

    private void put(Place place, Target target) {
        targets.computeIfAbsent(place.file(), file -> new TreeMap<>()).put(place.line(), target);
    }

    private Found found(Problem problem) {
        Optional<Target> target = target(problem.place());
        return new Found(
                problem.place(),
                problem.message(),
                target.map(Target::href).orElse(""),
                target.map(Target::what).orElse(""));
    }

    /** The last entry that begins at the line or before it. */
    private Optional<Target> target(String place) {
        Matcher parts = PLACE.matcher(place);
        return parts.matches()
                ? Optional.ofNullable(targets.get(parts.group(1)))
                        .flatMap(lines -> Optional.ofNullable(lines.floorEntry(Integer.parseInt(parts.group(2)))))
                        .map(Map.Entry::getValue)
                : Optional.empty();
    }
}
