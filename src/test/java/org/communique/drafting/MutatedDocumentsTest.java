package org.communique.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.attribution.Attribution;
import org.communique.attribution.AttributionExtractor;
import org.communique.attribution.rules.RulesExtractor;
import org.communique.attribution.tagger.TaggerExtractor;
import org.communique.dossier.Authority;
import org.communique.dossier.Report;
import org.communique.drafting.MutatedDocuments.Mutated;
import org.communique.material.Problem;
import org.communique.material.Span;
import org.communique.material.intake.Document;
import org.communique.material.intake.Intake;
import org.communique.material.intake.IntakeReader;
import org.communique.material.intake.bytes.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a file holds, it becomes articles or a problem: no exception, no more than five seconds of a processor, no
 * offset outside of the text. {@code -Dfuzz.documents=10000 -Dfuzz.extractor=tagger -Dfuzz.seed=1} for more of it, {@code
 * -Dfuzz.from=5000} for the later ones of them.
 */
class MutatedDocumentsTest {

    private static final double MOST_SECONDS = 5;

    private final Drafter drafter = Drafter.of(Authority.of(List.of()), Optional.of(LocalDate.of(2025, 3, 3)));

    private int articles;
    private int attributions;
    private int problems;
    private int remarks;
    private double slowest;

    @TempDir
    Path folder;

    @Test
    void noFileStopsReadingExtractionAndDrafting() throws IOException {
        int documents = Integer.getInteger("fuzz.documents", 200);
        var mutated = new MutatedDocuments(Long.getLong("fuzz.seed", 20220105));
        if (System.getProperty("fuzz.extractor", "rules").equals("tagger")) {
            try (TaggerExtractor tagger = TaggerExtractor.load()) {
                run(tagger, mutated, documents);
            }
        } else {
            run(RulesExtractor.load(), mutated, documents);
        }
        System.out.printf(
                "%,d mutated documents: %,d articles with %,d attributions, %,d problems, %,d remarks; slowest %.1f s%n",
                documents - Integer.getInteger("fuzz.from", 0), articles, attributions, problems, remarks, slowest);
        assertThat(articles).isPositive();
        assertThat(problems).isPositive();
    }

    private void run(AttributionExtractor extractor, MutatedDocuments mutated, int documents) throws IOException {
        int first = Integer.getInteger("fuzz.from", 0);
        for (int number = 0; number < documents; number++) {
            Mutated document = mutated.next(number);
            if (number < first) {
                continue;
            }
            Path file = Files.write(folder.resolve(document.name()), document.bytes());
            double begun = seconds();
            try {
                new IntakeReader(Limits.USUAL, new Checking(extractor)).read(file);
            } catch (RuntimeException failure) {
                throw new AssertionError(kept(document), failure);
            }
            double took = seconds() - begun;
            slowest = Math.max(slowest, took);
            assertThat(took).as(() -> kept(document)).isLessThan(MOST_SECONDS);
            Files.delete(file);
        }
    }

    /** Of a processor, for other tests may run beside this one. */
    private static double seconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    /** Where the document lies that was not borne. */
    private static String kept(Mutated document) {
        try {
            return Files.write(Path.of("target", "fuzz-" + document.name()), document.bytes())
                    .toString();
        } catch (IOException failure) {
            return document.name();
        }
    }

    private final class Checking implements Intake {

        private final AttributionExtractor extractor;

        Checking(AttributionExtractor extractor) {
            this.extractor = extractor;
        }

        @Override
        public void document(Document document) {
            articles++;
            List<Attribution> found = extractor.extract(document.article());
            attributions += found.size();
            int end = document.article().codePoints();
            assertThat(found.stream().flatMap(MutatedDocumentsTest::spans)).allMatch(span -> span.end() <= end);
            Draft draft = drafter.draft(document, found).orElseThrow();
            assertThat(draft.dossier().reports().stream()
                            .flatMap(report -> report.quotations().stream())
                            .map(Report.Quotation::at))
                    .allMatch(span -> span.end() <= end);
        }

        @Override
        public void problem(Problem problem) {
            problems++;
            assertThat(problem.message()).isNotBlank();
        }

        @Override
        public void remark(String remark) {
            remarks++;
        }
    }

    private static Stream<Span> spans(Attribution found) {
        return Stream.of(found.source(), found.cue(), found.content()).flatMap(List::stream);
    }
}
