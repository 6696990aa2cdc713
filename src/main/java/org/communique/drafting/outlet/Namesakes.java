package org.communique.drafting.outlet;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.dossier.Entity;
import org.communique.dossier.Report;
import org.communique.dossier.Report.Wording;
import org.communique.dossier.Statement;
import org.communique.drafting.Draft;

/**
 * People of one full name in several articles are one person, unless what the articles call them tells two apart: a
 * senator and a goalkeeper. The second gets an id of its own, and its reports say why; a person may join them again.
 */
final class Namesakes {

    /** What somebody is, as far as it makes another of one who is something else; a lawyer may be all of them. */
    private enum Walk {
        POLITICS(
                "president|premier|chancellor|\\w*minister|secretary|senator|sen|congress\\w*|representative|rep|governor"
                        + "|gov|mayor|lawmaker|nominee|mp|msp|mep|councill?or|ambassador|taoiseach|tanaiste|politician"),
        SCIENCE("professor|prof|researcher|scientist|lecturer|chemist|physicist|historian|\\w+ologist"),
        MEDICINE("surgeon|nurse|midwife|paramedic|physician"),
        SPORT("coach|striker|goalkeeper|defender|midfielder|quarterback|skier|cyclist|swimmer|boxer|golfer|referee"
                + "|footballer|player|winger|jockey"),
        ARTS("actor|actress|singer|musician|rapper|novelist|poet|playwright|film-?maker|comedian|painter|drummer"),
        TRADE("farmer|fisherman|sailor|skipper|driver|shopkeeper|pilot|firefighter|trucker|teacher|student");

        private final Pattern words;

        Walk(String words) {
            this.words = Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
        }
    }

    private final Map<String, Map<String, Set<Walk>>> known = new HashMap<>();

    /** Takes what an article calls those who speak in it. */
    void learn(Dossier dossier) {
        walks(dossier)
                .forEach((actor, walks) -> known.computeIfAbsent(actor, none -> new HashMap<>())
                        .put(dossier.article().id(), walks));
    }

    private static Map<String, Set<Walk>> walks(Dossier dossier) {
        Map<String, String> speakers = new HashMap<>();
        dossier.statements().forEach(statement -> speakers.put(statement.id(), statement.speaker()));
        Map<String, Set<Walk>> walks = new TreeMap<>();
        for (Report report : dossier.reports()) {
            Optional<String> speaker = Optional.ofNullable(speakers.get(report.statement()));
            Optional<String> called =
                    Optional.ofNullable(report.asWorded().get(Wording.CAPACITY)).map(Report.Quotation::text);
            if (speaker.isPresent() && called.isPresent()) {
                walks.computeIfAbsent(speaker.get(), none -> EnumSet.noneOf(Walk.class))
                        .addAll(of(called.get()));
            }
        }
        return walks;
    }

    private static Set<Walk> of(String capacity) {
        Set<Walk> walks = EnumSet.noneOf(Walk.class);
        Stream.of(Walk.values())
                .filter(walk -> walk.words.matcher(capacity).find())
                .forEach(walks::add);
        return walks;
    }

    /** The draft, with ids of their own for those whose namesakes other articles call something else. */
    Draft apart(Draft draft) {
        Map<String, String> renamed = new HashMap<>();
        Map<String, Set<Walk>> here = walks(draft.dossier());
        draft.actors().stream()
                .filter(Entity.Person.class::isInstance)
                .map(Entity::id)
                .forEach(id -> other(id, draft.dossier().article().id(), here.getOrDefault(id, Set.of()))
                        .ifPresent(
                                walk -> renamed.put(id, id + "-" + walk.name().toLowerCase(Locale.ROOT))));
        return renamed.isEmpty() ? draft : renamed(draft, renamed);
    }

    /** What the person is here, where all other articles that tell it of one with that id call him something else. */
    private Optional<Walk> other(String actor, String article, Set<Walk> here) {
        Set<Walk> elsewhere = EnumSet.noneOf(Walk.class);
        known.getOrDefault(actor, Map.of()).entrySet().stream()
                .filter(entry -> !entry.getKey().equals(article))
                .forEach(entry -> elsewhere.addAll(entry.getValue()));
        boolean isAnother = !elsewhere.isEmpty() && here.stream().noneMatch(elsewhere::contains);
        return here.stream().filter(walk -> isAnother).findFirst();
    }

    private static Draft renamed(Draft draft, Map<String, String> renamed) {
        UnaryOperator<String> id = actor -> renamed.getOrDefault(actor, actor);
        Dossier dossier = draft.dossier();
        List<String> theirs = dossier.statements().stream()
                .filter(statement -> renamed.containsKey(statement.speaker()))
                .map(Statement::id)
                .toList();
        return new Draft(
                new Dossier(
                        dossier.article(),
                        dossier.reports().stream()
                                .map(report -> theirs.contains(report.statement()) ? explained(report) : report)
                                .map(report -> report.naming(id))
                                .toList(),
                        dossier.statements().stream()
                                .map(statement -> statement.naming(id))
                                .toList()),
                draft.actors().stream()
                        .map(actor -> actor instanceof Entity.Person person
                                ? new Entity.Person(
                                        id.apply(person.id()), person.naming(), person.evidence(), person.place())
                                : actor)
                        .toList(),
                draft.open());
    }

    private static Report explained(Report report) {
        return report.provenance()
                .extraction()
                .map(extraction -> report.withExtraction(
                        extraction.withReason("somebody of this name in another article is called something else")))
                .orElse(report);
    }
}
