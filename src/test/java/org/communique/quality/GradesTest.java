package org.communique.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release knows how good it is, and whether the one before was better. */
class GradesTest {

    private static final Grades SOME = new Grades(
            List.of(new FairPoint("FsF-F1-01MD", "?", 1, 1, "yes")),
            List.of(new FairPoint("F1A", "?", 2, 2, "yes")),
            List.of(new Measurement("statements-dated", "?", "completeness", 93, 100)),
            List.of(new ExtractionScore("extraction-usable", "?", 70)));

    private static Grades release;

    @BeforeAll
    static void grade() {
        release = Grades.of(Path.of("rdf"), "https://w3id.org/communique/");
    }

    private static double sum(List<FairPoint> points) {
        return points.stream().mapToDouble(FairPoint::points).sum();
    }

    @Test
    void theDatasetHasAllPointsOfFujiButTheOneThatOnlyTheLiveWebGives() {
        assertThat(release.fair()).hasSize(17);
        assertThat(sum(release.fair())).isEqualTo(25);
        assertThat(release.fair().stream().mapToDouble(FairPoint::possible).sum())
                .isEqualTo(26);
        assertThat(release.fair())
                .filteredOn(point -> point.points() < point.possible())
                .extracting(FairPoint::metric)
                .containsExactly("FsF-F1-02MD");
    }

    @Test
    void theMetricsAndTheirPointsAreThoseOfFuji() throws IOException {
        List<String> published = Files.readAllLines(Path.of("src/test/resources/conformance/fuji-0.8.csv"));

        assertThat(release.fair())
                .extracting(point -> point.metric() + "," + Math.round(point.possible()))
                .containsExactlyInAnyOrderElementsOf(published.subList(1, published.size()));
    }

    @Test
    void theDatasetHasAllPointsOfFairChecker() {
        assertThat(release.fairChecker())
                .extracting(FairPoint::metric)
                .containsExactly("F1A", "F1B", "F2A", "F2B", "A1.1", "A1.2", "I1", "I2", "I3", "R1.1", "R1.2", "R1.3");
        assertThat(release.fairChecker())
                .allSatisfy(point -> assertThat(point.points())
                        .as(point.metric() + " " + point.found())
                        .isEqualTo(2));
    }

    @Test
    void everyLinkWithinTheDatasetLeadsToAThing() {
        assertThat(release.measurements())
                .filteredOn(measured -> measured.id().equals("links-within"))
                .singleElement()
                .satisfies(measured -> assertThat(measured.percent()).isEqualTo(100));
    }

    /** The names of the ldqd vocabulary: w3c/dwbp, ldqd.ttl, commit 46bcd2a. */
    @Test
    void everyMeasurementBelongsToADimensionThatThereIs() {
        assertThat(release.measurements())
                .extracting(Measurement::dimension)
                .isSubsetOf(
                        "availability",
                        "licensing",
                        "interlinking",
                        "security",
                        "performance",
                        "syntacticValidity",
                        "semanticAccuracy",
                        "consistency",
                        "conciseness",
                        "completeness",
                        "relevancy",
                        "trustworthiness",
                        "understandability",
                        "timeliness",
                        "representationalConciseness",
                        "interoperability",
                        "interpretability",
                        "versatility");
    }

    @Test
    void gradesAreReadAsTheyWereWritten(@TempDir Path folder) {
        assertThat(Grades.read(folder)).isEmpty();
        release.writeTo(folder);
        assertThat(Grades.read(folder)).contains(release);
    }

    @Test
    void whatFellIsTold() {
        Grades worse = new Grades(
                List.of(new FairPoint("FsF-F1-01MD", "?", 0.5, 1, "")),
                List.of(new FairPoint("F1A", "?", 2, 2, "yes")),
                List.of(new Measurement("statements-dated", "?", "completeness", 91, 100)),
                List.of(new ExtractionScore("extraction-usable", "?", 69.9)));

        assertThat(worse.lowerThan(SOME))
                .containsExactly(
                        "FsF-F1-01MD (?) fell from 1 to 0.5",
                        "statements-dated (?) fell from 93 to 91",
                        "extraction-usable (?) fell from 70 to 69.9");
        assertThat(SOME.lowerThan(worse)).isEmpty();
    }

    @Test
    void aShareCountsInWholePerCentAndWhatIsNewCountsForNothing() {
        Grades hardlyLess = new Grades(
                SOME.fair(),
                List.of(),
                List.of(new Measurement("statements-dated", "?", "completeness", 929, 1000)),
                SOME.extraction());

        assertThat(hardlyLess.lowerThan(SOME)).isEmpty();
        assertThat(SOME.lowerThan(hardlyLess)).isEmpty();
    }

    @Test
    void articlesThatComeOrGoAreNoLoss() {
        assertThat(dated(95, 150).lowerThan(SOME)).as("fifty more").isEmpty();
        assertThat(dated(40, 50).lowerThan(SOME)).as("fifty fewer").isEmpty();
        assertThat(dated(91, 102).lowerThan(SOME)).as("two went, four came").isEmpty();
        assertThat(dated(60, 150).lowerThan(SOME))
                .as("fewer than before of more")
                .hasSize(1);
    }

    private static Grades dated(long value, long of) {
        return new Grades(
                List.of(),
                List.of(),
                List.of(new Measurement("statements-dated", "?", "completeness", value, of)),
                List.of());
    }

    @Test
    void theExtractorsScoresAreThoseOfItsModelCard() throws IOException {
        String shipped = Files.readString(Path.of("docs/model-card.md"))
                .lines()
                .filter(line -> line.startsWith("| `TaggerExtractor`"))
                .findFirst()
                .orElseThrow();
        assertThat(ExtractionScore.shipped())
                .hasSize(3)
                .allSatisfy(score -> assertThat(shipped).contains("**" + score.f1() + "**"));
    }
}
