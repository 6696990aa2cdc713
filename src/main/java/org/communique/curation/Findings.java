package org.communique.curation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.communique.checking.ReferenceChecker;
import org.communique.curation.shelf.Shelf;
import org.communique.material.Article;
import org.communique.material.Problem;

/** What {@code check} finds in a dataset: in the form of its files, in what refers to what, and in the words. */
final class Findings {

    private final List<Problem> form;
    private final Map<Path, List<Problem>> words;
    private final Function<String, Optional<Article>> texts;

    private Findings(List<Problem> form, Map<Path, List<Problem>> words, Function<String, Optional<Article>> texts) {
        this.form = form;
        this.words = words;
        this.texts = texts;
    }

    static Findings of(Shelf shelf, Function<String, Optional<Article>> texts) {
        return new Findings(form(shelf), Map.of(), texts);
    }

    Findings of(Shelf planned, Set<Path> changed) {
        return new Findings(form(planned), words, texts);
    }

    private static List<Problem> form(Shelf shelf) {
        List<Problem> problems = new ArrayList<>(shelf.problems());
        shelf.material().ifPresent(new ReferenceChecker(problems::add)::check);
        return problems.stream().sorted().distinct().toList();
    }

    List<Problem> problems() {
        return form;
    }

    /** Those that the other does not have, wherever they stand. */
    List<Problem> beyond(Findings other) {
        Map<String, Integer> known = new HashMap<>();
        other.problems().forEach(problem -> known.merge(key(problem), 1, Integer::sum));
        return problems().stream()
                .filter(problem -> known.merge(key(problem), -1, Integer::sum) < 0)
                .toList();
    }

    private static String key(Problem problem) {
        return problem.kind() + problem.message().replaceAll(":\\d+", "");
    }
}
