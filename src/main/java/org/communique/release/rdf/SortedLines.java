package org.communique.release.rdf;

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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lines given in any order and read back sorted by their bytes, as {@code LC_ALL=C sort -u} sorts them: each line once.
 * What does not fit in the memory given is sorted in runs on disk, which are merged as they are read.
 */
public final class SortedLines implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final int SMALLEST_BUFFER = 1 << 12;
    private static final int BUFFERS = 1 << 26;
    private static final int OVERHEAD = 24;

    /** So many files are read at once; of more, groups are merged first. */
    private static final int AT_ONCE = 256;

    private final long memory;
    private final int atOnce;
    private final List<byte[]> held = new ArrayList<>();
    private final List<Path> runs = new ArrayList<>();
    private final List<Path> others = new ArrayList<>();
    private long heldBytes;

    public SortedLines() {
        this(64L << 20);
    }

    public SortedLines(long memory) {
        this(memory, AT_ONCE);
    }

    SortedLines(long memory, int atOnce) {
        this.memory = memory;
        this.atOnce = atOnce;
    }

    public void add(byte[] line) {
        held.add(line);
        heldBytes += line.length + OVERHEAD;
        if (heldBytes > memory) {
            spill();
        }
    }

    /** The lines of a {@link SortedRun} as well; the file stays where it is. */
    public void add(Path run) {
        others.add(run);
    }

    private void spill() {
        try {
            Path run = Files.createTempFile("communique-sort-", ".run");
            runs.add(run);
            SortedRun.write(run, sorted());
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
        if (runs.isEmpty() && others.isEmpty()) {
            sorted().forEach(distinct);
            return;
        }
        if (!held.isEmpty()) {
            spill();
        }
        merge(distinct);
    }

    private void merge(Consumer<byte[]> receiver) {
        try {
            while (runs.size() + others.size() > atOnce) {
                mergeSome();
            }
            try (Merge merge =
                    new Merge(Stream.concat(runs.stream(), others.stream()).toList())) {
                merge.forEach(receiver::accept);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("merging on disk failed: " + failure.getMessage(), failure);
        }
    }

    /** Puts one file in the place of some: first of those that were given, for the own ones may be large. */
    private void mergeSome() throws IOException {
        boolean given = others.size() > 1;
        List<Path> some = given ? others : runs;
        List<Path> group = List.copyOf(some.subList(0, Math.min(atOnce, some.size())));
        Path merged = Files.createTempFile("communique-sort-", ".run");
        try (Merge merge = new Merge(group);
                SortedRun.Writer out = new SortedRun.Writer(merged, merge.lines())) {
            merge.forEach(out::write);
        }
        some.subList(0, group.size()).clear();
        runs.add(merged);
        if (!given) {
            for (Path own : group) {
                Files.delete(own);
            }
        }
    }

    /** Takes a line that is written somewhere. */
    @FunctionalInterface
    private interface Receiver<E extends Exception> {
        void accept(byte[] line) throws E;
    }

    /** Runs that are read at once. */
    private static final class Merge implements AutoCloseable {

        private final PriorityQueue<SortedRun> queue =
                new PriorityQueue<>(Comparator.comparing(SortedRun::line, Arrays::compareUnsigned));
        private final List<SortedRun> opened = new ArrayList<>();
        private int lines;

        Merge(List<Path> files) throws IOException {
            int buffer = Math.max(SMALLEST_BUFFER, Math.min(BUFFER, BUFFERS / files.size()));
            for (Path file : files) {
                SortedRun run = new SortedRun(file, buffer);
                opened.add(run);
                lines = Math.addExact(lines, run.left());
                if (run.advance()) {
                    queue.add(run);
                }
            }
        }

        /** How many lines all have together, those that several have counted again. */
        int lines() {
            return lines;
        }

        <E extends Exception> void forEach(Receiver<E> receiver) throws IOException, E {
            while (!queue.isEmpty()) {
                takeFrom(queue.remove(), receiver);
            }
        }

        /** Lines of one run are often neighbours: it gives its lines as long as no other has a lesser one. */
        private <E extends Exception> void takeFrom(SortedRun least, Receiver<E> receiver) throws IOException, E {
            boolean more = true;
            while (more) {
                receiver.accept(least.line());
                more = least.advance();
                SortedRun next = queue.peek();
                if (more && next != null && Arrays.compareUnsigned(least.line(), next.line()) > 0) {
                    queue.add(least);
                    return;
                }
            }
        }

        @Override
        public void close() {
            opened.forEach(SortedRun::close);
        }
    }

    /** Deletes what it put on disk itself. */
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
}
