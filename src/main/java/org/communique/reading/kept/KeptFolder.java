package org.communique.reading.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * Files that are kept between runs, each named by the hash of all that it was made from: one that is there under its
 * name is right. It can be deleted at any time. Where nothing can be written, a temporary folder takes its place.
 */
public final class KeptFolder implements AutoCloseable {

    private static final Duration IN_USE = Duration.ofHours(1);

    private final Path folder;
    private final boolean temporary;
    private final Consumer<String> remarks;
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    private KeptFolder(Path folder, boolean temporary, Consumer<String> remarks) {
        this.folder = folder;
        this.temporary = temporary;
        this.remarks = remarks;
    }

    /** @param remarks takes a sentence about whatever could not be kept, or was damaged */
    public static KeptFolder at(Path folder, Consumer<String> remarks) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "try", ".part"));
            return new KeptFolder(folder, false, remarks);
        } catch (IOException unwritable) {
            remarks.accept("nothing can be kept in " + folder + " for the next build: " + unwritable);
            return temporary(remarks);
        }
    }

    /** One that begins empty and is gone in the end. */
    public static KeptFolder temporary(Consumer<String> remarks) {
        try {
            return new KeptFolder(Files.createTempDirectory("communique-kept"), true, remarks);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where the file of a name is, or is to be; its time says that it is in use. */
    public Path file(String name) {
        Path file = folder.resolve(name.substring(0, 2)).resolve(name);
        if (used.add(name)) {
            // Whether it is there, and still is in a moment, does not matter.
            boolean ignored = file.toFile().setLastModified(System.currentTimeMillis());
        }
        return file;
    }

    /** Writes a file as a whole or not at all. */
    public void write(String name, Writer writer) {
        Path file = file(name);
        try {
            Files.createDirectories(file.getParent());
            Path part = Files.createTempFile(file.getParent(), name, ".part");
            writer.writeTo(part);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(file + " cannot be written: " + failure.getMessage(), failure);
        }
    }

    /** Fills a new file. */
    @FunctionalInterface
    public interface Writer {
        void writeTo(Path file) throws IOException;
    }

    /** Keeps some bytes, with their checksum. */
    public void write(String name, byte[] content) {
        byte[] summed = Arrays.copyOf(content, content.length + Long.BYTES);
        ByteBuffer.wrap(summed).putLong(content.length, sum(content));
        write(name, file -> Files.write(file, summed));
    }

    /** The bytes of that name, if they are there and undamaged. */
    public Optional<byte[]> read(String name) {
        Path file = file(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            byte[] summed = Files.readAllBytes(file);
            byte[] content = Arrays.copyOf(summed, Math.max(0, summed.length - Long.BYTES));
            if (summed.length >= Long.BYTES && ByteBuffer.wrap(summed).getLong(content.length) == sum(content)) {
                return Optional.of(content);
            }
            damaged(file);
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Tells that a file is not as it was written. */
    public void damaged(Path file) {
        remarks.accept("the kept file " + file + " is damaged; it is made anew");
    }

    private static long sum(byte[] content) {
        var sum = new CRC32C();
        sum.update(content);
        return sum.getValue();
    }

    /**
     * Deletes whatever nobody has asked for since the folder was opened, but for what another process may be using: what
     * was asked for within the hour.
     */
    public void forgetOthers() {
        long recent = System.currentTimeMillis() - IN_USE.toMillis();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> others = files.filter(Files::isRegularFile)
                    .filter(file -> !used.contains(file.getFileName().toString()))
                    .toList();
            for (Path other : others) {
                if (other.toFile().lastModified() < recent) {
                    Files.deleteIfExists(other);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        if (!temporary) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
