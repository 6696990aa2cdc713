package org.communique.release;

import java.io.ByteArrayInputStream;
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
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * A file of canonical N-Quads read thing by thing. Sorted as it is, it is its own index: one thing is found in it by
 * halving, without a line of it in memory.
 */
final class SortedQuads implements AutoCloseable {

    private static final int BLOCK = 1 << 12;

    private final Path file;
    private final FileChannel channel;
    private final long size;

    SortedQuads(Path file) {
        this.file = file;
        try {
            this.channel = FileChannel.open(file);
            this.size = channel.size();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Gives every thing with all that all graphs say of it, in the order of their IRIs. */
    void forEach(Consumer<Thing> receiver) {
        parse(RDFParser.source(file), new Things(receiver, false));
    }

    /** Gives every thing of the first graph, then of the second: one thing may come in several graphs. */
    void forEachByGraph(Consumer<Thing> receiver) {
        try (SortedLines lines = new SortedLines()) {
            parse(RDFParser.source(file), new StreamRDFBase() {
                @Override
                public void quad(Quad quad) {
                    lines.add(withGraphBefore(quad));
                }
            });
            Path byGraph = Files.createTempFile("communique-by-graph-", ".nq");
            try (TextFile out = new TextFile(byGraph)) {
                lines.forEach(line -> out.write(withoutGraphBefore(line)));
            }
            parse(RDFParser.source(byGraph), new Things(receiver, true));
            Files.delete(byGraph);
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

    private static byte[] withoutGraphBefore(byte[] line) {
        int end = 0;
        while (line[end] != '\n') {
            end++;
        }
        return Arrays.copyOfRange(line, end + 1, line.length);
    }

    private static void parse(RDFParserBuilder source, Things things) {
        parse(source, (StreamRDFBase) things);
        things.last();
    }

    private static void parse(RDFParserBuilder source, StreamRDFBase receiver) {
        source.lang(Lang.NQUADS).checking(false).resolveURIs(false).parse(receiver);
    }

    /** All that all graphs say of one thing. */
    Optional<Thing> find(String iri) {
        byte[] key = ("<" + iri + "> ").getBytes(StandardCharsets.UTF_8);
        byte[] lines = linesFrom(firstLineNotBefore(key), key);
        if (lines.length == 0) {
            return Optional.empty();
        }
        List<Thing> found = new ArrayList<>();
        parse(RDFParser.source(new ByteArrayInputStream(lines)), new Things(found::add, false));
        return Optional.of(found.get(0));
    }

    private long firstLineNotBefore(byte[] key) {
        long low = 0;
        long high = size;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (Arrays.compareUnsigned(read(lineFrom(middle), key.length), key) < 0 && lineFrom(middle) < size) {
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
    private static final class Things extends StreamRDFBase {

        private final Consumer<Thing> receiver;
        private final boolean byGraph;
        private final List<Quad> quads = new ArrayList<>();

        Things(Consumer<Thing> receiver, boolean byGraph) {
            this.receiver = receiver;
            this.byGraph = byGraph;
        }

        @Override
        public void quad(Quad quad) {
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
