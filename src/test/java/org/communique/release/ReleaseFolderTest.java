package org.communique.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.communique.release.folder.Checksums;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseFolderTest {

    @TempDir
    Path parent;

    private Path place;
    private ReleaseFolder folder;

    @BeforeEach
    void aFolder() {
        place = parent.resolve("rdf");
        folder = ReleaseFolder.at(place);
    }

    @Test
    void aReleaseReplacesTheOneBeforeAsAWhole() throws IOException {
        folder.replace(writer("old.txt", "1"));
        folder.replace(writer("new.txt", "2"));

        assertThat(folder.open()).isEqualTo(place);
        assertThat(names(place)).containsExactly("SHA256SUMS", "new.txt");
        assertThat(names(parent)).containsExactly("rdf");
    }

    @Test
    void aWriterThatThrowsLeavesTheReleaseBefore() {
        folder.replace(writer("a.txt", "1"));

        assertThatThrownBy(() -> folder.replace(staging -> {
                    write(staging.resolve("a.txt"), "half");
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(folder.open().resolve("a.txt")).hasContent("1");
        assertThat(names(parent)).containsExactly("rdf");
    }

    @Test
    void aCrashWhileWritingLeavesTheReleaseBefore() throws IOException {
        folder.replace(writer("a.txt", "1"));
        Files.createDirectory(parent.resolve(".rdf.new"));
        write(parent.resolve(".rdf.new/a.txt"), "half");

        assertThat(folder.open().resolve("a.txt")).hasContent("1");
        folder.replace(writer("a.txt", "2"));
        assertThat(folder.open().resolve("a.txt")).hasContent("2");
        assertThat(names(parent)).containsExactly("rdf");
    }

    @Test
    void aCrashBetweenTheTwoMovesLeavesTheReleaseBefore() throws IOException {
        folder.replace(writer("a.txt", "1"));
        Files.move(place, parent.resolve(".rdf.previous"));

        assertThat(folder.open().resolve("a.txt")).hasContent("1");
        assertThatThrownBy(() -> folder.replace(staging -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(folder.open()).isEqualTo(place);
        assertThat(place.resolve("a.txt")).hasContent("1");
    }

    @Test
    void aCrashAfterTheSecondMoveLeavesTheNewRelease() throws IOException {
        folder.replace(writer("a.txt", "1"));
        Files.move(place, parent.resolve(".rdf.previous"));
        ReleaseFolder.at(parent.resolve("other")).replace(writer("a.txt", "2"));
        Files.move(parent.resolve("other"), place);

        assertThat(folder.open().resolve("a.txt")).hasContent("2");
        folder.replace(writer("a.txt", "3"));
        assertThat(names(place.getParent())).doesNotContain(".rdf.previous");
    }

    @Test
    void twoBuildsAtOnceDoNotMix() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        Thread first = new Thread(() -> folder.replace(staging -> {
            write(staging.resolve("a.txt"), "first");
            started.countDown();
            await(mayEnd);
        }));
        first.start();
        await(started);

        assertThatThrownBy(() -> ReleaseFolder.at(place).replace(writer("a.txt", "second")))
                .hasMessageContaining("another build is writing");
        mayEnd.countDown();
        first.join();
        assertThat(folder.open().resolve("a.txt")).hasContent("first");
    }

    @Test
    void aFolderThatIsNoReleaseIsNeverReplaced() throws IOException {
        Files.createDirectory(place);
        write(place.resolve("thesis.tex"), "years of work");

        assertThatThrownBy(() -> folder.replace(writer("a.txt", "1"))).hasMessageContaining("would be lost");
        assertThat(place.resolve("thesis.tex")).hasContent("years of work");
    }

    @Test
    void anEmptyFolderCanBecomeARelease() throws IOException {
        Files.createDirectory(place);

        folder.replace(writer("a.txt", "1"));

        assertThat(folder.open().resolve("a.txt")).hasContent("1");
    }

    @Test
    void whereNoReleaseIsTheMessageSaysHowToMakeOne() {
        assertThatThrownBy(folder::open).hasMessageContaining("communique build");
    }

    @Test
    void theChecksumsAreThoseOfSha256sum() {
        folder.replace(staging -> {
            write(staging.resolve("b.txt"), "b\n");
            write(staging.resolve("a.txt"), "a\n");
        });

        assertThat(place.resolve(Checksums.FILE))
                .hasContent("87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7  a.txt\n"
                        + "0263829989b6fd954f72baaf2fc64bc2e2f01d692d4de72986ea808f6e99813f  b.txt\n");
    }

    private static Consumer<Path> writer(String name, String content) {
        return staging -> write(staging.resolve(name), content);
    }

    private static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private static Stream<String> names(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
