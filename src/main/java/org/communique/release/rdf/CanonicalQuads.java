package org.communique.release.rdf;

import java.nio.file.Path;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.communique.release.folder.TextFile;

/**
 * Takes quads in any order and gives them as canonical N-Quads: one line each, no line twice, sorted by the bytes of
 * their UTF-8 form (as {@code LC_ALL=C sort -u} sorts), which for data without blank nodes is the form of RDF Dataset
 * Canonicalization 1.0. What does not fit in memory is sorted on disk.
 */
public final class CanonicalQuads extends StreamRDFBase implements AutoCloseable {

    private final SortedLines lines;

    public CanonicalQuads() {
        this(new SortedLines());
    }

    CanonicalQuads(SortedLines lines) {
        this.lines = lines;
    }

    @Override
    public void quad(Quad quad) {
        if (quad.isDefaultGraph()) {
            throw new IllegalArgumentException("every statement of a release stands in a named graph: " + quad);
        }
        lines.add(CanonicalLine.of(quad));
    }

    @Override
    public void triple(Triple triple) {
        throw new IllegalArgumentException("every statement of a release stands in a named graph: " + triple);
    }

    /** The quads of a {@link SortedRun} of such lines as well; the file stays where it is. */
    public void add(Path run) {
        lines.add(run);
    }

    /** Writes the sorted lines. */
    public void writeTo(Path file) {
        try (TextFile out = new TextFile(file)) {
            lines.forEach(out::write);
        }
    }

    @Override
    public void close() {
        lines.close();
    }
}
