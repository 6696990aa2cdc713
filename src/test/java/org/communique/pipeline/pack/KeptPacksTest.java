package org.communique.pipeline.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.dossier.Material;
import org.communique.material.Problem;
import org.communique.pipeline.pack.Mapping.Mapped;
import org.communique.reading.MaterialReader;
import org.communique.reading.kept.KeptDossiers;
import org.communique.reading.kept.KeptFolder;
import org.communique.release.rdf.CanonicalQuads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What packs became is taken again only where it would become the same. More than the usual sequences of changes:
 * {@code mvn test -Dtest=KeptPacksTest -Dsequences=200}
 */
class KeptPacksTest {

    private static final int ARTICLES = 50;
    private static final int CHANGES = 4;
    private static final String SOFTWARE = "0.1.0";

    @TempDir
    Path folder;

    private ChangingDataset dataset;
    private final List<String> remarks = new ArrayList<>();

    @BeforeEach
    void aDataset() {
        dataset = new ChangingDataset(folder, 1, ARTICLES);
    }

    /** What a build made: every byte of the sorted quads, or the problems. */
    private record Built(Mapped mapped, String quads) {}

    static IntStream seeds() {
        return IntStream.range(0, Integer.getInteger("sequences", 4));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void afterAnyChangesTheBytesAreThoseOfAFullBuild(int seed) throws IOException {
        ChangingDataset changing = new ChangingDataset(folder.resolve("random"), seed, ARTICLES);
        List<String> changes = new ArrayList<>();
        for (int change = 0; change < CHANGES; change++) {
            Built incremental = build(changing, kept(), SOFTWARE);
            Built full = build(changing, KeptFolder.temporary(remarks::add), SOFTWARE);

            assertThat(incremental.mapped.problems()).as(changes.toString()).isEqualTo(full.mapped.problems());
            assertThat(incremental.quads).as(changes.toString()).isEqualTo(full.quads);
            changes.add(changing.change());
        }
    }

    @Test
    void whatIsUnchangedIsTaken() throws IOException {
        Built first = build(dataset, kept(), SOFTWARE);
        Built again = build(dataset, kept(), SOFTWARE);

        assertThat(first.mapped.taken()).isZero();
        assertThat(again.mapped.taken()).isEqualTo(ARTICLES);
        assertThat(again.quads).isEqualTo(first.quads);
    }

    @Test
    void anotherVersionOfTheSoftwareTakesNothing() throws IOException {
        build(dataset, kept(), SOFTWARE);

        assertThat(build(dataset, kept(), "0.2.0").mapped.taken()).isZero();
    }

    @Test
    void anEntryThatTheDossiersNameChangesThem() throws IOException {
        build(dataset, kept(), SOFTWARE);
        Path persons = dataset.material().resolve("authority/persons.yaml");
        Files.writeString(persons, Files.readString(persons).replace("label: Ada", "label: Ada Byron"));

        Built changed = build(dataset, kept(), SOFTWARE);

        assertThat(changed.quads).contains("Ada Byron, 2021-05");
        assertThat(changed.quads).isEqualTo(build(dataset, KeptFolder.temporary(remarks::add), SOFTWARE).quads);
    }

    @Test
    void aDamagedFileIsToldAndMadeAnew() throws IOException {
        Built sound = build(dataset, kept(), SOFTWARE);
        try (Stream<Path> files = Files.walk(folder.resolve("kept"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
        }

        Built mended = build(dataset, kept(), SOFTWARE);

        assertThat(remarks).hasSizeGreaterThan(ARTICLES).allMatch(remark -> remark.contains("damaged"));
        assertThat(mended.quads).isEqualTo(sound.quads);
        assertThat(build(dataset, kept(), SOFTWARE).mapped.taken()).isEqualTo(ARTICLES);
    }

    @Test
    void whatNobodyAsksForAnyMoreIsForgotten() throws IOException {
        KeptFolder kept = kept();
        build(dataset, kept, SOFTWARE);
        Path old = Files.writeString(folder.resolve("kept/of-an-older-build"), "a pack");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        Path beside = Files.writeString(folder.resolve("kept/of-a-check-that-runs-now"), "a pack");
        kept.forgetOthers();

        assertThat(old).doesNotExist();
        assertThat(beside).exists();
        assertThat(build(dataset, kept(), SOFTWARE).mapped.taken()).isEqualTo(ARTICLES);
    }

    @Test
    void whatWasMadeInSharesIsTaken() throws IOException {
        long made = 0;
        for (int share = 0; share < 3; share++) {
            int mine = share;
            Material material = material(dataset, kept(), SOFTWARE);
            Mapped mapped = new Mapping(kept(), SOFTWARE, done -> {})
                    .keep(material, Selection.of(material), pack -> pack % 3 == mine);
            assertThat(mapped.problems()).isEmpty();
            made += mapped.dossiers();
        }

        Built together = build(dataset, kept(), SOFTWARE);

        assertThat(made).isEqualTo(ARTICLES);
        assertThat(together.mapped.taken()).isEqualTo(ARTICLES);
        assertThat(together.quads).isEqualTo(build(dataset, KeptFolder.temporary(remarks::add), SOFTWARE).quads);
    }

    private KeptFolder kept() {
        return KeptFolder.at(folder.resolve("kept"), remarks::add);
    }

    private Built build(ChangingDataset dataset, KeptFolder kept, String software) throws IOException {
        Material material = material(dataset, kept, software);
        try (CanonicalQuads quads = new CanonicalQuads()) {
            Mapped mapped = new Mapping(kept, software, done -> {}).map(material, Selection.of(material), quads);
            Path file = folder.resolve("quads.nq");
            quads.writeTo(file);
            return new Built(mapped, Files.readString(file));
        }
    }

    private static Material material(ChangingDataset dataset, KeptFolder kept, String software) {
        List<Problem> problems = new ArrayList<>();
        Material material = new MaterialReader(
                        dataset.material(), problems::add, Optional.of(new KeptDossiers(kept, software)))
                .read()
                .orElseThrow();
        assertThat(problems).isEmpty();
        return material;
    }
}
