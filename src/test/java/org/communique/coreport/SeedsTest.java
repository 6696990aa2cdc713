package org.communique.coreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.attribution.Attribution.Mode;
import org.communique.dossier.Dossier;
import org.communique.dossier.Material;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.communique.material.Article;
import org.communique.material.ArticleReader;
import org.communique.reading.MaterialReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Co-reports in the five articles, given the speakers and dates that people concluded. */
@Tag("texts")
class SeedsTest {

    private final ArticleReader texts = new ArticleReader(Path.of("../shared/seeds"), problem -> {});
    private final Map<String, String> statements = new HashMap<>();
    private final List<Utterance> utterances = new ArrayList<>();
    private final List<CoReport> found;

    SeedsTest() {
        Material material =
                new MaterialReader(Path.of("material"), problem -> {}).read().orElseThrow();
        material.dossiers().forEach(dossier -> read(dossier, material));
        found = new CoReportFinder().find(utterances.stream());
    }

    private void read(Dossier dossier, Material material) {
        Article article = texts.read(dossier.article().id()).orElseThrow();
        Map<String, Statement> known = Stream.concat(material.statements().stream(), dossier.statements().stream())
                .collect(Collectors.toMap(Statement::id, statement -> statement));
        for (Report report : dossier.reports()) {
            Statement said = known.get(report.statement());
            String document = dossier.partOf(report.content().get(0))
                    .map(Dossier.Part::id)
                    .orElse(article.id());
            String id = article.id().substring(0, 3) + "/" + report.id();
            String content = report.content().stream()
                    .map(span -> article.slice(span).orElseThrow())
                    .collect(Collectors.joining(" "));
            statements.put(id, said.id());
            utterances.add(new Utterance(
                    id,
                    document,
                    said.speaker(),
                    said.date(),
                    said.occasion(),
                    Mode.valueOf(report.mode().name()),
                    content));
        }
    }

    @Test
    void wordsOfOneDayAreFoundInBothArticles() {
        assertThat(found)
                .anySatisfy(coReport -> assertThat(coReport.links())
                        .filteredOn(link -> !link.candidate())
                        .extracting(CoReport.Link::utterance)
                        .contains("000/r14", "001/r06", "001/r07", "001/r08"));
    }

    @Test
    void aTitleInQuotationMarksIsNoCoReport() {
        List<String> titled = utterances.stream()
                .filter(utterance ->
                        utterance.content().toLowerCase(Locale.ROOT).contains("leader of the nation"))
                .map(Utterance::id)
                .toList();
        assertThat(titled).hasSizeGreaterThan(1);
        assertThat(found)
                .noneSatisfy(coReport -> assertThat(coReport.links().stream()
                                .map(CoReport.Link::utterance)
                                .filter(titled::contains))
                        .hasSizeGreaterThan(1));
    }

    @Test
    void linksAreMostlyRight() {
        System.out.println(tally(false).line("sure links"));
        System.out.println(tally(true).line("with candidates"));
        assertThat(tally(false).precision()).isGreaterThan(0.95);
        assertThat(tally(true).precision()).isGreaterThan(0.8);
    }

    /** Pairs of reports in two articles: how many are linked, rightly, and how many reports of shared statements are. */
    private Tally tally(boolean candidates) {
        Map<String, Integer> groups = new HashMap<>();
        for (int at = 0; at < found.size(); at++) {
            for (CoReport.Link link : found.get(at).links()) {
                if (candidates || !link.candidate()) {
                    groups.put(link.utterance(), at);
                }
            }
        }
        List<Pair> pairs = pairs(groups);
        Predicate<Pair> same = pair -> statements.get(pair.one).equals(statements.get(pair.other));
        return new Tally(
                count(pairs.stream().filter(Pair::linked)),
                count(pairs.stream().filter(Pair::linked).filter(same)),
                pairs.stream().filter(same).map(Pair::one).distinct().count(),
                pairs.stream()
                        .filter(same)
                        .filter(Pair::linked)
                        .map(Pair::one)
                        .distinct()
                        .count());
    }

    private static long count(Stream<Pair> pairs) {
        return pairs.filter(pair -> pair.one.compareTo(pair.other) < 0).count();
    }

    private List<Pair> pairs(Map<String, Integer> groups) {
        return utterances.stream()
                .flatMap(one -> utterances.stream()
                        .filter(other -> !one.article().equals(other.article()))
                        .map(other -> new Pair(
                                one.id(),
                                other.id(),
                                groups.containsKey(one.id())
                                        && groups.get(one.id()).equals(groups.get(other.id())))))
                .toList();
    }

    private record Pair(String one, String other, boolean linked) {}

    private record Tally(long linked, long right, long shared, long found) {

        double precision() {
            return (double) right / linked;
        }

        String line(String name) {
            return String.format(
                    Locale.ROOT,
                    "co-reports, %s: %d of %d linked pairs right (%.1f %%); %d of %d reports of statements that another"
                            + " article reports too are linked to it (%.1f %%)",
                    name,
                    right,
                    linked,
                    100 * precision(),
                    found,
                    shared,
                    100.0 * found / shared);
        }
    }
}
