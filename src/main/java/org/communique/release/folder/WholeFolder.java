package org.communique.release.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.communique.editing.WritingLock;

/**
 * A folder of generated files, replaced only as a whole. New content is written into a folder beside it and moved into
 * its place when it is complete; the content before stays under another name until then, and {@link #find} takes it
 * back should a crash fall between the two moves. So at any moment whole content can be read.
 */
public final class WholeFolder {

    private final Path folder;
    private final Kind kind;
    private final Path staging;
    private final Path previous;
    private final Path lock;

    /**
     * What such a folder holds.
     *
     * @param name in words: {@code release}
     * @param mark the file by which a folder that may be replaced is known
     */
    public record Kind(String name, String mark) {}

    /** A folder that holds nothing whole, or that none may be written into now; the message says what to do. */
    public static final class Unusable extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        public Unusable(String message) {
            super(message);
        }
    }

    public WholeFolder(Path folder, Kind kind) {
        this.folder = folder.toAbsolutePath().normalize();
        this.kind = kind;
        this.staging = beside(".new");
        this.previous = beside(".previous");
        this.lock = beside(".lock");
    }

    private Path beside(String ending) {
        return folder.resolveSibling("." + folder.getFileName() + ending);
    }

    /** Where the last whole content is. */
    public Optional<Path> find() {
        return Stream.of(folder, previous).filter(this::isWhole).findFirst();
    }

    private boolean isWhole(Path candidate) {
        return Files.isRegularFile(candidate.resolve(kind.mark));
    }

    /**
     * Lets the writer fill an empty folder, its mark included, and puts it in the place of the content before. If the
     * writer throws, the content before stays as it was.
     */
    public void replace(Consumer<Path> writer) {
        try (Draft draft = draft()) {
            writer.accept(draft.folder());
            draft.publish();
        }
    }

    /** An empty folder for new content, which nobody else drafts until it is closed. */
    public Draft draft() {
        try {
            Files.createDirectories(folder.getParent());
            refuseWhatIsAnothers();
            WritingLock held = WritingLock.take(lock)
                    .orElseThrow(
                            () -> new Unusable("another build is writing " + folder + "; wait until it has finished"));
            try {
                recover();
                Files.createDirectory(staging);
                return new Draft(held);
            } catch (IOException | RuntimeException failure) {
                held.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw stays(failure);
        }
    }

    private UncheckedIOException stays(IOException failure) {
        return new UncheckedIOException("the previous %s stays in place: %s".formatted(kind.name, failure), failure);
    }

    /** New content that is not in its place yet. Closed before it is published, it is gone. */
    public final class Draft implements AutoCloseable {

        private final WritingLock lock;

        private Draft(WritingLock lock) {
            this.lock = lock;
        }

        /** The folder to write into. */
        public Path folder() {
            return staging;
        }

        /** Puts the content in the place of the content before; its mark has been written. */
        public void publish() {
            try {
                swap();
            } catch (IOException failure) {
                throw stays(failure);
            }
        }

        @Override
        public void close() {
            try (WritingLock held = lock) {
                delete(staging);
            } catch (IOException failure) {
                throw stays(failure);
            }
        }
    }

    /** A folder is replaced with all that lies in it, so it must be one that was made by this class. */
    private void refuseWhatIsAnothers() throws IOException {
        if (!Files.exists(folder) || isWhole(folder)) {
            return;
        }
        if (!Files.isDirectory(folder) || !isEmpty(folder)) {
            throw new Unusable("%s is not a %s, and its contents would be lost: name another folder, or empty it"
                    .formatted(folder, kind.name));
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private void recover() throws IOException {
        delete(staging);
        if (!isWhole(folder) && isWhole(previous)) {
            delete(folder);
            Files.move(previous, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        delete(previous);
    }

    private void swap() throws IOException {
        if (isWhole(folder)) {
            Files.move(folder, previous, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.deleteIfExists(folder);
        }
        Files.move(staging, folder, StandardCopyOption.ATOMIC_MOVE);
        delete(previous);
    }

    /** Deletes a folder with all that is in it; links are deleted, not followed. Where there is none, nothing happens. */
    public static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(tree)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
