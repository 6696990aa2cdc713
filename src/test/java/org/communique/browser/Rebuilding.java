package org.communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.communique.browser.Curator.Cost;
import org.communique.browser.Curator.Found;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A measurement, run by {@code mvn test -Dtest=Rebuilding}: the curated dossiers are rebuilt from the machine's drafts, one left out at a time, by keys alone. One of them as a rule;
 * {@code -Dcuration.all=true} takes all five, or {@code -Dcuration.article=ID} another one.
 */
@Tag("browser")
@Tag("texts")
class Rebuilding {

    private static final String SHORT = "000_ea9cb5de6fb2a1a4";
    private static final List<String> ALL = List.of(
            SHORT, "001_8fba14ac2590a363", "002_942a2157f25b0d72", "003_0a1aa661dca15006", "004_09f4a67e870ec5c6");

    @TempDir
    Path folder;

    private long differing;

    @Test
    void aDossierIsRebuiltByKeys() throws Exception {
        List<Cost> costs = new ArrayList<>();
        for (String article :
                Boolean.getBoolean("curation.all") ? ALL : List.of(System.getProperty("curation.article", SHORT))) {
            costs.addAll(rebuilt(LeftOut.of(article, folder.resolve(article))));
        }
        for (Found found : Found.values()) {
            List<Cost> these =
                    costs.stream().filter(cost -> cost.found() == found).toList();
            System.out.printf(
                    "%-14s %4d reports; keys: median %d, p90 %d; for the rest of the statement: median %d; typed: %d%n",
                    found,
                    these.size(),
                    quantile(these, Cost::keys, 0.5),
                    quantile(these, Cost::keys, 0.9),
                    quantile(these, Cost::more, 0.5),
                    these.stream().mapToInt(Cost::typed).sum());
        }
        assertThat(differing).as("triples about statements that differ").isZero();
        assertThat(quantile(of(costs, Found.RIGHT), Cost::keys, 0.5)).isLessThanOrEqualTo(6);
        assertThat(quantile(of(costs, Found.MISSED), Cost::keys, 0.5)).isLessThanOrEqualTo(25);
    }

    /** Of what was said and which positions it takes; which characters a quotation has is its passage's. */
    private static boolean isOfStatement(String triple) {
        return (triple.contains("/id/statement/") || triple.contains("/id/stance/"))
                && !triple.contains("schema.org/text");
    }

    private static List<Cost> of(List<Cost> costs, Found found) {
        return costs.stream().filter(cost -> cost.found() == found).toList();
    }

    private List<Cost> rebuilt(LeftOut leftOut) throws Exception {
        try (Bench bench = Bench.at(leftOut.root())) {
            Curator curator = new Curator(bench, leftOut.curated(), leftOut.article());
            curator.rebuild();
            curator.costs().forEach(System.out::println);
            curator.undone().forEach(why -> System.out.println(leftOut.article() + " could not be said: " + why));
            Map<String, List<String>> differences = leftOut.differences(curator.ids());
            differences.forEach((predicate, triples) -> System.out.println(leftOut.article() + " differs: " + predicate
                    + " " + triples.size() + " " + triples.stream().limit(3).toList()));
            differing += differences.values().stream()
                    .flatMap(List::stream)
                    .filter(Rebuilding::isOfStatement)
                    .count();
            return curator.costs();
        }
    }

    private static int quantile(List<Cost> costs, ToIntFunction<Cost> keys, double share) {
        int[] sorted =
                Stream.of(costs).flatMap(List::stream).mapToInt(keys).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)];
    }
}
