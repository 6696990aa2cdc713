package org.communique.release.folder;

import com.jcraft.jzlib.GZIPOutputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compresses a file with a header that names neither a time nor a file. The compressor is one written in Java: that of
 * the JDK hands the bytes to the machine's zlib, and not every zlib gives the same ones.
 */
public final class Gzip {

    private Gzip() {}

    /** Writes the compressed file beside the file. */
    public static void compress(Path file) {
        Path compressed = file.resolveSibling(file.getFileName() + ".gz");
        try (OutputStream out =
                new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(compressed), 1 << 16), 1 << 16)) {
            Files.copy(file, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
