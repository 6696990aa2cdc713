package org.communique.release.rdf;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * A file of sorted lines. It begins with their number; each line is the length of what it has in common with the one
 * before, the length of the rest, and the rest; a checksum ends it.
 */
public final class SortedRun implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final int SHARED_AT_MOST = 0xFFFF;

    private final DataInputStream in;
    private int left;
    private byte[] line = new byte[0];

    SortedRun(Path file, int buffer) throws IOException {
        in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), buffer));
        left = in.readInt();
    }

    /** Writes lines that are sorted by their bytes. */
    public static void write(Path file, List<byte[]> sorted) throws IOException {
        try (Writer out = new Writer(file, sorted.size())) {
            for (byte[] line : sorted) {
                out.write(line);
            }
        }
    }

    /** Writes a file line by line: as many as was said in the beginning, sorted by their bytes. */
    static final class Writer implements Closeable {

        private final CRC32C sum = new CRC32C();
        private final DataOutputStream out;
        private byte[] before = {};

        Writer(Path file, int lines) throws IOException {
            this.out = new DataOutputStream(
                    new BufferedOutputStream(new CheckedOutputStream(Files.newOutputStream(file), sum), BUFFER));
            out.writeInt(lines);
        }

        void write(byte[] line) throws IOException {
            int shared = shared(before, line);
            out.writeShort(shared);
            out.writeInt(line.length - shared);
            out.write(line, shared, line.length - shared);
            before = line;
        }

        @Override
        public void close() throws IOException {
            try (out) {
                out.flush();
                out.writeLong(sum.getValue());
            }
        }
    }

    private static int shared(byte[] before, byte[] line) {
        int difference = Arrays.mismatch(before, line);
        return Math.min(SHARED_AT_MOST, difference < 0 ? line.length : difference);
    }

    /** Whether the file is as it was written; a file that is not there is not. */
    public static boolean isWhole(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            long size = Files.size(file) - Long.BYTES;
            var sum = new CRC32C();
            var summed = new CheckedInputStream(bytes, sum);
            byte[] block = new byte[BUFFER];
            long read = 0;
            for (int some = 1; some > 0 && read < size; read += some) {
                some = summed.read(block, 0, (int) Math.min(BUFFER, size - read));
            }
            return size > 0 && ByteBuffer.wrap(bytes.readNBytes(Long.BYTES)).getLong() == sum.getValue();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How many lines are still to be read. */
    int left() {
        return left;
    }

    /** The line that was read last. */
    byte[] line() {
        return line;
    }

    /** Reads the next line, if there is one. */
    boolean advance() throws IOException {
        if (left == 0) {
            return false;
        }
        left--;
        int shared = in.readUnsignedShort();
        byte[] next = Arrays.copyOf(line, shared + in.readInt());
        in.readFully(next, shared, next.length - shared);
        line = next;
        return true;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
