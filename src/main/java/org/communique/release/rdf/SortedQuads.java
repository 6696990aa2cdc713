package org.communique.release.rdf;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;

/**
 * A file of canonical N-Quads read thing by thing. Sorted as it is, it is its own index: one thing is found in it by
 * halving, without a line of it in memory.
 */
public final class SortedQuads implements AutoCloseable {

    private static final int BLOCK = 1 << 9;

    private final Path file;
    private final FileChannel channel;
    private final long size;

    public SortedQuads(Path file) {
        this.file = file;
        try {
            this.channel = FileChannel.open(file);
            this.size = channel.size();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Gives every thing with all that all graphs say of it, in the order of their IRIs. */
    public void forEach(Consumer<Thing> receiver) {
        read(file, new Things(receiver, false));
    }

    /** Gives every thing of the first graph, then of the second: one thing may come in several graphs. */
    public void forEachByGraph(Consumer<Thing> receiver) {
        try (SortedLines lines = new SortedLines()) {
            forEach(thing -> thing.quads().forEach(quad -> lines.add(withGraphBefore(quad))));
            Things things = new Things(receiver, true);
            lines.forEach(line -> things.add(withoutGraphBefore(line)));
            things.last();
        }
    }

    private static void read(Path file, Things things) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                things.add(CanonicalParser.parse(line));
            }
            things.last();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] withGraphBefore(Quad quad) {
        byte[] graph = quad.getGraph().getURI().getBytes(StandardCharsets.UTF_8);
        byte[] line = CanonicalLine.of(quad);
        byte[] both = Arrays.copyOf(graph, graph.length + 1 + line.length);
        both[graph.length] = '\n';
        System.arraycopy(line, 0, both, graph.length + 1, line.length);
        return both;
    }

    private static Quad withoutGraphBefore(byte[] line) {
        String both = new String(line, StandardCharsets.UTF_8);
        return CanonicalParser.parse(both.substring(both.indexOf('\n') + 1));
    }

    /** All that all graphs say of one thing. */
    public Optional<Thing> find(String iri) {
        byte[] key = ("<" + iri + "> ").getBytes(StandardCharsets.UTF_8);
        String lines = new String(linesFrom(firstLineNotBefore(key), key), StandardCharsets.UTF_8);
        List<Quad> quads = lines.lines().map(CanonicalParser::parse).toList();
        return quads.isEmpty() ? Optional.empty() : Optional.of(new Thing(quads));
    }

    private long firstLineNotBefore(byte[] key) {
        long low = 0;
        long high = size;
        while (low < high) {
            long middle = (low + high) >>> 1;
            long line = lineFrom(middle);
            if (line < size && Arrays.compareUnsigned(read(line, key.length), key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return lineFrom(low);
    }

    /** Where the first line starts that does not start before the position. */
    private long lineFrom(long position) {
        if (position == 0) {
            return 0;
        }
        long from = position - 1;
        while (from < size) {
            byte[] block = read(from, BLOCK);
            for (int i = 0; i < block.length; i++) {
                if (block[i] == '\n') {
                    return from + i + 1;
                }
            }
            from += block.length;
        }
        return size;
    }

    private byte[] linesFrom(long start, byte[] key) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        long position = start;
        while (Arrays.equals(read(position, key.length), key)) {
            long next = lineFrom(position + 1);
            lines.writeBytes(read(position, Math.toIntExact(next - position)));
            position = next;
        }
        return lines.toByteArray();
    }

    private byte[] read(long position, int length) {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(length, Math.max(0, size - position)));
        try {
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, position + bytes.position()) < 0) {
                    throw new IOException(file + " ended while it was read");
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.array();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Gathers neighbouring quads into things. */
    private static final class Things {

        private final Consumer<Thing> receiver;
        private final boolean byGraph;
        private final List<Quad> quads = new ArrayList<>();

        Things(Consumer<Thing> receiver, boolean byGraph) {
            this.receiver = receiver;
            this.byGraph = byGraph;
        }

        void add(Quad quad) {
            if (!quads.isEmpty() && !isOfSameThing(quad, quads.get(0))) {
                last();
            }
            quads.add(quad);
        }

        private boolean isOfSameThing(Quad one, Quad other) {
            return one.getSubject().equals(other.getSubject())
                    && (!byGraph || one.getGraph().equals(other.getGraph()));
        }

        void last() {
            if (!quads.isEmpty()) {
                receiver.accept(new Thing(quads));
                quads.clear();
            }
        }
    }
}
