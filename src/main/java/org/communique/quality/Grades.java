package org.communique.quality;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * All grades of one release; they stand in it as {@code quality.json}.
 *
 * @param fair by the points of F-UJI
 * @param fairChecker by the metrics of FAIR-Checker
 * @param measurements how many of how many
 * @param extraction of the extractor that comes with the programme
 */
public record Grades(
        List<FairPoint> fair,
        List<FairPoint> fairChecker,
        List<Measurement> measurements,
        List<ExtractionScore> extraction) {

    /** The file of a release that holds its grades. */
    public static final String FILE = "quality.json";

    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER =
            JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    public Grades {
        fair = List.copyOf(fair);
        fairChecker = List.copyOf(fairChecker);
        measurements = List.copyOf(measurements);
        extraction = List.copyOf(extraction);
    }

    /** Grades the release in a folder, whose quads and descriptions are written. */
    public static Grades of(Path release, String base) {
        Publication publication = Publication.of(release, base);
        return new Grades(
                FairGrades.of(publication),
                FairChecker.of(publication),
                Quality.measure(release.resolve("dataset.nq"), base),
                ExtractionScore.shipped());
    }

    /** These and one measurement more. */
    public Grades with(Measurement measurement) {
        List<Measurement> more = new ArrayList<>(measurements);
        more.add(measurement);
        return new Grades(fair, fairChecker, more, extraction);
    }

    /** The grades that stand in a release, if any do. */
    public static Optional<Grades> read(Path release) {
        Path file = release.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(file.toFile(), Grades.class));
        } catch (IOException failure) {
            throw new UncheckedIOException(file + ": " + failure.getMessage(), failure);
        }
    }

    public void writeTo(Path release) {
        try {
            Files.writeString(release.resolve(FILE), WRITER.writeValueAsString(this) + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What is lower here than it was before, in words; a share counts in whole per cent, and only where things lost something. */
    public List<String> lowerThan(Grades before) {
        List<String> lower = new ArrayList<>();
        compare(before.fair, fair, new Grade<>(FairPoint::metric, FairPoint::question, FairPoint::points), lower);
        compare(
                before.fairChecker,
                fairChecker,
                new Grade<>(FairPoint::metric, FairPoint::question, FairPoint::points),
                lower);
        compare(
                before.measurements.stream().filter(this::isLost).toList(),
                measurements,
                new Grade<>(Measurement::id, Measurement::question, Measurement::percent),
                lower);
        compare(
                before.extraction,
                extraction,
                new Grade<>(ExtractionScore::id, ExtractionScore::question, ExtractionScore::f1),
                lower);
        return lower;
    }

    private boolean isLost(Measurement before) {
        return measurements.stream().anyMatch(now -> now.id().equals(before.id()) && now.isLossSince(before));
    }

    private static <G> void compare(List<G> before, List<G> now, Grade<G> grade, List<String> lower) {
        for (G old : before) {
            String id = grade.id.apply(old);
            now.stream()
                    .filter(one -> grade.id.apply(one).equals(id))
                    .filter(one -> grade.value.applyAsDouble(one) < grade.value.applyAsDouble(old))
                    .forEach(one -> lower.add("%s (%s) fell from %s to %s"
                            .formatted(
                                    id,
                                    grade.question.apply(one),
                                    number(grade.value.applyAsDouble(old)),
                                    number(grade.value.applyAsDouble(one)))));
        }
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }

    /** How a grade is named, what it asks and how high it is. */
    private record Grade<G>(Function<G, String> id, Function<G, String> question, ToDoubleFunction<G> value) {}
}
