package org.communique.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communique.attribution.Attribution;
import org.communique.dossier.Authority;
import org.communique.evaluation.GoldArticle;
import org.communique.resolution.referent.Referent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What real news does to the rules: sources of PolNeAR's dev split without any authority. */
@Tag("texts")
class PolnearTest {

    private static final Path DEV = Path.of("../shared/corpora/polnear/dev");

    @Test
    void mostSourcesAreSomebodyAndNoneIsLost() {
        Resolver resolver = Resolver.of(Authority.of(List.of()));
        Map<String, Integer> kinds = new TreeMap<>();
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        int articles = 0;
        for (Path text : GoldArticle.texts(DEV)) {
            GoldArticle gold = GoldArticle.read(text);
            List<Attribution> attributions = gold.attributions().stream()
                    .filter(parts -> !parts.source().isEmpty())
                    .map(PolnearTest::attribution)
                    .toList();
            List<ResolvedAttribution> resolved =
                    resolver.resolve(gold.article(), Optional.of(LocalDate.of(2016, 10, 20)), attributions);
            assertThat(resolved).hasSameSizeAs(attributions);
            resolved.forEach(one -> count(one, kinds));
            articles++;
        }
        System.out.printf(
                Locale.ROOT,
                "resolution, PolNeAR dev, %d articles, annotated sources, no authority: %s; %.1f ms of one core an"
                        + " article%n",
                articles,
                kinds,
                (clock.getCurrentThreadCpuTime() - start) / 1e6 / articles);
        assertThat(kinds.get("all")).isGreaterThan(2000);
        assertThat(kinds.getOrDefault("nil", 0)).isLessThan(kinds.get("all") / 4);
    }

    private static void count(ResolvedAttribution one, Map<String, Integer> kinds) {
        boolean dated = one.date().filter(date -> date.confidence() > 0.4).isPresent();
        kinds.merge(kind(one), 1, Integer::sum);
        kinds.merge("all", 1, Integer::sum);
        kinds.merge(dated ? "dated by words" : "undated", 1, Integer::sum);
        one.occasion().ifPresent(occasion -> kinds.merge("occasion", 1, Integer::sum));
    }

    private static Attribution attribution(GoldArticle.Parts parts) {
        return new Attribution(
                parts.source().subList(0, 1),
                parts.cue().stream().limit(1).toList(),
                parts.content().subList(0, 1),
                Attribution.Mode.INDIRECT,
                1,
                "people");
    }

    private static String kind(ResolvedAttribution one) {
        return one.speaker().accept(new Referent.Visitor<>() {
            @Override
            public String actor(Referent.Actor actor) {
                return "actor";
            }

            @Override
            public String candidate(Referent.Candidate candidate) {
                return candidate.kind().name().toLowerCase(Locale.ROOT);
            }

            @Override
            public String publication(Referent.Publication publication) {
                return "publication";
            }

            @Override
            public String nil(Referent.Nil nil) {
                return "nil";
            }
        });
    }
}
