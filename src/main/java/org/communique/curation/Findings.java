package org.communique.curation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.communique.checking.ReferenceChecker;
import org.communique.checking.TextVerifier;
import org.communique.curation.shelf.Shelf;
import org.communique.dossier.Entity;
import org.communique.dossier.Evidence;
import org.communique.dossier.Material;
import org.communique.dossier.Naming;
import org.communique.material.Article;
import org.communique.material.Problem;

/** What {@code check} finds in a dataset: in the form of its files, in what refers to what, and in the words. */
final class Findings {

    private final Shelf shelf;
    private final Function<String, Optional<Article>> texts;
    private final List<Problem> form;

    private Findings(Shelf shelf, Function<String, Optional<Article>> texts) {
        this.shelf = shelf;
        this.texts = texts;
        List<Problem> problems = new ArrayList<>(shelf.problems());
        shelf.material().ifPresent(new ReferenceChecker(problems::add)::check);
        this.form = problems.stream().sorted().distinct().toList();
    }

    /** @param texts gives the text that a dossier counts in, where it is at hand */
    static Findings of(Shelf shelf, Function<String, Optional<Article>> texts) {
        return new Findings(shelf, texts);
    }

    /** Everything, in the order of the places. */
    List<Problem> all() {
        return Stream.concat(form.stream(), words(article -> true).stream())
                .sorted()
                .distinct()
                .toList();
    }

    private List<Problem> words(Predicate<String> articles) {
        List<Problem> problems = new ArrayList<>();
        var verifier = new TextVerifier(id -> articles.test(id) ? texts.apply(id) : Optional.empty(), problems::add);
        shelf.material()
                .map(material -> new Material(
                        material.description(),
                        material.authority(),
                        material.statements(),
                        material.assessments(),
                        receiver -> shelf.dossiers().stream()
                                .filter(dossier ->
                                        articles.test(dossier.article().id()))
                                .forEach(receiver)))
                .ifPresent(verifier::verify);
        return problems;
    }

    /** What is wrong now and was not before those files changed, wherever it stands. */
    List<Problem> since(Findings before, Set<Path> changed) {
        Set<String> articles = articles(before, changed);
        List<Problem> wrong = new ArrayList<>(beyond(form, before.form));
        wrong.addAll(beyond(words(articles::contains), before.words(articles::contains)));
        return wrong;
    }

    /** The articles whose dossiers changed, and those that names were newly taken from. */
    private Set<String> articles(Findings before, Set<Path> changed) {
        Set<String> articles = new HashSet<>();
        shelf.dossiers().stream()
                .filter(dossier ->
                        changed.contains(Path.of(dossier.article().place().file())))
                .forEach(dossier -> articles.add(dossier.article().id()));
        Set<PrintedName> known = new HashSet<>(before.names(changed).toList());
        names(changed).filter(name -> !known.contains(name)).forEach(name -> articles.add(name.article));
        return articles;
    }

    /** A spelling and where an article prints it. */
    private record PrintedName(String text, String article, String at) {}

    private Stream<PrintedName> names(Set<Path> files) {
        return shelf.authority().all(Entity.Named.class).stream()
                .filter(entity -> files.contains(Path.of(entity.place().file())))
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
