package org.communique.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The folder of a release, replaced only as a whole. A new release is written into a folder beside it and moved into
 * its place when it is complete; the release before stays under another name until then, and {@link #open} takes it
 * back should a crash fall between the two moves. So at any moment a whole release can be read.
 */
public final class ReleaseFolder {

    private final Path folder;
    private final Path staging;
    private final Path previous;
    private final Path lock;

    /** A folder that holds no release, or that none may be written into now; the message says what to do. */
    public static final class Unusable extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        private Unusable(String message) {
            super(message);
        }

        private Unusable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private ReleaseFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.staging = beside(".new");
        this.previous = beside(".previous");
        this.lock = beside(".lock");
    }

    public static ReleaseFolder at(Path folder) {
        return new ReleaseFolder(folder);
    }

    private Path beside(String ending) {
        return folder.resolveSibling("." + folder.getFileName() + ending);
    }

    /** The folder of the last whole release; throws {@link Unusable} where there is none. */
    public Path open() {
        if (isRelease(folder)) {
            return folder;
        }
        if (isRelease(previous)) {
            return previous;
        }
        throw new Unusable("no release in " + folder + ": build one with 'communique build'");
    }

    private static boolean isRelease(Path candidate) {
        return Files.isRegularFile(candidate.resolve(Checksums.FILE));
    }

    /**
     * Lets the writer fill an empty folder, sums its files up, and puts it in the place of the release before. If the
     * writer throws, the release before stays as it was.
     */
    public void replace(Consumer<Path> writer) {
        try {
            Files.createDirectories(folder.getParent());
            refuseWhatIsNoRelease();
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = exclusive(channel)) {
                recover();
                Files.createDirectory(staging);
                write(writer);
                swap();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the release before stays in place: " + failure, failure);
        }
    }

    /** A folder is replaced with all that lies in it, so it must be one that was made by this class. */
    private void refuseWhatIsNoRelease() throws IOException {
        if (!Files.exists(folder) || isRelease(folder)) {
            return;
        }
        if (!Files.isDirectory(folder) || !isEmpty(folder)) {
            throw new Unusable(
                    folder + " is no release, and what lies in it would be lost: name another folder, or empty it");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private FileLock exclusive(FileChannel channel) throws IOException {
        try {
            FileLock held = channel.tryLock();
            if (held != null) {
                return held;
            }
        } catch (OverlappingFileLockException sameProcess) {
            throw new Unusable("another build is writing " + folder + "; wait for it to end", sameProcess);
        }
        throw new Unusable("another build is writing " + folder + "; wait for it to end");
    }

    private void recover() throws IOException {
        delete(staging);
        if (!isRelease(folder) && isRelease(previous)) {
            delete(folder);
            Files.move(previous, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        delete(previous);
    }

    private void write(Consumer<Path> writer) throws IOException {
        try {
            writer.accept(staging);
            Checksums.of(staging).write();
        } catch (RuntimeException | IOException failure) {
            delete(staging);
            throw failure;
        }
    }

    private void swap() throws IOException {
        if (isRelease(folder)) {
            Files.move(folder, previous, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.deleteIfExists(folder);
        }
        Files.move(staging, folder, StandardCopyOption.ATOMIC_MOVE);
        delete(previous);
    }

    private static void delete(Path tree) throws IOException {
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
