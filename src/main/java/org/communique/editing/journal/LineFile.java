package org.communique.editing.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** A file to which lines are added at the end, each whole or not at all. */
public final class LineFile {

    private static final int BLOCK = 1 << 16;

    private final Path file;

    public LineFile(Path file) {
        this.file = file;
    }

    long size() {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Adds a line, beginning with its own, and forces it to the disk; where that fails, the file is as long as it was. */
    public void add(String line) {
        long before = size();
        String joint = before > 0 && !text(before - 1, before).equals("\n") ? "\n" : "";
        try {
            Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap((joint + line + "\n").getBytes(StandardCharsets.UTF_8));
                channel.position(before);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
        } catch (IOException failure) {
            shorten(before);
            throw new UncheckedIOException(failure);
        }
    }

    /** Makes the file shorter; where even that fails, what was cut off is passed over and taken out the next time. */
    private void shorten(long size) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size);
        } catch (IOException stays) {
            return;
        }
    }

    /** What stands between two places, in bytes. */
    String text(long start, long end) {
        return start == end ? "" : new String(bytes(start, end), StandardCharsets.UTF_8);
    }

    private byte[] bytes(long start, long end) {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] read = new byte[Math.toIntExact(end - start)];
            bytes.seek(start);
            bytes.readFully(read);
            return read;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether one of its lines is that one, most often the last; a beginning of it, which a kill left, is taken out. */
    boolean has(String line) {
        byte[] whole = (line + "\n").getBytes(StandardCharsets.UTF_8);
        long size = size();
        byte[] tail = size == 0 ? new byte[0] : bytes(Math.max(0, size - whole.length), size);
        if (Arrays.equals(tail, whole) || ("\n" + text(0, size)).contains("\n" + line + "\n")) {
            return true;
        }
        int last = afterLastLineEnd(tail);
        byte[] cut = Arrays.copyOfRange(tail, last, tail.length);
        if (cut.length > 0 && Arrays.equals(cut, Arrays.copyOf(whole, cut.length))) {
            shorten(size - cut.length);
        }
        return false;
    }

    private static int afterLastLineEnd(byte[] bytes) {
        int at = bytes.length;
        while (at > 0 && bytes[at - 1] != '\n') {
            at--;
        }
        return at;
    }

    /** Takes out what stands after the last line end: a line that was cut off. */
    void mend() {
        long size = size();
        long whole = size;
        while (whole > 0) {
            long from = Math.max(0, whole - BLOCK);
            byte[] block = bytes(from, whole);
            int end = afterLastLineEnd(block);
            whole = from + end;
            if (end > 0) {
                break;
            }
        }
        if (whole < size) {
            shorten(whole);
        }
    }
}
