package org.communique.release.folder;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text file being written in UTF-8, each line ended by one line feed whatever the machine. */
public final class TextFile implements AutoCloseable {

    private final OutputStream out;

    public TextFile(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes one line. */
    public void write(byte[] line) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes one line. */
    public void line(String line) {
        write(line.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a whole file. */
    public static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
