package org.communique.editing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Replaces files whole or not at all, and leaves those alone that hold the same already. The new content is written
 * beside the file and forced to the disk, takes the file's place in one atomic move, and the folder is forced to the
 * disk as well: whenever a run is cut off, the file is as it was before or as it is to be.
 */
public final class WholeFile {

    private static final String ENDING = ".draft";

    private WholeFile() {}

    public static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public static void write(Path file, byte[] bytes) {
        try {
            if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
                return;
            }
            Path draft = draft(file);
            Files.createDirectories(draft.resolveSibling(""));
            try {
                force(draft, bytes);
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException failure) {
                Files.deleteIfExists(draft);
                throw failure;
            }
            forceFolder(draft.resolveSibling(""));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Deletes a file, and forces that to the disk; where there is none, nothing happens. */
    public static void delete(Path file) {
        try {
            if (Files.deleteIfExists(file)) {
                forceFolder(file.toAbsolutePath().resolveSibling(""));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Beside the file, under a hidden name. */
    static Path draft(Path file) {
        return file.toAbsolutePath().resolveSibling("." + file.getFileName() + ENDING);
    }

    /** Whether that is the name of content that has not taken its file's place yet. */
    public static boolean isDraft(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(".") && name.endsWith(ENDING);
    }

    /** The file whose place a draft was to take. */
    static Path target(Path draft) {
        String name = String.valueOf(draft.getFileName());
        return draft.resolveSibling(name.substring(1, name.length() - ENDING.length()));
    }

    private static void force(Path draft, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    /** Not every system lets a folder be opened; where it does not, its own journal has to do. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            return;
        }
    }

    /** The whole file, as UTF-8. */
    public static String read(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    /** The whole file, to be written again with changes: {@link EditRefused} where it is not UTF-8, and writing would lose some of it. */
    public static String text(Path file) {
        return text(file, bytes(file));
    }

    static String text(Path file, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException failure) {
            throw new EditRefused(file + " is not UTF-8; save it as UTF-8", failure);
        }
    }

    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
