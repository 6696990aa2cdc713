package org.communique.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.release.description.ReleaseNotes;
import org.communique.release.folder.Checksums;
import org.communique.versions.Change.Act;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Ten releases, of which each can be had again, byte for byte. */
@TestInstance(Lifecycle.PER_CLASS)
class VersionsTest {

    private Path folder = Path.of("");
    private Versions versions = new Versions(folder, List.of());

    @BeforeAll
    void tenReleases(@TempDir Path made) {
        folder = made;
        versions = versions(TenReleases.in(made.resolve("rdf")).folder());
    }

    private static Versions versions(Path release) {
        return Versions.of(release, TenReleases.label(1), LocalDate.parse("2026-11-22"));
    }

    @Test
    void everyVersionIsMadeAgainByteForByte() throws IOException {
        assertThat(versions.all()).hasSize(TenReleases.COUNT).allMatch(Version::kept);
        for (Version version : versions.all()) {
            Path again = folder.resolve("again.nq");
            versions.write(version, again);
            assertThat(Files.mismatch(again, folder.resolve(version.number() + ".nq")))
                    .as(version.name())
                    .isEqualTo(-1);
        }
    }

    @Test
    void whatTheyTakeIsLittleBesideARelease() throws IOException {
        assertThat(size(versions.release().resolve(Versions.FOLDER))).isLessThan(size(Path.of("rdf")) * 3 / 10);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    @Test
    void eachTellsWhatChanged() throws IOException {
        List<Change> changes = versions.changes(4);

        assertThat(changes)
                .anyMatch(change -> change.act() == Act.ADDED && change.iri().endsWith("/statement/new-4"))
                .anyMatch(change -> change.act() == Act.WITHDRAWN)
                .anyMatch(change -> change.act() == Act.CORRECTED
                        && change.label().equals("Corrected in 4")
                        && change.detail().equals("label"));
        assertThat(Files.readString(versions.release().resolve(ReleaseNotes.FILE)))
                .contains("## What changed since version 9 (2022.9)")
                .contains("1 statement added");
    }

    @Test
    void theDayDecidesWhichVersionHeld() {
        assertThat(versions.on(LocalDate.parse("2020-01-01")).number()).isEqualTo(1);
        assertThat(versions.on(LocalDate.parse("2026-11-24")).number()).isEqualTo(3);
        assertThat(versions.on(LocalDate.parse("2030-01-01")).number()).isEqualTo(10);
    }

    @Test
    void aReleaseOfTheSameVersionTakesItsPlace() throws IOException {
        Path other = folder.resolve("other");
        TenReleases releases = new TenReleases(other);
        releases.next();
        releases.next();
        String sums = Files.readString(releases.folder().resolve(Checksums.FILE));

        releases.release();

        assertThat(Files.readString(releases.folder().resolve(Checksums.FILE))).isEqualTo(sums);
        assertThat(versions(releases.folder()).all()).hasSize(3);
    }

    @Test
    void aFirstReleaseHasNoFolderOfVersions() {
        TenReleases releases = new TenReleases(folder.resolve("first"));

        assertThat(releases.folder().resolve(Versions.FOLDER)).doesNotExist();
        assertThat(versions(releases.folder()).all()).hasSize(1);
    }

    @Test
    void onlySoManyAreKept() throws IOException {
        Path next = Files.createDirectory(folder.resolve("next"));
        Files.copy(versions.release().resolve("dataset.nq"), next.resolve("dataset.nq"));
        Files.writeString(next.resolve(ReleaseNotes.FILE), "");

        new VersionWriter(TenReleases.description(11), Decided.nothing(), 3)
                .write(Optional.of(versions.release()), next);

        assertThat(versions(next).kept()).extracting(Version::number).containsExactly(9, 10, 11);
        assertThat(versions(next).changes(4)).isEqualTo(versions.changes(4));
    }

    @Test
    void aVersionThatWasReleasedBeforeAndADayBeforeTheLastAreRefused() {
        VersionWriter again = new VersionWriter(TenReleases.description(4), Decided.nothing(), 10);

        assertThat(again.obstacles(Optional.of(versions.release())))
                .containsExactly(
                        "'version': 2022.4 was released on 2026-11-25 already, and version 2022.10 after it; choose another",
                        "'issued': 2026-11-25 is before 2026-12-01, the day of the version before (2022.10)");
    }

    @Test
    void aDamagedDifferenceIsNotTakenForAVersion() throws IOException {
        TenReleases releases = new TenReleases(folder.resolve("damaged"));
        releases.next();
        releases.next();
        Path added = releases.folder().resolve("versions/3/added.nq.gz");
        Files.copy(
                releases.folder().resolve("versions/2/added.nq.gz"),
                added,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Versions damaged = versions(releases.folder());

        assertThatThrownBy(() -> damaged.write(damaged.all().get(1), folder.resolve("damaged.nq")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("version 2 (2022.2)")
                .hasMessageContaining("cannot be made again");
    }
}
