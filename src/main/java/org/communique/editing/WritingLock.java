package org.communique.editing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One command at a time writes into a dataset's material. The system gives the lock back when the process ends. */
public final class WritingLock implements AutoCloseable {

    private final FileChannel channel;

    private WritingLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Throws {@link EditRefused} where another command is writing. */
    public static WritingLock on(Path material) {
        Path folder = material.toAbsolutePath().normalize().resolveSibling(".communique");
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve("writing.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isTaken(channel)) {
                return new WritingLock(channel);
            }
            channel.close();
            throw new EditRefused("another command is writing into " + material + "; wait until it has finished");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException sameProcess) {
            return true;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
