package org.communique.editing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * One command at a time writes into a dataset's material, or a folder's content. The file goes when the lock is given
 * back; when a process is killed the system gives it back, and the next one takes the file over.
 */
public final class WritingLock implements AutoCloseable {

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

    /** The one before may have deleted the file after it was opened here: then the next has another of its name. */
    private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
        String mark = UUID.randomUUID().toString();
        channel.truncate(0).write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.UTF_8)));
        return Files.exists(file) && Files.readString(file).equals(mark);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
