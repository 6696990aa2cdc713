package org.communique.curation.shelf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.curation.decision.Card;
import org.communique.dossier.Assessment;
import org.communique.dossier.Authority;
import org.communique.dossier.DatasetDescription;
import org.communique.dossier.Dossier;
import org.communique.dossier.Entity;
import org.communique.dossier.Material;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.communique.material.Place;
import org.communique.material.Problem;

/** The material of a dataset at one moment, all of it in memory. It never changes: what is decided makes another one. */
public final class Shelf {

    private final TreeMap<Path, HeldFile> files;
    private final Map<String, Dossier> dossiers;
    private final SortedMap<String, Statement> statements;
    private final Map<String, List<Card>> reports;
    private final List<Problem> takenTwice = new ArrayList<>();
    private final Optional<DatasetDescription> description;
    private final Authority authority;
    private final List<Statement> shared;
    private final List<Assessment> assessments;

    Shelf(Map<Path, HeldFile> files) {
        this.files = new TreeMap<>(files);
        this.dossiers = new LinkedHashMap<>();
        this.statements = new TreeMap<>();
        this.reports = new HashMap<>();
        Collection<HeldFile> held = this.files.values();
        this.description = held.stream()
                .flatMap(file -> file.part().description().stream())
                .findFirst();
        Map<String, Entity> entities = new LinkedHashMap<>();
        held.forEach(file -> put(file.part().entities(), entities, Entity::id, Entity::place));
        this.authority = Authority.of(entities.values());
        this.shared = held.stream()
                .flatMap(file -> put(file.part().statements(), statements, Statement::id, Statement::place).stream())
                .toList();
        Map<String, Assessment> verdicts = new LinkedHashMap<>();
        held.forEach(file -> put(file.part().assessments(), verdicts, Assessment::id, Assessment::place));
        this.assessments = List.copyOf(verdicts.values());
        held.forEach(file -> put(
                        file.part().dossiers(),
                        dossiers,
                        one -> one.article().id(),
                        one -> one.article().place())
                .forEach(this::add));
    }

    /** Another shelf with other dossiers in some files; all else is taken over, however much it is. */
    private Shelf(Shelf before, TreeMap<Path, HeldFile> files, Set<Path> changed) {
        this.files = files;
        this.dossiers = new LinkedHashMap<>(before.dossiers);
        this.statements = new TreeMap<>(before.statements);
        this.reports = new HashMap<>(before.reports);
        this.description = before.description;
        this.authority = before.authority;
        this.shared = before.shared;
        this.assessments = before.assessments;
        before.dossiersIn(changed).forEach(this::remove);
        dossiersIn(changed).forEach(dossier -> {
            dossiers.put(dossier.article().id(), dossier);
            add(dossier);
        });
    }

    /** The shelf with other files in the place of some; nothing stands for a file that is gone. */
    Shelf with(Map<Path, Optional<HeldFile>> others) {
        var all = new TreeMap<>(files);
        others.forEach((file, held) -> held.ifPresentOrElse(one -> all.put(file, one), () -> all.remove(file)));
        boolean isOfDossiers = takenTwice.isEmpty()
                && others.entrySet().stream()
                        .allMatch(one -> one.getValue()
                                .filter(held -> isOfSame(one.getKey(), held))
                                .isPresent());
        return isOfDossiers
                ? Optional.of(new Shelf(this, all, others.keySet()))
                        .filter(patched -> patched.takenTwice.isEmpty())
                        .orElseGet(() -> new Shelf(all))
                : new Shelf(all);
    }

    private boolean isOfSame(Path file, HeldFile held) {
        Set<String> articles = articlesIn(Set.of(file));
        return articles.size() == 1
                && held.part().dossiers().stream()
                        .map(dossier -> dossier.article().id())
                        .toList()
                        .equals(List.copyOf(articles));
    }

    private void add(Dossier dossier) {
        put(dossier.statements(), statements, Statement::id, Statement::place);
        for (Report report : dossier.reports()) {
            Card card = new Card(dossier.article().id(), report.id());
            reports.merge(report.statement(), List.of(card), this::together);
        }
    }

    private List<Card> together(List<Card> some, List<Card> others) {
        return Stream.concat(some.stream(), others.stream())
                .sorted(Comparator.comparing(card -> String.valueOf(Optional.ofNullable(dossiers.get(card.article()))
                        .map(dossier -> dossier.article().place().file()))))
                .toList();
    }

    private void remove(Dossier dossier) {
        dossier.statements().forEach(statement -> statements.remove(statement.id()));
        dossier.reports()
                .forEach(report -> reports.computeIfPresent(
                        report.statement(),
                        (id, cards) -> cards.stream()
                                .filter(card ->
                                        !card.article().equals(dossier.article().id()))
                                .toList()));
    }

    private <T> List<T> put(List<T> entries, Map<String, T> taken, Function<T, String> id, Function<T, Place> place) {
        List<T> added = new ArrayList<>();
        for (T entry : entries) {
            T first = taken.putIfAbsent(id.apply(entry), entry);
            if (first == null) {
                added.add(entry);
            } else {
                takenTwice.add(new Problem(
                        Problem.Kind.DUPLICATE_ID,
                        place.apply(entry),
                        "the id '" + id.apply(entry) + "' is taken already, at " + place.apply(first)));
            }
        }
        return added;
    }

    /** What {@code dataset.yaml} says, unless it cannot be read. */
    public Optional<DatasetDescription> description() {
        return description;
    }

    public Authority authority() {
        return authority;
    }

    /** The statements that stand in no dossier. */
    public List<Statement> shared() {
        return shared;
    }

    /** Every dossier, in the order of the files. */
    public List<Dossier> dossiers() {
        return List.copyOf(dossiers.values());
    }

    public Optional<Dossier> dossier(String article) {
        return Optional.ofNullable(dossiers.get(article));
    }

    public Optional<Report> report(Card card) {
        return dossier(card.article())
                .flatMap(dossier -> dossier.reports().stream()
                        .filter(report -> report.id().equals(card.report()))
                        .findFirst());
    }

    /** The statement of that id, of statements.yaml or of a dossier. */
    public Optional<Statement> statement(String id) {
        return Optional.ofNullable(statements.get(id));
    }

    /** The statement that a report is of. */
    public Optional<Statement> statement(Card card) {
        return report(card).map(Report::statement).flatMap(this::statement);
    }

    /** Every statement by its id, in the order of the ids. */
    public Map<String, Statement> statements() {
        return Collections.unmodifiableMap(statements);
    }

    /** The reports of a statement, rejected ones among them, in the order of the files. */
    public List<Card> reportsOf(String statement) {
        return List.copyOf(reports.getOrDefault(statement, List.of()));
    }

    public List<Assessment> assessments() {
        return assessments;
    }

    /** What is wrong with the form of the files, and ids that are taken twice. */
    public List<Problem> problems() {
        return Stream.concat(
                        files.values().stream().flatMap(file -> file.part().problems().stream()), takenTwice.stream())
                .toList();
    }

    /** All of it as the checks take it, unless {@code dataset.yaml} cannot be read. */
    public Optional<Material> material() {
        return description.map(described -> new Material(
                described,
                authority,
                shared,
                assessments,
                receiver -> dossiers.values().forEach(receiver)));
    }

    /** The articles whose dossiers stand in those files. */
    public Set<String> articlesIn(Set<Path> some) {
        return dossiersIn(some).map(dossier -> dossier.article().id()).collect(Collectors.toSet());
    }

    private Stream<Dossier> dossiersIn(Set<Path> some) {
        return some.stream()
                .flatMap(file -> Optional.ofNullable(files.get(file)).stream())
                .flatMap(file -> file.part().dossiers().stream());
    }

    /** A digest of the file that an article's dossier stands in; empty where there is none. */
    public String version(String article) {
        return dossier(article)
                .flatMap(dossier -> Optional.ofNullable(
                        files.get(Path.of(dossier.article().place().file()))))
                .map(file -> file.digest().hex())
                .orElse("");
    }

    Map<Path, HeldFile> files() {
        return Collections.unmodifiableMap(files);
    }
}
