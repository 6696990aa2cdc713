package org.communique.versions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;

/** The lines of a sorted file one after the other, without their line feeds; one that ends in {@code .gz} is unpacked. */
final class SortedFile implements Iterator<byte[]>, AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final InputStream in;
    private final ByteArrayOutputStream next = new ByteArrayOutputStream();
    private final byte[] block = new byte[BUFFER];
    private int from;
    private int end;
    private boolean more;

    SortedFile(Path file) {
        this.file = file;
        try {
            InputStream bytes = Files.newInputStream(file);
            boolean isPacked = file.toString().endsWith(".gz");
            this.in = isPacked ? new GZIPInputStream(bytes, BUFFER) : bytes;
        } catch (IOException failure) {
            throw unreadable(failure);
        }
        advance();
    }

    private UncheckedIOException unreadable(IOException failure) {
        return new UncheckedIOException(file + " cannot be read: " + failure.getMessage(), failure);
    }

    private void advance() {
        next.reset();
        more = isFilled();
        while (isFilled()) {
            int at = from;
            while (at < end && block[at] != '\n') {
                at++;
            }
            next.write(block, from, at - from);
            from = at + 1;
            if (at < end) {
                return;
            }
        }
    }

    /** Whether there is a byte that was not taken yet. */
    private boolean isFilled() {
        if (from < end) {
            return true;
        }
        try {
            end = in.read(block);
            from = 0;
            return end > 0;
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    @Override
    public boolean hasNext() {
        return more;
    }

    @Override
    public byte[] next() {
        if (!more) {
            throw new NoSuchElementException(file.toString());
        }
        byte[] line = next.toByteArray();
        advance();
        return line;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }
}
