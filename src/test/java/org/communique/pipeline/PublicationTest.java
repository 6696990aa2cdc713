package org.communique.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.checking.MaterialFolder;
import org.communique.material.Problem;
import org.communique.quality.Grades;
import org.communique.query.QueryCatalogue;
import org.communique.release.ReleaseFolder;
import org.communique.release.folder.Checksums;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to a build, a whole release stands in the folder: the new one, or the one before. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicationTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private Path built = Path.of("");
    private MaterialFolder material;
    private ReleaseFolder release;
    private Map<String, String> before;

    @BeforeAll
    void build(@TempDir Path first) {
        built = first.resolve("rdf");
        assertThat(build(MaterialFolder.sound(first), ReleaseFolder.at(built))).isInstanceOf(Outcome.Published.class);
    }

    @BeforeEach
    void aRelease() {
        material = MaterialFolder.sound(folder);
        release = ReleaseFolder.at(folder.resolve("rdf"));
        release.replace(staging -> copy(built, staging));
        before = Checksums.of(release.open()).byFile();
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(Checksums.FILE))
                    .toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void anUnknownIdStopsTheBuildAndTheReleaseStays() throws IOException {
        change("material/statements.yaml", "speaker: jose-marsh", "speaker: jose-mrash");

        assertThat(refusal()).extracting(Problem::kind).contains(Problem.Kind.UNKNOWN_ID);
        theReleaseBeforeStands();
    }

    @Test
    void aViolatedShapeStopsTheBuildAndTheReleaseStays() throws IOException {
        change("material/assessments.yaml", "as-worded: It is not", "as-worded: " + "It is not. ".repeat(20));

        assertThat(refusal())
                .allMatch(problem -> problem.kind() == Problem.Kind.SHAPE)
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("at most 200 characters"));
        theReleaseBeforeStands();
    }

    @Test
    void aCountOutsideItsLimitsStopsTheBuildAndTheReleaseStays() throws IOException {
        change("material/dataset.yaml", "Statement: {min: 3, max: 3}", "Statement: {min: 4, max: 9}");

        assertThat(refusal())
                .extracting(Problem::message)
                .containsExactly("Statement: found 3, expected 4 to 9; if that is intended, change or remove the "
                        + "limit under 'counts'");
        theReleaseBeforeStands();
    }

    @Test
    void aGradeThatFallsStopsTheBuildUnlessSomebodyAcceptsIt() throws IOException {
        Path grades = release.open().resolve(Grades.FILE);
        String better = Files.readString(grades).replaceFirst("\"points\" : 0.0", "\"points\" : 0.5");
        Files.writeString(grades, better);

        assertThat(refusal())
                .allMatch(problem -> problem.kind() == Problem.Kind.GRADE)
                .extracting(Problem::message)
                .containsExactly(
                        "FsF-F1-02MD (Its identifier is persistent and leads here) fell from 0.5 to 0; --accept-lower-grades releases it anyway");
        assertThat(grades).hasContent(better.strip());

        Outcome accepted = new Publication(material.material(), release, QueryCatalogue.packed(), Progress.SILENT)
                .acceptingLowerGrades()
                .build(Optional.empty());
        assertThat(accepted).isInstanceOf(Outcome.Published.class);
        assertThat(Files.readString(grades)).contains("\"points\" : 0.0");
    }

    @Test
    void everythingThatIsWrongIsToldInOneRun() throws IOException {
        change("material/statements.yaml", "speaker: jose-marsh", "speaker: jose-mrash");
        change("material/authority/events.yaml", "date: 2021-05-03", "date: 2021-02-30");

        assertThat(refusal()).extracting(Problem::kind).contains(Problem.Kind.UNKNOWN_ID, Problem.Kind.BAD_DATE);
    }

    @Test
    void whatIsSoundAgainIsReleasedAgain() throws IOException {
        change("material/dataset.yaml", "max: 3", "max: 2");
        change("material/dataset.yaml", "min: 3", "min: 2");
        refusal();
        change("material/dataset.yaml", "max: 2", "max: 3");

        assertThat(build()).isInstanceOf(Outcome.Published.class);
    }

    /** The moments: the folder is locked, a dump is being written, the sums are written and the folders are swapped. */
    @ParameterizedTest
    @ValueSource(strings = {".rdf.new", ".rdf.new/dataset.nq", ".rdf.new/SHA256SUMS"})
    void aBuildThatIsKilledLeavesAWholeRelease(String moment) throws Exception {
        change("material/dataset.yaml", "\"2021.1\"", "\"2021.2\"");

        Process build = another();
        try {
            await(build, folder.resolve(moment));
        } finally {
            build.destroyForcibly().waitFor();
        }

        Path whole = ReleaseFolder.at(folder.resolve("rdf")).open();
        assertThat(sums(whole)).isEqualTo(Checksums.of(whole).byFile());
        assertThat(build()).isInstanceOf(Outcome.Published.class);
        assertThat(names()).containsExactlyInAnyOrder("material", "texts", "rdf", ".communique");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 400, 700, 1100, 1600})
    void aBuildThatIsKilledAtAnyTimeLeavesAWholeRelease(int milliseconds) throws Exception {
        change("material/dataset.yaml", "\"2021.1\"", "\"2021.2\"");

        Process build = another();
        build.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        build.destroyForcibly().waitFor();

        Path whole = ReleaseFolder.at(folder.resolve("rdf")).open();
        assertThat(sums(whole)).isEqualTo(Checksums.of(whole).byFile());
    }

    private Outcome build() {
        return build(material, release);
    }

    private static Outcome build(MaterialFolder material, ReleaseFolder release) {
        return new Publication(material.material(), release, QueryCatalogue.packed(), Progress.SILENT)
                .build(Optional.empty());
    }

    private List<Problem> refusal() {
        return build().match(published -> List.of(), Outcome.Refused::problems);
    }

    private void theReleaseBeforeStands() throws IOException {
        assertThat(Checksums.of(release.open()).byFile()).isEqualTo(before);
        assertThat(sums(release.open())).isEqualTo(before);
        assertThat(names()).containsExactlyInAnyOrder("material", "texts", "rdf", ".communique");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }

    private static Map<String, String> sums(Path release) throws IOException {
        return Files.readAllLines(release.resolve(Checksums.FILE)).stream()
                .map(line -> line.split("  ", 2))
                .collect(Collectors.toMap(sum -> sum[1], sum -> sum[0]));
    }

    private void change(String file, String from, String to) throws IOException {
        String text = Files.readString(material.file(file));
        assertThat(text).contains(from);
        Files.writeString(material.file(file), text.replace(from, to));
    }

    /** A build of the same dataset by a process of its own. */
    private Process another() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.communique.cli.Main",
                        "build",
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void await(Process build, Path moment) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (build.isAlive() && !Files.exists(moment) && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }
}
