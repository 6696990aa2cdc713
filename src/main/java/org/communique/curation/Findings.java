package org.communique.curation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.checking.ReferenceChecker;
import org.communique.checking.TextVerifier;
import org.communique.curation.shelf.Shelf;
import org.communique.dossier.Dossier;
import org.communique.dossier.Entity;
import org.communique.dossier.Entity.Membership;
import org.communique.dossier.Evidence;
import org.communique.dossier.Material;
import org.communique.dossier.Naming;
import org.communique.material.Article;
import org.communique.material.Problem;
import org.communique.material.Utf8Reader;

/** What {@code check} finds in a dataset: in the form of its files, in what refers to what, and in the words. */
final class Findings {

    private final Shelf shelf;
    private final Function<String, Optional<Article>> texts;

    private Findings(Shelf shelf, Function<String, Optional<Article>> texts) {
        this.shelf = shelf;
        this.texts = texts;
    }

    /** @param texts gives the text that a dossier counts in, where it is at hand */
    static Findings of(Shelf shelf, Function<String, Optional<Article>> texts) {
        return new Findings(shelf, texts);
    }

    /** Everything, in the order of the places. */
    List<Problem> all() {
        return Stream.concat(form().stream(), words(article -> true).stream())
                .sorted()
                .distinct()
                .toList();
    }

    /** What is wrong with the files and with what refers to what. */
    private List<Problem> form() {
        return form(ReferenceChecker::check);
    }

    private List<Problem> form(BiConsumer<ReferenceChecker, Material> check) {
        List<Problem> problems = new ArrayList<>(shelf.problems());
        shelf.material().ifPresent(material -> check.accept(new ReferenceChecker(problems::add), material));
        return problems.stream().sorted().distinct().toList();
    }

    /** The same of some articles and of the statements that they report. */
    private List<Problem> form(Set<String> articles) {
        return form((checker, all) ->
                checker.check(part(all, articles), shelf.statements().keySet(), codePoints()));
    }

    private Material part(Material all, Set<String> articles) {
        List<Dossier> dossiers = articles.stream()
                .sorted()
                .flatMap(article -> shelf.dossier(article).stream())
                .toList();
        Set<String> reported = dossiers.stream().flatMap(Findings::named).collect(Collectors.toSet());
        return new Material(
                all.description(),
                all.authority(),
                all.statements().stream()
                        .filter(statement -> reported.contains(statement.id()))
                        .toList(),
                all.assessments(),
                dossiers::forEach);
    }

    private Map<String, Integer> codePoints() {
        return shelf.dossiers().stream()
                .map(Dossier::article)
                .collect(Collectors.toMap(Dossier.Source::id, Dossier.Source::codePoints));
    }

    private List<Problem> words(Predicate<String> articles) {
        List<Problem> problems = new ArrayList<>();
        var verifier = new TextVerifier(id -> articles.test(id) ? texts.apply(id) : Optional.empty(), problems::add);
        shelf.material().ifPresent(verifier::verify);
        return problems;
    }

    /** What is wrong now and was not before those files changed, wherever it stands. */
    List<Problem> since(Findings before, Set<Path> changed) {
        Set<String> articles = new HashSet<>(shelf.articlesIn(changed));
        Optional<Set<String>> near = near(before, changed);
        List<Problem> now = near.map(this::form).orElseGet(this::form);
        articles.addAll(newlyNamed(before, changed));
        List<Problem> wrong = new ArrayList<>(beyond(now, near.map(before::form).orElseGet(before::form)));
        wrong.addAll(beyond(words(articles::contains), before.words(articles::contains)));
        return wrong;
    }

    /**
     * The articles that may be wrong now: those that changed, and those that report the same statements. Nothing where
     * others may be wrong as well: an entity or a statement that they name is not what it was.
     */
    private Optional<Set<String>> near(Findings before, Set<Path> changed) {
        Set<String> articles = new HashSet<>(shelf.articlesIn(changed));
        articles.addAll(before.shelf.articlesIn(changed));
        Set<String> named = new HashSet<>();
        for (Shelf each : List.of(shelf, before.shelf)) {
            articles.forEach(
                    article -> each.dossier(article).ifPresent(one -> named(one).forEach(named::add)));
            if (each.shared() != (each == shelf ? before.shelf : shelf).shared()) {
                each.shared().forEach(statement -> named.add(statement.id()));
            }
        }
        named.forEach(id -> List.of(shelf, before.shelf)
                .forEach(each -> each.reportsOf(id).forEach(card -> articles.add(card.article()))));
        boolean isNear = before.entities(changed).allMatch(this::isKept)
                && named.stream()
                        .allMatch(id -> shelf.statement(id)
                                .map(statement -> statement.partOf().isEmpty()
                                        && !shelf.reportsOf(id).isEmpty())
                                .orElseGet(() -> isNamedNowhere(id)));
        return isNear ? Optional.of(articles) : Optional.empty();
    }

    private boolean isNamedNowhere(String statement) {
        return shelf.dossiers().stream().noneMatch(dossier -> named(dossier).anyMatch(statement::equals));
    }

    private static Stream<String> named(Dossier dossier) {
        return Stream.concat(
                dossier.reports().stream()
                        .flatMap(report -> Stream.concat(Stream.of(report.statement()), report.within().stream())),
                dossier.statements().stream()
                        .flatMap(said -> Stream.concat(Stream.of(said.id()), said.partOf().stream())));
    }

    private boolean isKept(Entity was) {
        return shelf.authority()
                .find(was.id())
                .filter(now -> isAsGood(now, was))
                .isPresent();
    }

    private static boolean isAsGood(Entity now, Entity was) {
        return was instanceof Membership held
                ? now instanceof Membership holds
                        && holds.member().equals(held.member())
                        && holds.during().equals(held.during())
                : now.kind() == was.kind();
    }

    private Stream<Entity> entities(Set<Path> files) {
        Set<String> names = files.stream().map(Utf8Reader::shown).collect(Collectors.toSet());
        return shelf.authority().stream()
                .filter(entity -> names.contains(entity.place().file()));
    }

    /** The articles that names were newly taken from. */
    private Set<String> newlyNamed(Findings before, Set<Path> changed) {
        Set<PrintedName> known = before.names(changed).collect(Collectors.toSet());
        return names(changed)
                .filter(name -> !known.contains(name))
                .map(PrintedName::article)
                .collect(Collectors.toSet());
    }

    /** A spelling and where an article prints it. */
    private record PrintedName(String text, String article, String at) {}

    private Stream<PrintedName> names(Set<Path> files) {
        return entities(files)
                .filter(Entity.Named.class::isInstance)
                .map(Entity.Named.class::cast)
                .flatMap(entity -> entity.naming().variants().stream().flatMap(Findings::printed));
    }

    private static Stream<PrintedName> printed(Naming.Variant name) {
        return name.evidence().stream()
                .filter(Evidence.Passage.class::isInstance)
                .map(Evidence.Passage.class::cast)
                .map(passage -> new PrintedName(
                        name.text(), passage.document(), passage.at().toString()));
    }

    private static List<Problem> beyond(List<Problem> now, List<Problem> before) {
        Map<String, Integer> known = new HashMap<>();
        before.forEach(problem -> known.merge(key(problem), 1, Integer::sum));
        return now.stream()
                .filter(problem -> known.merge(key(problem), -1, Integer::sum) < 0)
                .toList();
    }

    /** Lines may have moved. */
    private static String key(Problem problem) {
        return problem.kind() + problem.message().replaceAll(":\\d+", "");
    }
}
