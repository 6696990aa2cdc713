package org.communique.coreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.attribution.Attribution.Mode;
import org.communique.dossier.Edtf;
import org.junit.jupiter.api.Test;

class CoReportFinderTest {

    private static final String LONG =
            "The bridge is safe. We inspect it every spring. Nobody has to fear for the ferry, and"
                    + " the toll will stay where it is until the council decides.";
    private final CoReportFinder finder = new CoReportFinder();

    @Test
    void partOfAQuotationBelongsToTheWhole() {
        List<CoReport> found = finder.find(Stream.of(
                said("a/1", "2024-03-07", LONG),
                said("b/1", "2024-03-07", "“[N]obody has to fear for the ferry,"),
                said("c/1", "2024-03-07", "The lighthouse is to be painted next year by hand.")));
        assertThat(found)
                .singleElement()
                .satisfies(coReport -> assertThat(coReport.links())
                        .extracting(CoReport.Link::utterance)
                        .containsExactly("a/1", "b/1"));
    }

    @Test
    void anotherDayIsAnotherStatement() {
        assertThat(finder.find(Stream.of(said("a/1", "2024-03-07", LONG), said("b/1", "2024-03-12", LONG))))
                .isEmpty();
    }

    @Test
    void withoutADayTheLinkIsLessSure() {
        var dated = finder.find(Stream.of(said("a/1", "2024-03-07", LONG), said("b/1", "2024-03-07", LONG)));
        var undated = finder.find(Stream.of(said("a/1", "2024-03-07", LONG), said("b/1", "", LONG)));
        assertThat(confidence(undated)).isLessThan(confidence(dated));
    }

    @Test
    void anotherSpeakerIsNeverLinked() {
        Utterance other =
                new Utterance("b/1", "b", "maria-olsen", Optional.empty(), Optional.empty(), Mode.DIRECT, LONG);
        assertThat(finder.find(Stream.of(said("a/1", "2024-03-07", LONG), other)))
                .isEmpty();
    }

    @Test
    void threeWordsThatTwoArticlesShareAreNoUtterance() {
        assertThat(finder.find(Stream.of(
                        said("a/1", "2024-03-07", "the title of “Keeper of the Bridge,” which the council gave him"),
                        said("b/1", "2024-03-07", "recognized as the “keeper of the bridge” in a ceremony"))))
                .noneMatch(coReport -> coReport.links().stream().anyMatch(link -> !link.candidate()));
    }

    @Test
    void whatIsSaidOnOneOccasionIsACandidateWhateverTheWords() {
        List<CoReport> found = finder.find(Stream.of(
                on("council-meeting", "a/1", "The bridge is safe."),
                on("council-meeting", "a/2", "Boats will run all winter."),
                on("council-meeting", "b/1", "Nobody has to worry about the schools."),
                on("radio-interview", "c/1", "Taxes stay as they are.")));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).links())
                .allMatch(CoReport.Link::candidate)
                .extracting(CoReport.Link::utterance)
                .containsExactly("a/1", "a/2", "b/1");
    }

    @Test
    void whatOneArticleTellsOfAnOccasionIsNoCoReport() {
        assertThat(finder.find(Stream.of(
                        on("council-meeting", "a/1", "The bridge is safe."),
                        on("council-meeting", "a/2", "Boats will run all winter."))))
                .isEmpty();
    }

    @Test
    void aTranslationIsACandidate() {
        List<CoReport> found = finder.find(Stream.of(
                said(
                        "a/1",
                        "2024-03-07",
                        "You quickly took strong measures at the critical moment and calmed the harbour"),
                said(
                        "b/1",
                        "2024-03-07",
                        "At a critical moment you took measures that were strong, quickly calming Portwick")));
        assertThat(found)
                .singleElement()
                .satisfies(coReport -> assertThat(coReport.links()).allMatch(CoReport.Link::candidate));
    }

    @Test
    void theOrderOfTheReportsDoesNotMatter() {
        List<Utterance> all = List.of(
                said("a/1", "2024-03-07", LONG), said("b/1", "2024-03-07", LONG), said("c/1", "", LONG.substring(20)));
        List<Utterance> reversed = List.of(all.get(2), all.get(1), all.get(0));
        assertThat(finder.find(all.stream())).isEqualTo(finder.find(reversed.stream()));
    }

    @Test
    void wordsThatManyOutletsPrintAreOneStatement() {
        Stream<Utterance> many = IntStream.range(0, 300).mapToObj(at -> said("a" + at + "/1", "2024-03-07", LONG));
        assertThat(finder.find(many))
                .singleElement()
                .satisfies(coReport -> assertThat(coReport.links()).hasSize(300));
    }

    @Test
    void twiceTheReportsOfASpeakerAreTwiceTheComparisons() {
        assertThat(comparisons(4_000)).isLessThan(3 * comparisons(2_000));
        assertThat(comparisons(4_000)).isLessThan(4_000 * 250);
    }

    private static long comparisons(int reports) {
        return new Block(random(reports, 1).toList()).compared().count();
    }

    /** How many may be asked for, {@code -Dreports=1000000}; the time is printed. */
    @Test
    void reportsOfRandomWordsAreNoCoReports() {
        int reports = Integer.getInteger("reports", 20_000);
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        List<CoReport> found = finder.find(random(reports, reports / 100));
        double seconds = (clock.getCurrentThreadCpuTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "co-reports, %,d reports: %.1f s of one core%n", reports, seconds);
        assertThat(found).allSatisfy(coReport -> assertThat(coReport.links()).allMatch(CoReport.Link::candidate));
    }

    /** Reports of twenty words, of which the commonest are very common, as in real language (Zipf). */
    private static Stream<Utterance> random(int reports, int speakers) {
        Random random = new Random(7);
        return IntStream.range(0, reports).mapToObj(at -> {
            String words = IntStream.range(0, 20)
                    .mapToObj(word -> Integer.toString((int) Math.pow(50_000, random.nextDouble()) + 10_000))
                    .collect(Collectors.joining(" "));
            String speaker = "speaker" + at % speakers;
            return new Utterance("u" + at, "a" + at, speaker, Optional.empty(), Optional.empty(), Mode.DIRECT, words);
        });
    }

    private static double confidence(List<CoReport> found) {
        return found.get(0).links().get(0).confidence();
    }

    private static Utterance said(String id, String day, String content) {
        Optional<Edtf> date = Optional.of(day).filter(given -> !given.isEmpty()).map(Edtf::parse);
        return new Utterance(id, id.substring(0, 1), "ana-ruiz", date, Optional.empty(), Mode.DIRECT, content);
    }

    private static Utterance on(String occasion, String id, String content) {
        return new Utterance(
                id, id.substring(0, 1), "ana-ruiz", Optional.empty(), Optional.of(occasion), Mode.INDIRECT, content);
    }
}
