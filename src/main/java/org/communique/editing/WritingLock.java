package org.communique.editing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * One command at a time writes into a dataset's material, or a folder's content. The file goes when the lock is given
 * back; when a process is killed the system gives it back, and the next one takes the file over. As the system also
 * takes a process's lock away when the process closes any other handle of the file, a file that is locked here is not
 * opened here again.
 */
public final class WritingLock implements AutoCloseable {

    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();
    private static final int MARKS = 4;
    private static final int LONGEST = 4096;

    private final Path file;
    private final FileChannel channel;

    private WritingLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Throws {@link EditRefused} where another command is writing. */
    public static WritingLock on(Path material) {
        Path folder = material.toAbsolutePath().normalize().resolveSibling(".communique");
        try {
            Files.createDirectories(folder);
            return take(folder.resolve("writing.lock"))
                    .orElseThrow(() -> new EditRefused(
                            "another command is writing into " + material + "; wait until it has finished"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The lock that this file stands for; none while anybody else has it. */
    public static Optional<WritingLock> take(Path file) throws IOException {
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path real = folder == null ? file : folder.toRealPath().resolve(file.getFileName());
        if (!HELD.add(real)) {
            return Optional.empty();
        }
        Optional<WritingLock> taken = Optional.empty();
        try {
            taken = locked(real);
        } finally {
            if (taken.isEmpty()) {
                HELD.remove(real);
            }
        }
        return taken;
    }

    private static Optional<WritingLock> locked(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null && isStillThere(file, channel)) {
                return Optional.of(new WritingLock(file, channel));
            }
        } catch (OverlappingFileLockException sameProcess) {
            // Taken as well.
        } catch (IOException full) {
            new WritingLock(file, channel).close();
            throw full;
        }
        channel.close();
        return Optional.empty();
    }

    /**
     * The one before may have deleted the file after it was opened here: then the next has another of its name. Which one
     * it is shows in its length, as nobody may read it.
     */
    private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
        for (int mark = 0; mark < MARKS; mark++) {
            int length = ThreadLocalRandom.current().nextInt(1, LONGEST);
            if (channel.truncate(0).write(ByteBuffer.allocate(length), 0) < length) {
                throw new FileSystemException(file.toString(), null, "No space left on device");
            }
            if (!Files.exists(file) || Files.size(file) != length) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            HELD.remove(file);
        }
    }
}
