package org.communique.release;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.DistinctDataBag;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.atlas.lib.Sink;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Takes quads in any order and gives them as canonical N-Quads: one line each, no line twice, sorted by the bytes of
 * their UTF-8 form (as {@code LC_ALL=C sort -u} sorts), which for data without blank nodes is the form of RDF Dataset
 * Canonicalization 1.0. What does not fit in memory is sorted on disk.
 */
public final class CanonicalQuads extends StreamRDFBase implements AutoCloseable {

    private static final int LINES_IN_MEMORY = 250_000;

    private final NodeFormatterNT formatter = new NodeFormatterNT();
    private final DistinctDataBag<byte[]> lines = BagFactory.newDistinctBag(
            new ThresholdPolicyCount<>(LINES_IN_MEMORY), new Lines(), Arrays::compareUnsigned);

    @Override
    public void quad(Quad quad) {
        if (quad.isDefaultGraph()) {
            throw new IllegalArgumentException("every statement of a release stands in a named graph: " + quad);
        }
        IndentedLineBuffer line = new IndentedLineBuffer();
        formatter.format(line, quad.getSubject());
        line.print(' ');
        formatter.format(line, quad.getPredicate());
        line.print(' ');
        formatter.format(line, quad.getObject());
        line.print(' ');
        formatter.format(line, quad.getGraph());
        line.print(" .\n");
        lines.add(line.asString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void triple(Triple triple) {
        throw new IllegalArgumentException("every statement of a release stands in a named graph: " + triple);
    }

    /** Writes the sorted lines; nothing can be added after that. */
    public void writeTo(Path file) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            for (byte[] line : lines) {
                out.write(line);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        lines.close();
    }

    /** How lines are kept in the sorter's temporary files: a length, then the bytes. */
    private static final class Lines implements SerializationFactory<byte[]> {

        @Override
        public Sink<byte[]> createSerializer(OutputStream out) {
            DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
            return new Sink<>() {
                @Override
                public void send(byte[] line) {
                    try {
                        data.writeInt(line.length);
                        data.write(line);
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                }

                @Override
                public void flush() {
                    try {
                        data.flush();
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                }

                @Override
                public void close() {
                    flush();
                }
            };
        }

        @Override
        public Iterator<byte[]> createDeserializer(InputStream in) {
            return new StoredLines(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
        }
    }

    /** The lines of one temporary file. */
    private static final class StoredLines implements Iterator<byte[]> {

        private final DataInputStream data;
        private byte @Nullable [] next;

        StoredLines(DataInputStream data) {
            this.data = data;
            this.next = read();
        }

        private byte @Nullable [] read() {
            try {
                byte[] line = new byte[data.readInt()];
                data.readFully(line);
                return line;
            } catch (EOFException end) {
                return null;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public byte[] next() {
            byte[] line = next;
            if (line == null) {
                throw new NoSuchElementException();
            }
            next = read();
            return line;
        }
    }
}
