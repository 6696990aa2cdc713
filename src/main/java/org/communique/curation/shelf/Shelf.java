package org.communique.curation.shelf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private final Map<String, Dossier> dossiers = new LinkedHashMap<>();
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final Map<String, List<Card>> reports = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Optional<DatasetDescription> description;
    private final Authority authority;
    private final List<Statement> shared = new ArrayList<>();
    private final List<Assessment> assessments;

    Shelf(Map<Path, HeldFile> files) {
        this.files = new TreeMap<>(files);
        Collection<HeldFile> held = this.files.values();
        held.forEach(file -> problems.addAll(file.part().problems()));
        this.description = held.stream()
                .flatMap(file -> file.part().description().stream())
                .findFirst();
        Map<String, Entity> entities = new LinkedHashMap<>();
        held.forEach(file -> put(file.part().entities(), entities, Entity::id, Entity::place));
        this.authority = Authority.of(entities.values());
        held.forEach(file -> shared.addAll(put(file.part().statements(), statements, Statement::id, Statement::place)));
        Map<String, Assessment> verdicts = new LinkedHashMap<>();
        held.forEach(file -> put(file.part().assessments(), verdicts, Assessment::id, Assessment::place));
        this.assessments = List.copyOf(verdicts.values());
        held.forEach(file -> file.part().dossiers().forEach(this::add));
    }

    private void add(Dossier dossier) {
        put(
                List.of(dossier),
                dossiers,
                one -> one.article().id(),
                one -> one.article().place());
        put(dossier.statements(), statements, Statement::id, Statement::place);
        for (Report report : dossier.reports()) {
            reports.computeIfAbsent(report.statement(), none -> new ArrayList<>())
                    .add(new Card(dossier.article().id(), report.id()));
        }
    }

    private <T> List<T> put(List<T> entries, Map<String, T> taken, Function<T, String> id, Function<T, Place> place) {
        List<T> added = new ArrayList<>();
        for (T entry : entries) {
            T first = taken.putIfAbsent(id.apply(entry), entry);
            if (first == null) {
                added.add(entry);
            } else {
                problems.add(new Problem(
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

    /** Every statement by its id. */
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
        return List.copyOf(problems);
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
        return some.stream()
                .flatMap(file -> Optional.ofNullable(files.get(file)).stream())
                .flatMap(file -> file.part().dossiers().stream())
                .map(dossier -> dossier.article().id())
                .collect(Collectors.toSet());
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
