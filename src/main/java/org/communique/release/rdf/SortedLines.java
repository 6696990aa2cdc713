package org.communique.release.rdf;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lines given in any order and read back sorted by their bytes, as {@code LC_ALL=C sort -u} sorts them: each line once.
 * What does not fit in the memory given is sorted in runs on disk, which are merged as they are read.
 */
public final class SortedLines implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final int OVERHEAD = 24;

    private final long memory;
    private final List<byte[]> held = new ArrayList<>();
    private final List<Path> runs = new ArrayList<>();
    private long heldBytes;

    public SortedLines() {
        this(64L << 20);
    }

    public SortedLines(long memory) {
        this.memory = memory;
    }

    public void add(byte[] line) {
        held.add(line);
        heldBytes += line.length + OVERHEAD;
        if (heldBytes > memory) {
            spill();
        }
    }

    private void spill() {
        try {
            Path run = Files.createTempFile("communique-sort-", ".run");
            runs.add(run);
            try (DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), BUFFER))) {
                for (byte[] line : sorted()) {
                    out.writeInt(line.length);
                    out.write(line);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("sorting on disk failed: " + failure.getMessage(), failure);
        }
        held.clear();
        heldBytes = 0;
    }

    private List<byte[]> sorted() {
        held.sort(Arrays::compareUnsigned);
        return held;
    }

    /** Gives the receiver every line once, from the least to the greatest; can be asked again. */
    public void forEach(Consumer<byte[]> receiver) {
        Consumer<byte[]> distinct = new Distinct(receiver);
        if (runs.isEmpty()) {
            sorted().forEach(distinct);
            return;
        }
        if (!held.isEmpty()) {
            spill();
        }
        merge(distinct);
    }

    private void merge(Consumer<byte[]> receiver) {
        PriorityQueue<Run> queue = new PriorityQueue<>(Comparator.comparing(Run::line, Arrays::compareUnsigned));
        List<Run> opened = new ArrayList<>();
        try {
            for (Path file : runs) {
                Run run = new Run(file);
                opened.add(run);
                enqueue(run, queue);
            }
            while (!queue.isEmpty()) {
                Run least = queue.remove();
                receiver.accept(least.line());
                enqueue(least, queue);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("merging on disk failed: " + failure.getMessage(), failure);
        } finally {
            opened.forEach(Run::close);
        }
    }

    private static void enqueue(Run run, PriorityQueue<Run> queue) throws IOException {
        if (run.advance()) {
            queue.add(run);
        }
    }

    /** Deletes what stands on disk. */
    @Override
    public void close() {
        held.clear();
        for (Path run : runs) {
            try {
                Files.deleteIfExists(run);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        runs.clear();
    }

    /** Passes on a line only if it is not the one before. */
    private static final class Distinct implements Consumer<byte[]> {

        private final Consumer<byte[]> receiver;
        private byte @Nullable [] last;

        Distinct(Consumer<byte[]> receiver) {
            this.receiver = receiver;
        }

        @Override
        public void accept(byte[] line) {
            if (!Arrays.equals(last, line)) {
                receiver.accept(line);
                last = line;
            }
        }
    }

    /** A sorted file: a length and the bytes of each line. */
    private static final class Run {

        private final DataInputStream in;
        private byte[] line = new byte[0];

        Run(Path file) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
        }

        byte[] line() {
            return line;
        }

        boolean advance() throws IOException {
            int length;
            try {
                length = in.readInt();
            } catch (EOFException end) {
                return false;
            }
            line = new byte[length];
            in.readFully(line);
            return true;
        }

        void close() {
            try {
                in.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
