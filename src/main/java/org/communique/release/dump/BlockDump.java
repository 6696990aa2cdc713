package org.communique.release.dump;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.communique.release.rdf.Thing;
import org.communique.vocabulary.Prefixes;

/** Turtle (the union of all graphs) or TriG, one block a thing, in the order in which the things come. */
public final class BlockDump implements Dump {

    private final OutputStream out;
    private final StreamRDF stream;
    private final boolean keepsGraphs;

    public BlockDump(Path file, Format format, Prefixes prefixes) {
        keepsGraphs = format.keepsGraphs();
        try {
            out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        stream = StreamRDFWriter.getWriterStream(out, keepsGraphs ? RDFFormat.TRIG_BLOCKS : RDFFormat.TURTLE_BLOCKS);
        stream.start();
        // With the prefix rdf declared, the writer says rdf:type instead of a
        prefixes.byName().entrySet().stream()
                .filter(prefix -> !prefix.getKey().equals("rdf"))
                .forEach(prefix -> stream.prefix(prefix.getKey(), prefix.getValue()));
    }

    @Override
    public void accept(Thing thing) {
        if (keepsGraphs) {
            thing.quads().forEach(stream::quad);
        } else {
            thing.triples().forEach(stream::triple);
        }
    }

    public void write(Triple triple) {
        stream.triple(triple);
    }

    @Override
    public void close() {
        stream.finish();
        try {
            out.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
